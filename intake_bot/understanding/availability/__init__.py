"""When somebody can come, in their own words: a small grammar over days, dates and hours, en and es mixed.

The language is told in docs/developers/availability.md.
"""

from __future__ import annotations

from intake_bot.understanding.availability.door import availability

__all__ = ["availability"]
