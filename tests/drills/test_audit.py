"""The drill's auditor is audited: whatever is planted in a sound register, it finds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import issuance
from kiosk.event import StockKind
from kiosk.event.stocktaking import take_stock
from kiosk.issuance import Person, SpoilReason, VoidReason, Witness
from kiosk.register import Days, Register
from kiosk.serial import Serial, new_serial
from tests.drills.cuts.audit import Audit, Told
from tests.drills.cuts.cut import Act, Cut
from tests.drills.cuts.facts import Given, Slip
from tests.drills.cuts.people import BORN, new_slip
from tests.drills.cuts.slips import mark_of
from tests.drills.cuts.table import Place
from tests.drills.physical import BOX
from tests.drills.planting import Plant, copied, drawn, handed, lived, sql, told, write
from tests.drills.venue import DAY


@pytest.fixture(scope="module")
def sound() -> Iterator[Place]:
    """A register with cards handed over, one for a slip, and some spoiled; its day is open."""
    with lived(Cut(Act.SPOIL), Cut(Act.SLIP)) as here:
        yield here


@pytest.fixture
def here(sound: Place, tmp_path: Path) -> Iterator[Place]:
    with copied(sound, tmp_path / "place") as here:
        yield here


def findings(here: Place, told: Told) -> list[str]:
    with here.open(whole=False) as register:
        return Audit(register, here.world(), told).findings()


# -- what is planted ------------------------------------------------------------------------------


def printed_twice(here: Place, _register: Register) -> None:
    write(here, handed(here)[-4:])


def never_taken(here: Place, _register: Register) -> None:
    write(here, drawn(here).title)


def lost(here: Place, register: Register) -> None:
    card = drawn(here)
    issuance.reserve(register, Serial(card.serial), None, DAY)
    issuance.void(register, Serial(card.serial), VoidReason.NOT_PRINTED, DAY)
    write(here, card.title)


def invented(here: Place, register: Register) -> None:
    card = Serial(drawn(here).serial)
    issuance.reserve(register, card, None, DAY)
    issuance.sent(register, card, Witness.PRINTER, DAY)
    issuance.made(register, card, Witness.CLERK, DAY)


def handed_twice(here: Place, _register: Register) -> None:
    here.diary.add(Given(handed(here)))


def handed_without_record(here: Place, register: Register) -> None:
    card = drawn(here)
    issuance.reserve(register, Serial(card.serial), None, DAY)
    write(here, card.title)
    here.diary.add(Given(card.serial))


def enrolled_without_card(_here: Place, register: Register) -> None:
    with register.entry() as entry:
        entry.enrol(Person("Nobody Known", BORN))


def another_name(_here: Place, register: Register) -> None:
    sql(register, "UPDATE holder SET name = 'Somebody Else'")


def box_twice(_here: Place, register: Register) -> None:
    take_stock(Days(register), StockKind.BOX_OPENED, BOX, DAY)


def blank_missing(here: Place, register: Register) -> None:
    """A blank is written down as ruined that still lies in the hopper."""
    card = Serial(drawn(here).serial)
    issuance.reserve(register, card, None, DAY)
    issuance.spoil(register, card, SpoilReason.JAM, DAY)


def half_signed(_here: Place, register: Register) -> None:
    with register.entry() as entry:
        entry.note(issuance.Event.DIFFERENCE_EXPLAINED, DAY)


def closed_by_one(_here: Place, register: Register) -> None:
    with register.entry() as entry:
        entry.note(issuance.Event.DAY_CLOSED, DAY)


def journal_cut(_here: Place, register: Register) -> None:
    sql(
        register,
        "DROP TRIGGER journal_kept",
        "DELETE FROM journal WHERE sequence > (SELECT max(sequence) - 3 FROM journal)",
        "UPDATE meta SET (journal_count, journal_mac) = "
        "(SELECT sequence, mac FROM journal ORDER BY sequence DESC LIMIT 1)",
    )


def journal_changed(_here: Place, register: Register) -> None:
    sql(
        register,
        "DROP TRIGGER journal_unchanged",
        "UPDATE journal SET event = 'card voided' WHERE event = 'card handed'",
    )


def card_without_story(_here: Place, register: Register) -> None:
    sql(
        register,
        "INSERT INTO card (serial, state, reserved_on) "
        f"VALUES ('{new_serial()}', 'reserved', '{DAY.isoformat()}')",
    )


def two_of_a_slip(here: Place, register: Register) -> None:
    """A second card is made for a slip whose card was handed over, and handed over too."""
    world = here.world()
    slip = next(slip for slip in world.slips if world.has_card(slip))
    fact = drawn(here, slip=slip.number)
    serial = Serial(fact.serial)
    issuance.reserve(register, serial, None, DAY)
    for known in (issuance.sent, issuance.made, issuance.good):
        known(register, serial, Witness.SCAN, DAY)
    write(here, fact.title)
    issuance.hand(register, serial, fact.name, fact.born, on=DAY)
    here.diary.add(Given(fact.serial))


def slip_scanned(here: Place, register: Register) -> Slip:
    """Somebody else comes with a slip, and it is opened."""
    slip = new_slip(here.world(), register.ticket_key(DAY).public)
    here.diary.add(slip)
    register.open_ticket(mark_of(register, slip), DAY)
    return slip


def slip_used_up(here: Place, register: Register) -> None:
    slip_scanned(here, register)
    sql(
        register,
        "DROP TRIGGER ticket_spent_by_handing",
        "UPDATE ticket_opened SET spent = 1 WHERE spent = 0",
    )


def slip_given_back(_here: Place, register: Register) -> None:
    sql(register, "DROP TRIGGER ticket_stays_spent", "UPDATE ticket_opened SET spent = 0")


def slip_without_its_card(here: Place, register: Register) -> None:
    """What became of a slip's card is not known, and the slip would open all the same."""
    slip = slip_scanned(here, register)
    card = Serial(drawn(here, slip=slip.number).serial)
    issuance.reserve(register, card, None, DAY)


