"""Every error of this project, drawn as one tree.

A sentence in one of these is read by a person who did not write the code, so it
says what is wrong and what to do. Provider codes never appear here: they end at the
channel's edge.
"""


class IntakeError(Exception):
    """The root. Its text is shown to staff or operators as it is."""


class SetupError(IntakeError):
    """Something in the settings, program.toml, a flow or the words is broken: do not start."""


class FlowError(SetupError):
    """A flow breaks a rule of engine/verify.py, or a person would stand nowhere."""


class WordsError(SetupError):
    """A catalog lacks a text, or a text breaks a rule of the linter."""


class ReferralError(IntakeError):
    """A referral is not valid. ``problems`` names each field and what is wrong with it."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        self.problems = problems
        super().__init__("\n".join(f"{field}: {sentence}" for field, sentence in problems))


class Refused(IntakeError):
    """A rule of casework forbids this act; the text is the plain reason."""


class NotFound(IntakeError):
    """No such case, party, staff member or flow."""


class StorageError(IntakeError):
    """The database could not take a write or answer a read: nothing may be acknowledged."""


class StorageBusy(StorageError):
    """Locked, full or unreachable: the same write may work later."""


class StorageConflict(StorageError):
    """Two processes got in each other's way, and the database let the other one pass: do the same again."""


class SealError(IntakeError):
    """A sealed value does not open: wrong key, wrong place, or its person was erased."""


class ChannelError(IntakeError):
    """A payload from a provider cannot be used."""


class ForgedError(ChannelError):
    """The provider's signature or secret is missing or wrong: answer 403 and write nothing."""
