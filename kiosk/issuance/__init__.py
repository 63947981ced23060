"""A card's life: reserve -> sent -> made -> good -> handed; void, spoil, revoke, replace.

Rule: a person enters the register only when the card is handed over, so a card that is voided or
spoiled leaves nobody behind and nothing has to be destroyed.
"""

from kiosk.issuance.books import Books, Entry, Match, Person
from kiosk.issuance.card import (
    OPEN,
    Card,
    HolderId,
    Reason,
    RevokeReason,
    SpoilReason,
    State,
    VoidReason,
    Witness,
)
from kiosk.issuance.events import Event
from kiosk.issuance.handing import AlreadyHolds, Handed, grant_exception, hand
from kiosk.issuance.verbs import (
    Reserved,
    SerialTaken,
    good,
    made,
    open_cards,
    reserve,
    revoke,
    sent,
    spoil,
    void,
)

__all__ = [
    "OPEN",
    "AlreadyHolds",
    "Books",
    "Card",
    "Entry",
    "Event",
    "Handed",
    "HolderId",
    "Match",
    "Person",
    "Reason",
    "Reserved",
    "RevokeReason",
    "SerialTaken",
    "SpoilReason",
    "State",
    "VoidReason",
    "Witness",
    "good",
    "grant_exception",
    "hand",
    "made",
    "open_cards",
    "reserve",
    "revoke",
    "sent",
    "spoil",
    "void",
]
