"""The desk through the accessibility bus: a whole case, and what a screen reader finds there.

The hands know the way by heart, by the desk's own keys; the eyes are the tree alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.atspi.node import Node, State
from tests.atspi.reader import Reader
from tests.atspi.session import Session, accessible_session
from tests.atspi.station import Hands, found_premises, listening
from tests.journeys.real_window import display, heading
from ui.desk.came_out_page import CameOutPage
from ui.desk.card_page import CardPage
from ui.desk.details_page import DetailsPage
from ui.desk.documents_page import DocumentsPage
from ui.desk.done_page import DonePage
from ui.desk.hand_over_page import HandOverPage
from ui.desk.name_page import NamePage
from ui.desk.notice_page import NoticePage
from ui.desk.page import DeskPage
from ui.desk.photo_page import PhotoPage
from ui.desk.scan_page import ScanPage
from ui.desk.waiting_page import WaitingPage

_ROLES = {"push button", "radio button", "check box", "text", "combo box", "panel"}
"""A panel is the picture with its frame, which the arrow keys move, or a question's answers."""
_WAY: tuple[tuple[type[DeskPage], tuple[str, ...]], ...] = (
    (WaitingPage, ("Return",)),
    (NoticePage, ("Return",)),
    (NamePage, ("=Anneke", "Tab", "=Osei", "Tab", "=04171988", "Return")),
    (DetailsPage, ("ctrl+Return",)),
    (DocumentsPage, ("=us-passport", "Return", "=utility-bill", "Return", "Return")),
    (PhotoPage, ("F5", "ctrl+Return")),
    (CardPage, ("ctrl+Return",)),
    (CameOutPage, ("F9",)),
    (ScanPage, ("F5",)),
    (HandOverPage, ("space", "space", "ctrl+Return")),
    (DonePage, ()),
)
"""Every page of a case with the keys that lead to the next; a text to be typed begins with "="."""


@dataclass(frozen=True, slots=True)
class Met:
    """A page as it was when it had settled, and what had the keyboard then."""

    window: Node
    focused: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """The pages by heading; what the bus told of the passphrase while it stood in its line."""

    pages: dict[str, Met]
    passphrase: Node
    announced: tuple[str, ...]


def _meet(reader: Reader, title: str) -> Met:
    window = reader.await_page(f"{title} – ")
    focused = (node for node in window.all() if State.FOCUSED in node.states)
    return Met(window, tuple(focused))


def _do(reader: Reader, hands: Hands, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key.startswith("="):
            hands.write(key[1:])
        else:
            hands.press(key)
        reader.settle()


def _go_on(reader: Reader, hands: Hands, key: str) -> None:
    """Press until another page comes: what the key does was not ready yet, such as a picture."""
    before = reader.title
    for _again in range(10):
        hands.press(key)
        for _look in range(20):
            reader.settle()
            if reader.title != before:
                return
    raise AssertionError((before, "did not go on"))


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    home = tmp_path_factory.mktemp("home")
    with display(home) as shown, accessible_session(shown.environment) as started:
        yield started


@pytest.fixture(scope="module")
def case(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Case:
    premises = found_premises(tmp_path_factory.mktemp("desk"))
    with listening(session) as (reader, hands), premises.desk(session):
        pages = {"Sign in": _meet(reader, "Sign in")}
        hands.write(PRACTICE_PASSPHRASE)
        reader.settle()
        passphrase = reader.focused
        hands.press("Return")
        for page, keys in _WAY:
            pages[heading(page)] = _meet(reader, heading(page))
            _do(reader, hands, keys[:-1])
            if keys:
                _go_on(reader, hands, keys[-1])
    return Case(pages, passphrase, reader.forget())


def test_whatever_takes_keys_has_a_name_and_the_role_of_what_it_is(case: Case) -> None:
    for title, met in case.pages.items():
        for node in met.window.all():
            if State.FOCUSABLE in node.states:
                assert node.name, (title, node.role)
                assert node.role in _ROLES, (title, node.name)


def test_on_every_page_exactly_one_thing_has_the_keyboard(case: Case) -> None:
    for title, met in case.pages.items():
        assert len(met.focused) == 1, title


def test_the_keyboard_starts_inside_the_page_and_not_in_the_bar_above_it(case: Case) -> None:
    for title, met in case.pages.items():
        (start,) = met.focused
        assert start.name not in {"Make text smaller", "Make text larger", "Lock"}, title


def test_practice_is_told_once_and_stands_as_a_text_on_every_page(case: Case) -> None:
    told = "Practice: no real card is made."
    assert case.announced.count(told) == 1
    for title, met in case.pages.items():
        marks = [node.role for node in met.window.all() if node.name == told]
        assert marks == ["label"], title


def test_the_window_is_a_window_named_after_its_page(case: Case) -> None:
    for title, met in case.pages.items():
        assert met.window.role == "frame"
        assert met.window.name.startswith(f"{title} – ")


def test_the_passphrase_is_not_told_on_the_bus(case: Case) -> None:
    assert case.passphrase.name == "Passphrase"
    assert PRACTICE_PASSPHRASE not in case.passphrase.said
    assert not set(case.passphrase.words) & set(PRACTICE_PASSPHRASE)


def test_each_document_and_each_hand_back_is_told_with_its_state(case: Case) -> None:
    for page in (DocumentsPage, HandOverPage):
        ticks = [n for n in case.pages[heading(page)].window.all() if n.role == "check box"]
        assert len(ticks) >= 2
        assert all(State.CHECKED not in tick.states for tick in ticks)
