"""What comes without words, or beside them: its kind only. Nothing is ever fetched."""

from __future__ import annotations

from telegram import Message, ReactionType, ReactionTypeCustomEmoji, ReactionTypeEmoji

from intake_bot.channels.text import is_e164

MEDIA = {
    "photo": "image",
    "live_photo": "image",
    "video_note": "video",
    "animation": "animation",
    "video": "video",
    "voice": "voice",
    "audio": "audio",
    "sticker": "sticker",
    "venue": "location",
    "location": "location",
    "contact": "contact",
    "poll": "poll",
    "story": "video",
    "checklist": "document",
    "document": "document",
}
"""Field of a Message -> kind of attachment. A moving picture comes as a document too, and a venue as a location:
the first that is there names it."""


def attachments(message: Message) -> tuple[str, ...]:
    """The kind of what was sent; empty for words alone."""
    return tuple(kind for field, kind in MEDIA.items() if getattr(message, field, None))[:1]


def own_number(message: Message) -> str:
    """The sender's own number: anyone's card can be shared, but only one's own carries one's user id.

    A card that was forwarded vouches for nothing: it was made elsewhere.
    """
    contact, sender = message.contact, message.from_user
    if contact is None or sender is None or contact.user_id != sender.id or message.forward_origin is not None:
        return ""
    number = "+" + "".join(character for character in contact.phone_number if character in "0123456789")
    return number if is_e164(number) else ""


def reaction(given: ReactionType) -> str:
    """A reaction as staff may read it: the emoji, or nothing for a picture that only Telegram's apps have."""
    return given.emoji if isinstance(given, ReactionTypeEmoji) else ""


def reaction_name(given: ReactionType) -> str:
    """What tells one reaction from another."""
    if isinstance(given, ReactionTypeEmoji):
        return given.emoji
    return given.custom_emoji_id if isinstance(given, ReactionTypeCustomEmoji) else given.type
