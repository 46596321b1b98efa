"""Yes, no or I do not know, as people say it. A consent is never given by one of these.

``said`` holds what people say, for people of the field to read: a file for each meaning and language. ``tree`` makes
one tree of it. A reply goes through ``answer``, which weighs its ``clauses`` by their ``cues`` in that tree; where they
say nothing, ``telling`` hears how it would be for them ("that'd be a relief").
"""

from intake_bot.understanding.yes_no.answer import MEANS_NOT_SURE, MEANS_YES, said_yes_no, yes_no
from intake_bot.understanding.yes_no.clauses import DETAILS
from intake_bot.understanding.yes_no.tree import UNSURE_AT_EVERY_CHOICE

__all__ = ["DETAILS", "MEANS_NOT_SURE", "MEANS_YES", "UNSURE_AT_EVERY_CHOICE", "said_yes_no", "yes_no"]
