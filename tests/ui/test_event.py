"""The event day on screen, by keyboard: opened, stocked, told, paused, closed, explained."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.access import Passphrase, Role
from kiosk.desk import Desk
from kiosk.event import EventDesk, NotOpen, Paused, Phase
from kiosk.isolation import FAMILIES, Seal
from kiosk.ports import Mode
from kiosk.readiness import Check, Outcome
from kiosk.register import Register, Standing, add_operator, standing
from kiosk.station import Station
from kiosk.workplace import PRACTICE_PASSPHRASE, SetUpPlan
from tests.kiosk.register.sample import CHEAP
from tests.ui.counter import Counter, ObedientPrinter, open_counter
from tests.ui.event_scenes import event_scenes
from tests.ui.laws import nameless, out_of_order
from tests.ui.pseudo import Longer
from tests.ui.scenes import open_gallery
from tests.ui.screen import bring_up
from tests.ui.test_fits import DESIGN, broken, misfits
from tests.ui.workplace import FixedClock
from ui.demo.actor import Actor
from ui.desk.flow import Closed, OnEventDay, Waiting
from ui.desk.screen import DeskScreen
from ui.event import flow
from ui.event.board_page import BoardPage
from ui.event.explaining_page import ExplainingPage
from ui.event.opening_page import OpeningPage
from ui.event.over_page import OverPage
from ui.event.overview_page import OverviewPage
from ui.event.readiness_page import ReadinessPage
from ui.event.readiness_words import SENTENCES
from ui.event.strip import tell_day
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from ui.widgets.status_strip import Segment, StatusStrip

SEALED = Seal(frozenset(FAMILIES), core_dumps=False, dumpable=False)
SUPERVISOR, CLERK = "four words make one", "another four word one"


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def at(counter: Counter, page: type[flow.EventStage]) -> None:
    def there() -> bool:
        stage = counter.screen.stage
        return isinstance(stage, OnEventDay) and isinstance(stage.at, page)

    counter.until(there)


def open_the_day(counter: Counter, blanks: str = "100") -> None:
    counter.until_at(Waiting)
    counter.actor.press(Qt.Key.Key_F2)
    for page in (flow.Overview, flow.Checking, flow.Opening):
        at(counter, page)
        counter.actor.enter()
    at(counter, flow.TakingStock)
    counter.actor.write(blanks)
    counter.actor.enter()
    at(counter, flow.Overview)


def close_the_day(counter: Counter, counted: str) -> None:
    counter.actor.press(Qt.Key.Key_F11)
    at(counter, flow.Closing)
    counter.actor.write(counted)
    counter.actor.enter()


def figures(counter: Counter) -> str:
    return str(counter.ask(counter.desk.day.status).stock.left)


def test_a_day_is_opened_stocked_served_and_closed_by_keyboard(
    counter: Counter, tmp_path: Path
) -> None:
    open_the_day(counter)
    counter.actor.enter()
    counter.serve("Rosa", "Marin")
    counter.screen.show_stage(OnEventDay(flow.Overview()))
    counter.until(lambda: isinstance(counter.page, OverviewPage))
    assert figures(counter) == "99"
    close_the_day(counter, "99")
    at(counter, flow.Over)
    page = counter.page
    assert isinstance(page, OverPage)
    page.save(tmp_path / "sheet.pdf", lambda: counter.desk.day.paper.day_sheet(page._closed))
    counter.until(lambda: True)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert counter.banner.title == "The sheet is saved."
    assert counter.errors == []


def test_a_sheet_that_cannot_be_written_can_be_saved_elsewhere(
    counter: Counter, tmp_path: Path
) -> None:
    counter.screen.show_stage(OnEventDay(flow.Checking()))
    at(counter, flow.Checking)
    page = counter.page
    assert isinstance(page, ReadinessPage)
    page.save(tmp_path / "no folder" / "sheet.pdf", lambda: b"%PDF")
    counter.until(lambda: bool(counter.banner.title))
    assert counter.banner.title == "The sheet could not be written there."


def test_a_count_that_is_off_is_explained_by_two(counter: Counter) -> None:
    open_the_day(counter)
    close_the_day(counter, "98")
    at(counter, flow.Explaining)
    page = counter.page
    assert isinstance(page, ExplainingPage)
    assert page.heading == "Blank cards are missing: 2"
    assert page._reason.value() == ""  # nobody's reason but theirs
    counter.actor.press(Qt.Key.Key_Space)
    page._signature.take_focus()
    counter.actor.write("not the passphrase")
    counter.actor.enter()
    counter.until(lambda: bool(page._signature.said))
    counter.actor.write(PRACTICE_PASSPHRASE)
    counter.actor.enter()
    at(counter, flow.Over)
    day = counter.ask(counter.desk.day.books.newest_day)
    assert day is not None
    assert (day.phase, day.counted) == (Phase.CLOSED, 98)


def test_the_screen_does_not_say_what_it_expects_before_the_count(counter: Counter) -> None:
    open_the_day(counter, "137")
    counter.actor.press(Qt.Key.Key_F11)
    at(counter, flow.Closing)
    words = [label.text() for label in counter.page.findChildren(QLabel)]
    assert not [text for text in words if "137" in text]


def test_a_pause_closes_the_desk_until_somebody_goes_on(counter: Counter) -> None:
    open_the_day(counter)
    counter.actor.press(Qt.Key.Key_F10)
    counter.until(lambda: counter.screen.stage == Closed(Paused()))
    counter.actor.enter()
    counter.until_at(Waiting)


def test_waste_is_destroyed_before_two(counter: Counter) -> None:
    open_the_day(counter)
    counter.actor.press(Qt.Key.Key_F6)
    at(counter, flow.Destroying)
    counter.actor.tab()
    counter.actor.write("3")
    counter.actor.tab()
    counter.actor.tab()
    counter.actor.write(PRACTICE_PASSPHRASE)
    counter.actor.enter()
    at(counter, flow.Overview)
    line = counter.ask(lambda: counter.desk.day.books.stock_entries(FixedClock().day))[-1]
    assert (line.amount, line.second) == (3, "practice")


def test_the_board_follows_the_minutes(counter: Counter) -> None:
    open_the_day(counter, "40")
    counter.actor.press(Qt.Key.Key_F7)
    at(counter, flow.Telling)
    page = counter.page
    assert isinstance(page, BoardPage)
    assert page.number.text() == "40"
    times = iter(range(0, 3000, 300))
    pace = counter.desk.day.pace
    pace.now = lambda: float(next(times))
    for _ in range(4):
        pace.handed()
    page.on_status(counter.ask(counter.desk.day.status))
    counter.actor.write("60")
    assert page.number.text() == "12"


def test_a_number_that_cannot_be_is_asked_for_again(counter: Counter) -> None:
    open_the_day(counter)
    counter.actor.press(Qt.Key.Key_F3)
    at(counter, flow.TakingStock)
    counter.actor.write("0")
    counter.actor.enter()
    at(counter, flow.TakingStock)
    assert figures(counter) == "100"


def test_the_strip_tells_the_blanks_and_warns_when_few_are_left(
    counter: Counter, qtbot: QtBot
) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    counter.screen.day_told.connect(lambda status: tell_day(strip, status))
    open_the_day(counter, "19")
    counter.until(lambda: strip.told(Segment.STOCK) == "19 blank cards left")
    assert strip.told(Segment.EVENT) == "Event day open"
    assert strip._parts[Segment.STOCK].accessibleName() == "19 blank cards left"


# -- real mode ------------------------------------------------------------------------------------


@contextmanager
def real_desk(qtbot: QtBot, folder: Path, seal: Seal, role: Role) -> Iterator[Counter]:
    """Open the desk over a real register, in the name of somebody of this role."""
    station = Station(folder, Mode.REAL, seal, clock=FixedClock(), printer=ObedientPrinter())
    station.set_up(SetUpPlan("chicago", "Sam Supervisor", SUPERVISOR))
    found = standing(folder)
    assert isinstance(found, Standing)
    errors: list[object] = []
    tasks, banner = Tasks(errors.append, errors.append), Banner()

    def sign_in() -> Desk:
        desk = station.sign_in(found.operators[0].id, SUPERVISOR)
        assert isinstance(desk, Desk)
        if role is Role.SUPERVISOR:
            return desk
        register, today = station.register, FixedClock().day
        assert isinstance(register, Register)
        clerk = add_operator(register, "Cleo", role, Passphrase(CLERK), on=today, cost=CHEAP)
        desk.close()
        again = station.sign_in(clerk.id, CLERK)  # type: ignore[union-attr]  # a supervisor may
        assert isinstance(again, Desk)
        return again

    signed: list[Desk] = []
    tasks.run(sign_in, signed.append)
    qtbot.waitUntil(lambda: bool(signed), timeout=20_000)
    screen = DeskScreen(signed[0], tasks, banner)
    qtbot.addWidget(screen)
    try:
        bring_up(qtbot, screen)
        yield Counter(
            qtbot, station, ObedientPrinter(), signed[0], screen, banner, tasks, [], Actor(screen)
        )
    finally:
        screen.hide()
        tasks.run(signed[0].close, lambda _none: None)
        tasks.close()
    assert errors == []


def test_in_real_mode_the_desk_asks_for_an_open_day_first(qtbot: QtBot, tmp_path: Path) -> None:
    with real_desk(qtbot, tmp_path / "real", SEALED, Role.SUPERVISOR) as counter:
        counter.until(lambda: counter.screen.stage == Closed(NotOpen()))
        counter.actor.enter()
        for page in (flow.Overview, flow.Checking, flow.Opening):
            at(counter, page)
            counter.actor.enter()
        at(counter, flow.TakingStock)
        counter.screen.show_stage(Waiting())
        counter.until(lambda: True)
        assert isinstance(counter.screen.stage, Waiting)
        counter.start()


def test_what_blocks_keeps_a_real_day_closed(qtbot: QtBot, tmp_path: Path) -> None:
    leaky = Seal(frozenset(), core_dumps=False, dumpable=False)
    with real_desk(qtbot, tmp_path / "real", leaky, Role.SUPERVISOR) as counter:
        counter.until(lambda: isinstance(counter.screen.stage, Closed))
        counter.screen.show_stage(OnEventDay(flow.Checking()))
        at(counter, flow.Checking)
        page = counter.page
        assert isinstance(page, ReadinessPage)
        outcomes = {one.outcome.check: one.outcome for one in page.findings}
        assert outcomes[Check.SEAL] is Outcome.NOT_SEALED
        counter.actor.enter()
        counter.until(lambda: True)
        assert counter.ask(counter.desk.day.books.newest_day) is None


def test_a_clerk_opens_the_day_with_a_supervisors_signature(qtbot: QtBot, tmp_path: Path) -> None:
    with real_desk(qtbot, tmp_path / "real", SEALED, Role.CLERK) as counter:
        counter.until(lambda: isinstance(counter.screen.stage, Closed))
        counter.screen.show_stage(OnEventDay(flow.Opening()))
        counter.until(lambda: True)
        page = counter.page
        assert isinstance(page, OpeningPage)
        assert page._signature is not None
        page._signature.take_focus()
        counter.actor.write(SUPERVISOR)
        counter.actor.enter()
        at(counter, flow.TakingStock)
        day: EventDesk = counter.desk.day
        opened = counter.ask(day.books.newest_day)
        assert opened is not None
        assert opened.staff == (day.operator.id,)


# -- every page -----------------------------------------------------------------------------------


def test_every_page_of_the_event_day_fits_and_is_named(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    found = []
    with open_gallery(qtbot, tmp_path / "practice") as gallery:
        for name in event_scenes(gallery):
            found += [f"{name}: {one}" for one in nameless(gallery.counter.screen)]
            found += [f"{name}: {one}" for one in out_of_order(gallery.counter.screen)]
            found += misfits(qapp, gallery, name)
    assert found == []


def test_every_page_of_the_event_day_fits_in_a_wordier_language(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    language = Longer(qapp)
    qapp.installTranslator(language)
    found = []
    with open_gallery(qtbot, tmp_path / "practice") as gallery:
        for name in event_scenes(gallery):
            gallery.settle(DESIGN)
            found += [f"{name}: {one}" for one in broken(gallery.window, DESIGN)]
    qapp.removeTranslator(language)
    assert found == []


def test_every_answer_of_the_check_is_marked_for_translators() -> None:
    spoken = {check.value for check in Check}
    spoken |= {words for one in Outcome for words in (one.said, one.do) if words}
    assert set(map(str, SENTENCES)) == spoken
