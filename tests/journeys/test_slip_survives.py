"""One slip at a real desk that is killed twice: it opens again, until its card is handed over."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.application import Application, Name
from kiosk.clock import SystemClock
from kiosk.issuance import Event, State
from kiosk.register import Intact
from kiosk.ticket import TicketNumbers, read_key, seal
from tests.journeys.clerk import (
    READY,
    SCAN,
    SETTLE,
    TELL,
    WHO,
    cards_in,
    hand_the_card_over,
    print_the_card,
    sign_in,
)
from tests.journeys.real_station import EVENT_KEY, practice_data
from tests.journeys.real_window import Display, Window, display
from tests.journeys.stations import opened

BORN = date(1988, 4, 17)


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    with display(tmp_path_factory.mktemp("home")) as shown:
        yield shown


def slip_for(data: Path) -> str:
    """What a station seals with the key that it was given."""
    said = Application(name=Name("Anneke", "Osei Bonsu"), birth_date=BORN)
    key = read_key((data / EVENT_KEY).read_text("ascii"))
    code = seal(said, (), TicketNumbers("B").following(), key)
    assert isinstance(code, str)
    return code


def come_with(window: Window, code: str) -> None:
    """Hand the slip to the clerk, and be told."""
    window.scan(code)
    window.press("Return", then=TELL)
    window.press("Return", then=WHO)


def test_a_slip_outlives_the_desk_and_never_opens_a_second_card(
    screen: Display, tmp_path: Path
) -> None:
    data = practice_data(tmp_path / "data")
    code = slip_for(data)
    with screen.station(data) as window:
        sign_in(window)
        come_with(window, code)
        window.kill()
    with screen.station(data) as window:
        sign_in(window)
        come_with(window, code)
        print_the_card(window)
        window.press("F9", then=SCAN)
        window.kill()
    with screen.station(data) as window:
        sign_in(window, then=SETTLE)
        window.press("F10", then=READY)
        come_with(window, code)
        print_the_card(window)
        hand_the_card_over(window)
        assert window.close() == 0
    with screen.station(data) as window:
        sign_in(window)
        window.scan(code)
        window.press("Return")
        assert not window.shows(TELL, patience=1.5)
        assert window.close() == 0
        assert window.said.read_text() == ""
    with opened(data, SystemClock().today()) as register:
        states = sorted(card.state for card in cards_in(register))
        assert states == [State.HANDED, State.SPOILED]
        rows = register.connection.execute("SELECT spent, serial FROM ticket_opened").fetchall()
        assert rows == [(1, None)]
        events = "SELECT event FROM journal WHERE event LIKE 'ticket%' AND event <> ?"
        noted = register.connection.execute(events, (Event.TICKET_KEY_MADE,)).fetchall()
        assert [event for (event,) in noted] == [
            Event.TICKET_OPENED, Event.TICKET_REOPENED, Event.TICKET_REOPENED, Event.TICKET_SPENT,
        ]  # fmt: skip
        assert isinstance(register.verify(), Intact)