def slip_without_a_note(_here: Place, register: Register) -> None:
    sql(register, f"INSERT INTO ticket_opened VALUES (zeroblob(16), '{DAY.isoformat()}', 0, NULL)")


def file_left(here: Place, _register: Register) -> None:
    (here.folder / "register.db.copy").touch()


PLANTED: dict[str, tuple[Plant, str]] = {
    "a card printed twice": (printed_twice, "the printer made a card twice"),
    "a card without a number": (never_taken, "a card came out whose number was never taken"),
    "a card called never printed": (lost, "a card is lost"),
    "a card nobody printed": (invented, "no card came out for a number that is made"),
    "a card handed twice": (handed_twice, "a card was handed over twice"),
    "a card handed off the books": (handed_without_record, "somebody has a card that"),
    "a person without a card": (enrolled_without_card, "somebody is in the register without"),
    "another person's name": (another_name, "the register names somebody else"),
    "a box written down twice": (box_twice, "a box or a test card is written down twice"),
    "a blank that is not there": (blank_missing, "the blanks do not balance"),
    "an explanation signed by one": (half_signed, "a signature was lost or doubled"),
    "a closing that never was": (closed_by_one, "the day is neither open nor closed"),
    "a journal without its end": (journal_cut, "the journal does not verify"),
    "a journal that was changed": (journal_changed, "the journal does not verify"),
    "a number without a story": (card_without_story, "journal and register differ"),
    "two cards for one slip": (two_of_a_slip, "a slip opened two cards"),
    "a slip used up by its opening": (slip_used_up, "a slip is spent without a card"),
    "a slip given back after its card": (slip_given_back, "a slip is spent without a card"),
    "a slip whose card is forgotten": (slip_without_its_card, "a slip and the open number"),
    "a slip that nobody opened": (slip_without_a_note, "journal and register differ about the"),
    "a copy of the register": (file_left, "1 files lie in the register's folder"),
}


def test_a_sound_register_has_no_findings(here: Place) -> None:
    assert findings(here, told(here)) == []


@pytest.mark.parametrize("what", PLANTED)
def test_what_is_planted_is_found(here: Place, what: str) -> None:
    plant, sentence = PLANTED[what]
    before = told(here)
    with here.open() as register:
        plant(here, register)
    assert any(finding.startswith(sentence) for finding in findings(here, before))


def test_what_was_told_as_done_and_is_not_there_is_found(here: Place) -> None:
    future = Told(told(here).count + 5, None)
    assert findings(here, future) == ["something that was told as done is not in the journal"]
