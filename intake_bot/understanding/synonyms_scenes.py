"""What is said only at one of the built-in questions: the reason for the option, or a thing that only there means it.

A question is known by its options' ids. "Wheelchair" means a way without steps where needs are asked, and nothing
anywhere else; so these phrases are looked up only where their question is open. A section ``= needs.mobility`` holds
what means that option; besides ``~`` (see synonyms_who) a line may begin with ``!``: whatever stands beside it.
An indented line goes on with the one before it, after a ``|`` with its last place; ``@kin``: see synonyms_groups.
"""

from __future__ import annotations

from collections.abc import Iterator

from intake_bot.understanding.synonyms_sayings_asked import ASKED_SAYINGS
from intake_bot.understanding.synonyms_sayings_listen import LISTEN_SAYINGS
from intake_bot.understanding.synonyms_sayings_meeting import MEETING_SAYINGS
from intake_bot.understanding.synonyms_sayings_supporter import SUPPORTER_SAYINGS
from intake_bot.understanding.synonyms_sayings_talk import TALK_SAYINGS
from intake_bot.understanding.synonyms_scenes_amends import AMENDS
from intake_bot.understanding.synonyms_scenes_contact import CONTACT
from intake_bot.understanding.synonyms_scenes_meeting import MEETING
from intake_bot.understanding.synonyms_scenes_money import MONEY
from intake_bot.understanding.synonyms_scenes_needs import NEEDS
from intake_bot.understanding.synonyms_scenes_phone import PHONE
from intake_bot.understanding.synonyms_scenes_room import ROOM
from intake_bot.understanding.synonyms_scenes_texting import TEXTING
from intake_bot.understanding.synonyms_scenes_wanting import WANTING
from intake_bot.understanding.synonyms_scenes_when import WHEN
from intake_bot.understanding.synonyms_told_apart import TOLD_APART

_SAYINGS = (MEETING_SAYINGS, ASKED_SAYINGS, TALK_SAYINGS, SUPPORTER_SAYINGS, LISTEN_SAYINGS)
SCENE_DATA = (CONTACT, TEXTING, PHONE, WHEN, WANTING, NEEDS, MEETING, ROOM, MONEY, AMENDS, *_SAYINGS, TOLD_APART)

_BY_SOME_IDS = {
    "moment": "now later call_me wrong_person",
    "back": "hour evening tomorrow i_will_write",
    "explain": "next more",
    "texting": "ok no call_me",
    "phone": "only_me shared watched",
    "safer": "go_on call_me stop_here",
    "hours": "morning midday afternoon evening",
    "channel": "sms telegram",
    "stay": "stay",
    "voicemail": "ok name_only no",
    "recording": "full name_only none",
    "stop": "can_stop must_go_on",
    "decides": "i_do someone_else",
    "explore": "yes no not_now person",
    "part": "agree no not_now person",
    "again": "month three_months i_will_write",
    "times": "by_steps any_time",
    "days": "mon tue wed thu fri",
    "needs": "mobility hearing sight",
    "form": "face_to_face video letters",
    "place": "program_office public_place near_home online",
    "arrival": "before_them after_them separate_doors",
    "order": "me them decide_there",
    "breaks": "when_i_ask planned no_need",
    "seating": "across side far_apart near_door",
    "seats": "across side circle",
    "coming": "before after same_time",
    "share": "mediator may_share",
    "apology": "would_like would_not",
    "support": "enough some none not_sure",
    "contact": "no once ongoing",
    "losses": "none under_250 over_5000",
    "facts": "yes partly no lawyer_first",
    "amends": "money_at_once money_in_parts work",
}
"""Each question by options that no other one has together."""
_BY_ALL_IDS = {
    "supporter": "yes no decide_later",
    "insurance": "yes partly no not_sure",
    "receipts": "yes some no",
    "listen": "yes not_sure no",
    "answer": "yes some not_sure no",
}
_ALSO = {
    "recording.full": "voicemail.ok",
    "recording.name_only": "voicemail.name_only",
    "recording.none": "voicemail.no",
    "coming.before": "arrival.before_them",
    "coming.after": "arrival.after_them",
    "arrival.before_them": "coming.before",
    "arrival.after_them": "coming.after",
    "seats.across": "seating.across",
    "seating.across": "seats.across",
}
"""What is said for one question's option and means another's as well: the same thing, asked with other options."""
_SOME = {name: frozenset(ids.split()) for name, ids in _BY_SOME_IDS.items()}
_ALL = {frozenset(ids.split()): name for name, ids in _BY_ALL_IDS.items()}


def scene_meanings(options: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The meanings of a question's own, each with its option."""
    known = frozenset(options)
    exact = _ALL.get(known)
    for scene in [name for name, ids in _SOME.items() if ids <= known] + ([exact] if exact else []):
        for option in options:
            meaning = f"{scene}.{option}"
            yield meaning, option
            if meaning in _ALSO:
                yield _ALSO[meaning], option


def apart_at(meaning: str) -> str:
    """What holds words of that meaning's question, and means none of its options."""
    return f"{meaning.partition('.')[0]}.apart"
