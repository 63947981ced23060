"""A resident who sees nothing: the accessibility tree for eyes, a keyboard for hands.

The real station under X, a real accessibility bus, and a reader that knows nothing else. Every page
is looked at on the way, from the language to the slip; the desk then opens the slip.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.application import AddressKind, Application, Name
from kiosk.case import Case
from kiosk.clock import SystemClock
from kiosk.desk import Desk
from kiosk.workplace import PRACTICE_PASSPHRASE, SetUp
from tests.atspi.node import Node, State
from tests.atspi.reader import Reader
from tests.atspi.session import Session, accessible_session
from tests.atspi.station import Hands, found_premises, listening, photograph
from tests.journeys.real_window import display
from tests.journeys.stations import station_at

_ROLES = {"push button", "radio button", "check box", "text"}
_PRACTICE = "Practice: no real card is made."
_ID = "Illinois state ID card with a Chicago address"
_ENTERED = Application(
    name=Name("Marisol", "Vega"),
    birth_date=date(1988, 4, 17),
    gender="X",
    address_kind=AddressKind.HOME,
    address="12 Main Street",
    veteran=True,
    emergency_contact="Sam 555 0100",
    medical_note="Penicillin",
    language="en",
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One page as it was told: what was announced, what stands there, every stop of Tab."""

    announced: tuple[str, ...]
    page: Node
    focused: Node
    stops: tuple[Node, ...]

    @property
    def texts(self) -> list[str]:
        return [node.name for node in self.page.page.all() if node.role == "label"]


@dataclass(frozen=True, slots=True)
class Visit:
    """The whole way: pages by their headings, what errors said, the code of the slip."""

    pages: dict[str, Heard]
    errors: dict[str, Heard]
    ticked: tuple[str, ...]
    called: tuple[str, ...]
    case: Case


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    home = tmp_path_factory.mktemp("home")
    with display(home) as shown, accessible_session(shown.environment) as started:
        yield started


@dataclass(slots=True)
class Blind:
    """Somebody at the station who goes on only by what they hear."""

    reader: Reader
    hands: Hands
    pages: dict[str, Heard]

    def meet(self, heading: str) -> Heard:
        """Wait for a page and take in all of it."""
        self.reader.await_page(heading)
        self.pages[heading] = heard = self.take_in()
        return heard

    def take_in(self) -> Heard:
        announced = self.reader.forget()
        focused, stops = self.reader.focused, tuple(self.reader.stops())
        return Heard(announced, self.reader.page(), focused, stops)

    def answer(self, name: str, key: str = "space") -> None:
        """Go there by Tab and press a key."""
        self.reader.go_to(name)
        self.hands.press(key)

    def fill(self, name: str, words: str) -> None:
        """Go there by Tab and type."""
        self.reader.go_to(name)
        self.hands.write(words)

    def go_on(self, name: str = "Continue") -> None:
        self.answer(name, "Return")


# -- the way --------------------------------------------------------------------------------------


def _arrive(blind: Blind) -> None:
    blind.meet("Chicago CityKey")
    blind.answer("English")
    blind.meet("What would you like to do?")
    blind.go_on()
    blind.meet("Before we ask you anything")
    blind.go_on("I understand")


def _say_who(blind: Blind) -> dict[str, Heard]:
    errors = {}
    blind.meet("What is your name?")
    blind.go_on()
    errors["name"] = _refused(blind, "Please type your name")
    blind.fill("Given name, or your only name", "Marisol")
    blind.fill("Surname or surnames", "Vega")
    blind.go_on()
    blind.meet("When were you born?")
    blind.fill("Birth date, Month", "0417")
    blind.go_on()
    errors["date"] = _refused(blind, "year")
    blind.fill("Birth date, Year", "1988")
    blind.go_on()
    return errors


def _refused(blind: Blind, words: str) -> Heard:
    blind.reader.hears(words)
    blind.reader.settle()
    return blind.take_in()


def _say_the_rest(blind: Blind) -> None:
    blind.meet("Which gender should your card show?")
    blind.reader.act("X")  # radio buttons are one stop: a reader's own command chooses
    blind.go_on()
    blind.meet("How can you be reached?")
    blind.go_on()
    blind.meet("What is your address?")
    blind.fill("Address, if you want it on the card", "12 Main Street")
    blind.go_on()
    blind.meet("Should your card carry a mark?")
    blind.answer("Veteran mark under the photo")
    blind.go_on()
    blind.meet("Whom should helpers call in an emergency?")
    blind.fill("Emergency contact", "Sam 555 0100")
    blind.go_on()
    blind.meet("Should helpers know something about your health?")
    blind.fill("Medical note", "Penicillin")
    blind.go_on()


def _tick(blind: Blind) -> tuple[str, ...]:
    blind.meet("Which of these documents can you bring?")
    blind.answer(_ID)
    blind.reader.hears("This is enough")
    ticked = blind.reader.forget()
    blind.go_on()
    return ticked


def _call(blind: Blind) -> tuple[str, ...]:
    blind.meet("Is everything right?")
    blind.reader.forget()
    blind.answer("Call a clerk")
    blind.reader.hears("A clerk is called")
    blind.reader.settle()
    blind.answer("The clerk is here")
    blind.reader.settle()
    called = blind.reader.forget()
    blind.go_on("Make my slip")
    blind.meet("Show this code to a clerk")
    return called


