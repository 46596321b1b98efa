"""Labels of the referral form: what staff call each field and option."""

from __future__ import annotations

from collections.abc import Mapping

LABELS: Mapping[str, str] = {
    "case_no": "Case number",
    "source": "Referred by",
    "stage": "Stage",
    "offence": "Offence",
    "offence_date": "Date of the offence",
    "harm": "Kinds of harm",
    "relationship": "How they knew each other",
    "responsibility_admitted": "Responsibility for the basic facts is admitted",
    "orders": "Court or parole orders",
    "kind": "Kind of order",
    "forbids_contact": "It forbids contact between the sides",
    "note": "What it says",
    "cleared_by": "Cleared by",
    "cleared_on": "Cleared on",
    "contact_order": "Who is contacted first",
    "restitution_claimed": "Loss claimed",
    "deadline": "Deadline for staff",
    "officer": "Officer in charge",
    "attorney": "Attorney",
    "advocate": "Advocate",
    "co_offenders": "Others responsible, not in this case",
    "notes": "Notes for staff",
    "parties": "People",
    "name": "Full name",
    "preferred_name": "Name to use in texts",
    "phone": "Mobile number",
    "birth_year": "Birth year",
    "birth_date": "Birth date",
    "time_zone": "Time zone",
    "custody": "In custody",
    "code_words": "Three code words",
    "contact_permission": "Permission to text",
    "by": "Asked by",
    "on": "On",
    "how": "How",
}
HINTS: Mapping[str, str] = {
    "amount": "Like 850 or $1,200.50.",
    "currency": "Three letters, like USD. Left empty: that of your country.",
    "phone": "As you write it, like (415) 555-0177; from abroad with its country code.",
    "responsibility_admitted": "Nobody is contacted before it is.",
    "forbids_contact": "Then nobody is texted before staff have cleared it.",
    "custody": "Held somewhere: staff clear the texting first.",
    "contact_order": "Only where this case differs from the program.",
    "role": "",
    "birth_year": "Without it the person may be a minor, and staff must clear contact.",
}
"""Where casework's own explanation is for those who write files."""
OPTIONS: Mapping[str, str] = {
    "en": "English",
    "es": "Spanish",
    "intimate_partners": "Partners",
    "former_partners": "Former partners",
    "offender_first": "The offender first",
    "victim_initiated": "The victim first",
    "together": "Both when they are ready",
    "unknown": "Not known",
}


def option_label(option: str) -> str:
    """What staff read for an option."""
    return OPTIONS.get(option) or option.replace("_", " ").capitalize()
