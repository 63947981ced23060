"""Two residents at one desk, over a real print scheduler and a slow printer, by keyboard alone.

The titles say which page is in front; what the tray says is heard on the accessibility bus; what
the printer was given is read from the printer.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import zxingcpp

from kiosk.issuance import Card, State
from tests.atspi.reader import Reader, reading
from tests.atspi.session import Session, accessible_session
from tests.cups.scheduler import QUEUE, PrivateScheduler, private_scheduler, until
from tests.journeys.clerk import (
    BACK,
    CAME_OUT,
    CHECK,
    DONE,
    PORTRAIT,
    READY,
    SCAN,
    cards_in,
    choose_the_documents,
    name_the_person,
    opened,
    sign_in,
)
from tests.journeys.real_window import ROOT, Window, display, heading
from tests.printing.raster import raster
from ui.desk.printing_page import PrintingPage

FIRST = ("Anneke", "Osei Bonsu", date(1988, 4, 17))
SECOND = ("Pavel", "Novak", date(1977, 5, 6))
PRINTING = heading(PrintingPage)
LOOK = ", Look at the printer"
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@dataclass(frozen=True, slots=True)
class Served:
    """What the tray said in turn, and what register and printer hold afterwards."""

    said: tuple[str, ...]
    cards: tuple[Card, ...]
    people: frozenset[tuple[str, date]]
    made: tuple[str, ...]
    jobs: int
    spooled: tuple[str, ...]
    status: int


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Served:
    home, data = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("two") / "data"
    with (
        private_scheduler() as scheduler,
        display(home) as screen,
        accessible_session(screen.environment) as session,
        desk_over(scheduler, session, data, home / "said") as window,
        reading(session, window.press) as reader,
    ):
        serve_both(window, reader, scheduler)
        status = window.close()
        cards, people = held_by(data)
        return Served(
            tuple(reader.announced),
            cards,
            people,
            tuple(scheduler.cards()),
            len(given(scheduler)),
            tuple(scheduler.spooled()),
            status,
        )


def serve_both(window: Window, reader: Reader, scheduler: PrivateScheduler) -> None:
    """Send one card, serve the next person meanwhile, go back when the tray says so."""
    scheduler.script("until ready", "card", "end 0")  # the second card finds it ready already
    sign_in(window)
    name_the_person(window, *FIRST)
    as_far_as_the_card(window)
    window.press("ctrl+Return", then=PRINTING)
    until(lambda: given(scheduler))
    window.press("ctrl+n", then=READY)
    name_the_person(window, *SECOND)
    choose_the_documents(window)
    scheduler.allow("ready")
    reader.hears(": Look at the printer")
    assert window.shows(PORTRAIT)  # the page in front stays
    (waiting,) = [node.name for node in reader.page().all() if node.name.endswith(LOOK)]
    assert waiting[: -len(LOOK)].isalnum()  # the end of a number, never a name
    window.press("ctrl+1", then=CAME_OUT)
    scan_and_hand_over(window, scheduler, 0)
    window.press("Return", then=PORTRAIT)  # the second case goes on where it was put aside
    finish_the_portrait(window)
    window.press("ctrl+Return", then=CAME_OUT)
    scan_and_hand_over(window, scheduler, 1)


def as_far_as_the_card(window: Window) -> None:
    choose_the_documents(window)
    finish_the_portrait(window)


def finish_the_portrait(window: Window) -> None:
    window.press("F5")
    window.press("ctrl+Return", then=CHECK)


def scan_and_hand_over(window: Window, scheduler: PrivateScheduler, which: int) -> None:
    """Scan the code of the page that the printer was given, then give everything back."""
    window.press("F9", then=SCAN)
    card = given(scheduler)[which].read_bytes()
    (found,) = zxingcpp.read_barcodes(raster(card, page=2, dpi=300), formats=QR)
    window.scan(str(found.text))
    window.press("Return", then=BACK)
    window.press("space", "space")
    window.press("ctrl+Return", then=DONE)


def given(scheduler: PrivateScheduler) -> list[Path]:
    """Everything the printer was ever given to print, in order."""
    pages = scheduler.printer.glob("page.*")
    return sorted(pages, key=lambda page: int(page.suffix.removeprefix(".")))


@contextmanager
def desk_over(
    scheduler: PrivateScheduler, session: Session, data: Path, said: Path
) -> Iterator[Window]:
    """Start the desk; it is gone when the block ends."""
    program = "tests.journeys.desk_over_scheduler"
    command = [sys.executable, "-m", program, str(data), str(scheduler.asked.path), QUEUE]
    with said.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=session.environment, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        yield Window(process, dict(session.environment), said)
    finally:
        process.kill()
        process.wait()


def held_by(data: Path) -> tuple[tuple[Card, ...], frozenset[tuple[str, date]]]:
    with opened(data) as register:
        assert register.open_cards() == ()
        cards = tuple(cards_in(register))
        holders = [register.person(card.holder) for card in cards if card.holder is not None]
        return cards, frozenset((one.name, one.birth_date) for one in holders)


def test_each_of_the_two_holds_a_card_of_their_own(served: Served) -> None:
    assert [card.state for card in served.cards] == [State.HANDED] * 2
    assert served.people == {(f"{given} {names}", born) for given, names, born in (FIRST, SECOND)}


def test_the_printer_was_given_exactly_two_cards_and_made_them_once(served: Served) -> None:
    assert served.jobs == 2
    assert len(set(served.made)) == 2
    assert served.spooled == ()


def test_the_tray_said_in_turn_what_became_of_the_first_card(served: Served) -> None:
    news = [said for said in served.said if said.endswith((": Printing", ": Look at the printer"))]
    assert news[-1:] == [news[0].split(":")[0] + ": Look at the printer"]
    assert not any(name in said for said in served.said for name in (*FIRST[:2], *SECOND[:2]))


def test_the_program_ended_well(served: Served) -> None:
    assert served.status == 0
