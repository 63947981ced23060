"""What the journal can say. Rule: an event is a word from this catalogue, never free text."""

from enum import StrEnum


class Event(StrEnum):
    """One thing that was done. The words are kept for ever: never change or reuse one."""

    REGISTER_CREATED = "register created"
    SCHEMA_MIGRATED = "schema migrated"
    OPERATOR_ADDED = "operator added"
    SIGNED_IN = "signed in"
    PASSPHRASE_CHANGED = "passphrase changed"  # noqa: S105 - an event, no secret
    CLOCK_ACCEPTED = "clock accepted"
    RECOVERY_USED = "recovery used"
    RECOVERY_RENEWED = "recovery renewed"
    SIGNING_KEY_MADE = "signing key made"
    CARD_RESERVED = "card reserved"
    CARD_SENT = "card sent"
    CARD_MADE = "card made"
    CARD_GOOD = "card good"
    CARD_HANDED = "card handed"
    CARD_VOIDED = "card voided"
    CARD_SPOILED = "card spoiled"
    CARD_REVOKED = "card revoked"
    CARD_REPLACED = "card replaced"
    EXCEPTION_ASKED = "exception asked"
    EXCEPTION_GRANTED = "exception granted"
    NAMESAKE_ACKNOWLEDGED = "namesake acknowledged"
    TICKET_KEY_MADE = "ticket key made"
    TICKET_USED = "ticket used"
