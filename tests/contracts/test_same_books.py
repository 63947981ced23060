"""Whatever a desk does, the encrypted register and the in-memory books answer the same."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import issuance
from kiosk.errors import BugError
from kiosk.issuance import (
    AlreadyHolds,
    Books,
    Handed,
    RevokeReason,
    SpoilReason,
    VoidReason,
    Witness,
)
from kiosk.serial import Serial, new_serial
from tests.contracts.memory_books import MemoryBooks
from tests.kiosk.register.sample import BORN, EXPIRES, TODAY, fresh

NAMES = ("Rosa Marin", "ROSA MARÍN", "Rosa Marina", "Pavel Novak")
DATES = (BORN, date(1990, 3, 4))
STEPS: dict[str, Any] = {
    "reserve": lambda b, s: issuance.reserve(b, s, EXPIRES, TODAY),
    "sent": lambda b, s: issuance.sent(b, s, Witness.PRINTER, TODAY),
    "made": lambda b, s: issuance.made(b, s, Witness.CLERK, TODAY),
    "good": lambda b, s: issuance.good(b, s, Witness.SCAN, TODAY),
    "void": lambda b, s: issuance.void(b, s, VoidReason.WRONG_DATA, TODAY),
    "spoil": lambda b, s: issuance.spoil(b, s, SpoilReason.JAM, TODAY),
    "revoke": lambda b, s: issuance.revoke(b, s, RevokeReason.LOST, TODAY),
}
ahead = st.sampled_from(["reserve", "sent", "made", "good", "hand"])
step = st.tuples(
    st.one_of(ahead, ahead, ahead, st.sampled_from([*STEPS, "hand", "replace"])),
    st.sampled_from(range(4)),
    st.sampled_from(NAMES),
    st.sampled_from(DATES),
    st.sampled_from([None, *range(4)]),
)


def tried(books: Books, serials: list[Serial], what: tuple[Any, ...]) -> object:
    """Take one step; the answer without the holders' random numbers."""
    verb, which, name, born, other = what
    try:
        if verb in STEPS:
            answer = STEPS[verb](books, serials[which])
        else:
            replaces = serials[other] if verb == "replace" and other is not None else None
            answer = issuance.hand(books, serials[which], name, born, on=TODAY, replaces=replaces)
    except BugError as bug:
        return str(bug)
    match answer:
        case AlreadyHolds(matches):
            return [match.active for match in matches]
        case Handed(card, replaced):
            return card.serial, card.state, replaced
        case _:
            return answer


def read(books: Books, serials: list[Serial]) -> list[object]:
    cards = [books.card(serial) for serial in serials]
    people = [books.person(c.holder) if c and c.holder is not None else None for c in cards]
    found = [
        [(m.name, m.birth_date, m.closeness, m.active) for m in books.matches(name, born)]
        for name in NAMES
        for born in DATES
    ]
    states = [(c.state, c.reason, c.sent_by) if c else None for c in cards]
    stories = [books.story(serial) for serial in serials]
    still_open = [card.serial for card in books.open_cards()]
    return [states, people, [sorted(hits, key=repr) for hits in found], stories, still_open]


@settings(max_examples=40, deadline=None)
@given(st.lists(step, min_size=5, max_size=40))
def test_both_books_tell_the_same_story(steps: list[tuple[Any, ...]]) -> None:
    memory, serials = MemoryBooks(), [new_serial() for _ in range(4)]
    with TemporaryDirectory() as folder, fresh(Path(folder)) as register:
        for taken in steps:
            assert tried(register, serials, taken) == tried(memory, serials, taken)
        assert read(register, serials) == read(memory, serials)
