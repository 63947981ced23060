"""What a crash left: numbers that were taken and never closed, and what becomes of each.

Rule: the register knows a number and no person; only the card itself can say whose it is.
"""

from datetime import date

from kiosk import issuance
from kiosk.application import Application, Name
from kiosk.case import Case, Established, PreparedCard
from kiosk.credential import Genuine
from kiosk.credential import read as read_credential
from kiosk.issuance import Books, Card, SpoilReason, State, VoidReason, Witness
from kiosk.outcomes import AnotherCard, Found, Settled, UnreadableCard
from kiosk.ports import CardPdf
from kiosk.trust import TrustList

_VOID = {
    Found.NOTHING_CAME_OUT: VoidReason.NOT_PRINTED,
    Found.TAKEN: VoidReason.RESIDENT_LEFT,
    Found.NOT_KNOWN: VoidReason.NOT_FOUND,
}


def settle(books: Books, card: Card, found: Found, on: date) -> Settled:
    """Close an open number whose card cannot be scanned; it will never verify as active."""
    if found is Found.RUINED:
        issuance.spoil(books, card.serial, SpoilReason.DAMAGED, on)
    else:
        issuance.void(books, card.serial, _VOID[found], on)
    return Settled()


def recover(
    books: Books, trust: TrustList, card: Card, untrusted: str, on: date
) -> Case | AnotherCard | UnreadableCard:
    """Turn a card that a crash left open back into a case: its own code says whose it is.

    What a card in hand proves is recorded: it was sent, it was made, it reads.
    """
    verdict = read_credential(untrusted, trust, on)
    if not isinstance(verdict, Genuine):
        return UnreadableCard()
    if verdict.claims.serial != card.serial:
        return AnotherCard()
    for record in (issuance.sent, issuance.made, issuance.good):
        record(books, card.serial, Witness.SCAN, on)
    said = Application(
        name=Name(surnames=verdict.claims.name), birth_date=verdict.claims.birth_date
    )
    found = PreparedCard(card.serial, untrusted, CardPdf(b""))
    scan = Established(Witness.SCAN)
    facts = dict.fromkeys((State.SENT, State.MADE, State.GOOD), scan) | _facts_of(card)
    return Case(application=said, prepared=found, good=True, facts=facts)


def _facts_of(card: Card) -> dict[State, Established]:
    """Give what the register knows; it names the kind of witness, the journal the person."""
    by = {State.SENT: card.sent_by, State.MADE: card.made_by, State.GOOD: card.good_by}
    return {fact: Established(one) for fact, one in by.items() if one is not None}
