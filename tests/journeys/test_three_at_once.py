"""Three residents at one real window: none mixed up, and a power cut asks about each once."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.issuance import State
from kiosk.register import Intact
from tests.journeys.clerk import (
    BACK,
    CAME_OUT,
    DONE,
    READY,
    SCAN,
    SETTLE,
    cards_in,
    name_the_person,
    opened,
    print_the_card,
    sign_in,
)
from tests.journeys.real_window import Display, Window, display

PEOPLE = (
    ("Anneke", "Osei Bonsu", date(1988, 4, 17)),
    ("Pavel", "Novak", date(1977, 5, 6)),
    ("Aiko", "Sato", date(1990, 1, 2)),
)


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    with display(tmp_path_factory.mktemp("home")) as shown:
        yield shown


def three_under_way(window: Window) -> None:
    for given, surnames, born in PEOPLE:
        name_the_person(window, given, surnames, born)
        print_the_card(window)
        window.press("ctrl+n", then=READY)


def test_three_cards_made_at_once_reach_three_owners_by_keyboard_alone(
    screen: Display, tmp_path: Path
) -> None:
    with screen.station(tmp_path / "data") as window:
        sign_in(window)
        three_under_way(window)
        for place in (2, 3, 1):
            window.press(f"ctrl+{place}", then=CAME_OUT)
            window.press("F9", then=SCAN)
            window.press("F5", then=BACK)
            window.press("space", "space")
            window.press("ctrl+Return", then=DONE)
        assert window.close() == 0
        assert window.said.read_text() == ""
        assert not any(given in title for title in window.titles for given, _, _ in PEOPLE)
    with opened(tmp_path / "data") as register:
        cards = cards_in(register)
        assert [card.state for card in cards] == [State.HANDED] * 3
        people = {register.person(card.holder) for card in cards if card.holder is not None}
        assert {(one.name, one.birth_date) for one in people} == {
            (f"{given} {surnames}", born) for given, surnames, born in PEOPLE
        }
        assert isinstance(register.verify(), Intact)


def test_a_power_cut_with_three_under_way_asks_about_each_once_and_keeps_nobody(
    screen: Display, tmp_path: Path
) -> None:
    with screen.station(tmp_path / "data") as window:
        sign_in(window)
        three_under_way(window)
        window.press("ctrl+2", then=CAME_OUT)
        window.press("F9", then=SCAN)
        window.press("F5", then=BACK)
        window.kill()
    with screen.station(tmp_path / "data") as window:
        sign_in(window, then=SETTLE)
        while not window.shows(READY, patience=1.5):
            window.press("F11")
        assert window.close() == 0
    with opened(tmp_path / "data") as register:
        assert [card.state for card in cards_in(register)] == [State.VOID] * 3
        assert register.open_cards() == ()
        voided = "SELECT count(*) FROM journal WHERE event = 'card voided'"
        assert register.connection.execute(voided).fetchone() == (3,)
        assert register.connection.execute("SELECT count(*) FROM holder").fetchone() == (0,)
        assert isinstance(register.verify(), Intact)
