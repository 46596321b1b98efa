"""Three invented cases for the demo and `chat`: different contact orders, one in Spanish, unreal numbers."""

from __future__ import annotations

from typing import Any

PERMISSION = {"by": "advocate", "on": "2026-10-12", "how": "phone call"}
ZONE = "America/Los_Angeles"


def _party(role: str, name: str, phone: str, language: str, born: int, words: list[str]) -> dict[str, Any]:
    return {
        "role": role,
        "name": name,
        "preferred_name": name.split()[0],
        "phone": phone,
        "language": language,
        "birth_year": born,
        "time_zone": ZONE,
        "custody": False,
        "code_words": words,
        "contact_permission": PERMISSION,
    }


def _case(case_no: str, offence: str, order: str, *parties: dict[str, Any]) -> dict[str, Any]:
    return {
        "case_no": case_no,
        "source": "probation",
        "stage": "diversion",
        "offence": offence,
        "offence_date": "2026-09-30",
        "relationship": "strangers",
        "responsibility_admitted": True,
        "orders": [],
        "contact_order": order,
        "restitution_claimed": {"amount": "850.00", "currency": "USD"},
        "parties": list(parties),
    }


def sample_referrals() -> list[dict[str, Any]]:
    """Fresh copies, as a staff member would enter them."""
    return [
        _case(
            "RM-2026-014",
            "vandalism",
            "together",
            _party("victim", "Dana Reyes", "+14155550110", "en", 1980, ["maple", "river", "lantern"]),
            _party("offender", "Sam Cole", "+14155550111", "en", 2001, ["quiet", "lamp", "orchard"]),
        ),
        _case(
            "RM-2026-015",
            "theft",
            "offender_first",
            _party("victim", "Rosa Medina", "+14155550120", "es", 1974, ["nube", "camino", "faro"]),
            _party("offender", "Luis Ortega", "+14155550121", "es", 1999, ["puente", "mesa", "trigo"]),
        ),
        _case(
            "RM-2026-016",
            "burglary",
            "victim_initiated",
            _party("victim", "Alan Price", "+14155550130", "en", 1966, ["window", "garden", "pencil"]),
            _party("offender", "Kim Doyle", "+14155550131", "en", 1995, ["bridge", "copper", "tulip"]),
        ),
    ]