@pytest.fixture(scope="module")
def visit(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Visit:
    premises = found_premises(tmp_path_factory.mktemp("seen-by-nobody"))
    picture = premises.folder / "screen.png"
    with listening(session) as (reader, hands), premises.resident(session):
        blind = Blind(reader, hands, {})
        _arrive(blind)
        errors = _say_who(blind)
        _say_the_rest(blind)
        ticked = _tick(blind)
        called = _call(blind)
        photograph(session, picture)  # the paper that a sighted clerk would scan
    return Visit(blind.pages, errors, ticked, called, _opened(premises.data, picture))


def _opened(data: Path, picture: Path) -> Case:
    """Sign in at the desk of the same event and scan what stands on the picture."""
    with Image.open(picture) as seen:
        (code,) = zxingcpp.read_barcodes(seen.convert("L"))
    desk = _signed_in(data)
    case = desk.open_ticket(code.text)
    desk.close()
    assert isinstance(case, Case)
    return case


def _signed_in(data: Path) -> Desk:
    station = station_at(data, day=SystemClock().today())
    found = station.standing()
    assert isinstance(found, SetUp)
    desk = station.sign_in(found.operators[0].id, PRACTICE_PASSPHRASE)
    assert isinstance(desk, Desk)
    return desk


# -- what it shows --------------------------------------------------------------------------------


def test_the_desk_opens_exactly_what_was_entered_with_the_tree_as_the_only_eye(
    visit: Visit,
) -> None:
    assert visit.case.application == _ENTERED
    assert visit.case.named == ("illinois-state-id",)


def test_every_page_tells_its_heading_and_its_texts_when_it_comes(visit: Visit) -> None:
    for heading, heard in visit.pages.items():
        (told,) = (said for said in heard.announced if said.startswith(heading))
        spoken = " ".join((told, *(stop.said for stop in heard.stops)))
        for text in heard.texts:
            assert text in spoken, (heading, text)


def test_practice_is_told_once_and_stands_as_a_text_on_every_page(visit: Visit) -> None:
    heard = (*visit.pages.values(), *visit.errors.values())
    told = [said for one in heard for said in one.announced]
    assert (*told, *visit.ticked, *visit.called).count(_PRACTICE) == 1
    for heading, page in visit.pages.items():
        marks = [node.role for node in page.page.all() if node.name == _PRACTICE]
        assert marks == ["label"], heading


def test_the_window_is_a_window_and_carries_the_pages_heading(visit: Visit) -> None:
    for heading, heard in visit.pages.items():
        assert (heard.page.role, heard.page.name) == ("frame", heading)


def test_whatever_the_keyboard_reaches_has_a_name_and_the_role_of_what_it_is(
    visit: Visit,
) -> None:
    for heading, heard in visit.pages.items():
        for stop in heard.stops:
            assert stop.name, heading
            assert stop.role in _ROLES, (heading, stop.name)


def test_tab_reaches_everything_in_the_order_of_the_tree(visit: Visit) -> None:
    """One answer of a choice stands for all of them: the arrow keys go to the others."""
    for heading, heard in visit.pages.items():
        stopped = [stop.place for stop in heard.stops]
        reachable = [node for node in heard.page.all() if node.takes_keys]
        alone = [n.place for n in reachable if n.role != "radio button" or n.place in stopped]
        start = alone.index(stopped[0])
        assert stopped == alone[start:] + alone[:start], heading


def test_the_keyboard_is_never_lost_and_starts_where_the_answer_does(visit: Visit) -> None:
    answers = {heading: heard.focused.name for heading, heard in visit.pages.items()}
    assert list(answers.values()) == [
        "English",
        "Get ready for my card",
        "I understand",
        "Given name, or your only name",
        "Birth date, Month",
        "Leave it off my card",
        "At my home",
        "Address, if you want it on the card",
        "Veteran mark under the photo",
        "Emergency contact",
        "Medical note",
        _ID,
        "Make my slip",
        "Finish and clear",
    ]


@pytest.mark.parametrize(
    ("where", "sentence"),
    [
        ("name", "Please type your name; one part is enough."),
        ("date", "Please give the day, the month and the year."),
    ],
)
def test_an_error_is_announced_and_belongs_to_the_field_that_has_the_keyboard(
    visit: Visit, where: str, sentence: str
) -> None:
    heard = visit.errors[where]
    assert heard.announced == (sentence,)
    assert heard.focused.role == "text"
    assert heard.focused.description == sentence


def test_each_tick_tells_the_new_verdict(visit: Visit) -> None:
    assert visit.ticked == (
        "This is enough. Bring the originals. A clerk looks at them and hands them back.",
    )


def test_the_call_for_a_clerk_is_heard(visit: Visit) -> None:
    assert visit.called == ("A clerk is called. Please wait here.",)


def test_each_way_to_change_something_says_what_was_said(visit: Visit) -> None:
    said = {stop.name: stop.description for stop in visit.pages["Is everything right?"].stops}
    assert said["Change: Name"] == "Marisol Vega"
    assert said["Change: Address"] == "12 Main Street"
    assert said["Change: Gender"] == "X"


def test_what_is_chosen_is_told_as_chosen(visit: Visit) -> None:
    for heading in ("What would you like to do?", "How can you be reached?"):
        assert State.CHECKED in visit.pages[heading].focused.states
