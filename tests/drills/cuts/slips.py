"""The auditor's look at the slips: how far each came in the register, beside its own cards.

Rule: it opens none, for an opening is a step of its own.
"""

from collections import Counter
from collections.abc import Iterator

from kiosk.issuance import OPEN, Event
from kiosk.register import Register
from kiosk.register.tickets import state_of
from kiosk.serial import Serial
from kiosk.ticket import OnCard, Spent
from kiosk.ticket.frame import Frame, frame_of
from kiosk.ticket_mark import TicketMark
from tests.drills.cuts.cards import Cards
from tests.drills.cuts.facts import Slip, World


def slips(cards: Cards, world: World, register: Register) -> Iterator[str]:
    """Check that each slip got one card at most, and is spent just when it did."""
    for slip in world.slips:
        own = world.of_slip(slip) & cards.keys()
        handed = [serial for serial in own if cards[serial].handed_on is not None]
        if len(handed) > 1:
            yield "a slip opened two cards that were handed over"
        state = state_of(register.connection, mark_of(register, slip))
        if isinstance(state, Spent) != bool(handed):
            yield "a slip is spent without a card, or not spent though its card was handed over"
        if _open(cards, own) != ({state.serial} if isinstance(state, OnCard) else set()):
            yield "a slip and the open number of its case do not know each other"
    yield from _noted(register)


def _open(cards: Cards, own: frozenset[Serial]) -> set[Serial]:
    return {serial for serial in own if cards[serial].state in OPEN}


def mark_of(register: Register, slip: Slip) -> TicketMark:
    """The mark by which this register knows a slip."""
    frame = frame_of(slip.code)
    assert isinstance(frame, Frame)
    return register.ticket_mark(frame.token)


def _noted(register: Register) -> Iterator[str]:
    """Check that the journal has as many slips opened and spent as there are."""
    noted = Counter(event for (event,) in register.connection.execute("SELECT event FROM journal"))
    rows = register.connection.execute("SELECT count(*), sum(spent) FROM ticket_opened")
    opened, spent = rows.fetchone()
    if (noted[Event.TICKET_OPENED], noted[Event.TICKET_SPENT]) != (opened, spent or 0):
        yield "journal and register differ about the slips"
