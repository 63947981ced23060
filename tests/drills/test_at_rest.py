"""What the drill wants when a day is over is wanted of a planted case, too: each is found."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import issuance
from kiosk.access import Countersigned, OperatorId
from kiosk.event import Closed, DifferenceReason, Explanation, StockKind
from kiosk.event.stocktaking import destroy
from kiosk.event.verbs import close_day, open_day
from kiosk.issuance import Event, HolderId, SpoilReason, Witness
from kiosk.register import Days, Register
from kiosk.serial import Serial, new_serial
from tests.drills.cuts import watch
from tests.drills.cuts.cut import Act, Cut
from tests.drills.cuts.facts import Given, Gone
from tests.drills.cuts.hunt import Hunt
from tests.drills.cuts.people import BORN
from tests.drills.cuts.printers import CupsCorner, cups_corner
from tests.drills.cuts.progress import EVERY, Progress
from tests.drills.cuts.rest import left_at_rest
from tests.drills.cuts.score import Hit, Outcome, Score
from tests.drills.cuts.table import Place
from tests.drills.planting import Plant, copied, drawn, lived, sql, told, write
from tests.drills.venue import DAY

ENDED = Hit()


@pytest.fixture(scope="module")
def over() -> Iterator[Place]:
    """A register whose day is over and closed, after a card or two."""
    with lived(Cut(Act.HAND), Cut(None)) as here:
        yield here


@pytest.fixture
def here(over: Place, tmp_path: Path) -> Iterator[Place]:
    with copied(over, tmp_path / "place") as here:
        yield here


# -- what is planted ------------------------------------------------------------------------------


def still_open(_here: Place, register: Register) -> None:
    issuance.reserve(register, new_serial(), None, DAY)


def lying_about(here: Place, register: Register) -> None:
    card = drawn(here)
    issuance.reserve(register, Serial(card.serial), None, DAY)
    issuance.spoil(register, Serial(card.serial), SpoilReason.JAM, DAY)
    write(here, card.title)


def put_into_hands(
    here: Place, register: Register, name: str, others: frozenset[HolderId] = frozenset()
) -> Serial:
    card = drawn(here, name)
    serial = Serial(card.serial)
    issuance.reserve(register, serial, None, DAY)
    issuance.sent(register, serial, Witness.PRINTER, DAY)
    issuance.made(register, serial, Witness.CLERK, DAY)
    issuance.good(register, serial, Witness.SCAN, DAY)
    issuance.hand(register, serial, name, BORN, on=DAY, acknowledged=others)
    write(here, card.title)
    return serial


def in_nobodys_hands(here: Place, register: Register) -> None:
    put_into_hands(here, register, "Nobody Known")


def two_valid_cards(here: Place, register: Register) -> None:
    for _ in range(2):
        others = frozenset(one.holder for one in register.matches("Nobody Known", BORN))
        here.diary.add(Given(put_into_hands(here, register, "Nobody Known", others)))


def opened_again(_here: Place, register: Register) -> None:
    open_day(Days(register), (), DAY)


def explained_away(here: Place, register: Register) -> None:
    days, signed = Days(register), Countersigned(here.clerk, here.supervisor)
    open_day(days, (), DAY)
    lost = Explanation(DifferenceReason.LOST, signed)
    assert isinstance(close_day(days, here.world().hopper - 1, DAY, explained=lost), Closed)


def destroyed_on_paper(here: Place, register: Register) -> None:
    open_day(Days(register), (), DAY)
    signed = Countersigned(here.clerk, here.supervisor)
    destroy(Days(register), StockKind.CARDS_DESTROYED, 3, signed, DAY)


def signed_by_one(event: Event) -> Plant:
    def plant(_here: Place, register: Register) -> None:
        with register.entry() as entry:
            entry.note(event, DAY)

    return plant


def told_of_no_card(_here: Place, register: Register) -> None:
    with register.entry() as entry:
        entry.note(Event.CARD_RESERVED, DAY, new_serial())


def unproved(_here: Place, register: Register) -> None:
    sql(
        register,
        "DROP TRIGGER journal_unchanged",
        "UPDATE journal SET actor = 'somebody' WHERE sequence = 4",
    )


def blank_gone(here: Place, _register: Register) -> None:
    here.diary.add(Gone(1))


def rule_gone(_here: Place, register: Register) -> None:
    sql(register, "DROP TRIGGER serial_kept")


def file_left(here: Place, _register: Register) -> None:
    (here.folder.parent / "cards" / "card-0123456789ab.pdf").touch()


def copy_left(here: Place, _register: Register) -> None:
    (here.folder / "vault.json.old").touch()


PLANTED: dict[str, tuple[Plant, str]] = {
    "a card made after the closing": (in_nobodys_hands, "a closed day does not balance"),
    "an open number": (still_open, "a number is still open"),
    "a card on the table": (lying_about, "a card lies about"),
    "a card in nobody's hands": (in_nobodys_hands, "a card is called handed, and nobody has it"),
    "two good cards of one person": (two_valid_cards, "a person has two cards that are both valid"),
    "a day taken up again": (opened_again, "the day is not closed"),
    "blanks explained that are there": (explained_away, "more blanks are explained than have"),
    "cards destroyed on paper": (destroyed_on_paper, "more cards are written down as destroyed"),
    "an exception asked by one": (
        signed_by_one(Event.EXCEPTION_ASKED),
        "a signature was lost or doubled: exception asked",
    ),
    "a destruction that one saw": (
        signed_by_one(Event.CARDS_DESTROYED),
        "a signature was lost or doubled: cards destroyed",
    ),
    "a day signed once too often": (
        signed_by_one(Event.DAY_COUNTERSIGNED),
        "a signature was lost or doubled: opening and closing the day",
    ),
    "a story without a card": (told_of_no_card, "the journal tells of a card that the register"),
    "a sheet that proves nothing": (unproved, "a closed day's sheet cannot be proved"),
    "a blank that went after the count": (blank_gone, "a closed day's count is not what is there"),
    "a rule taken out": (rule_gone, "the register is not whole"),
    "a card's file": (file_left, "something is left in the spool"),
    "an old vault": (copy_left, "1 files lie in the register's folder"),
}


def test_a_day_that_is_over_leaves_nothing(here: Place) -> None:
    assert left_at_rest(here, told(here), ENDED) == []


@pytest.mark.parametrize("what", PLANTED)
def test_what_is_left_at_rest_is_found(here: Place, what: str) -> None:
    plant, sentence = PLANTED[what]
    before = told(here)
    with here.open() as register:
        plant(here, register)
    found = left_at_rest(here, before, ENDED)
    assert any(finding.startswith(sentence) for finding in found), found


def test_a_document_in_the_print_services_spool_is_found(here: Place, tmp_path: Path) -> None:
    with cups_corner(tmp_path) as corner:
        assert isinstance(corner, CupsCorner)
        at_cups = replace(here, corner=corner)
        spooled = "something is left in the spool"
        assert spooled not in left_at_rest(at_cups, told(here), ENDED)
        (corner.scheduler.folder / "spool" / "d00001-001").touch()
        assert spooled in left_at_rest(at_cups, told(here), ENDED)


# -- the last run itself --------------------------------------------------------------------------


def test_a_last_run_that_was_cut_is_found(here: Place) -> None:
    found = left_at_rest(here, told(here), Hit(status=-signal.SIGKILL))
    assert found == ["the last run did not end"]


def test_a_program_that_crashes_is_found(here: Place, capfd: pytest.CaptureFixture[str]) -> None:
    score = Score()
    hunt = Hunt("folder", 1, score, Progress(print))
    hunt._one(replace(here, clerk=OperatorId("nobody")), Cut(None), 7, told(here))
    assert score.problems == ["folder run 7: the program crashed in open the register"]
    assert "AssertionError" in capfd.readouterr().err


def test_a_program_that_hangs_is_found(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "_PATIENCE", 0.1)
    read, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        signal.pause()
    os.close(write_end)
    hit = Hit()
    watch.Watch(here.corner, Cut(None), child, read, {}, hit).to_the_end()
    assert (hit.wrong, hit.status) == (["the program hangs in None"], -signal.SIGKILL)


# -- how far it is --------------------------------------------------------------------------------


def test_a_long_drill_says_a_line_a_minute() -> None:
    said: list[str] = []
    clock = iter([0.0, 1.0, EVERY, EVERY + 1, 2 * EVERY + 1])
    score, progress = Score(), Progress(said.append, clock.__next__)
    for _ in range(4):
        score.add("folder", Hit(act=Act.SEND, status=-signal.SIGKILL), Outcome.IN)
        progress.tell(score)
    score.wrong("folder", 3, "planted")
    assert said == ["2 runs, 2 kills, 0 problems, 60 s", "4 runs, 4 kills, 0 problems, 121 s"]
