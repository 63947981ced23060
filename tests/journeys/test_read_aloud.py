"""The station's voice: a real speech-dispatcher inside the sealed visit, and what it said.

What was spoken is compared with the accessibility tree of the page that stood there: the same
words, by the voice of the page's language.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from tests.atspi.node import Node
from tests.atspi.reader import Reader
from tests.atspi.session import Session, accessible_session
from tests.atspi.station import Hands, found_premises, listening
from tests.atspi.voice import WrittenVoice, services, written_voice
from tests.journeys.real_window import display

_ALOUD = "Leer en voz alta"
_SPOKEN = {"label", "push button", "radio button", "check box", "text"}
_GIVEN, _SURNAME = "Marisol", "Vega"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    home = tmp_path_factory.mktemp("home")
    with display(home) as shown, accessible_session(shown.environment) as started:
        yield started


@dataclass(frozen=True, slots=True)
class Spoken:
    """A window with its page, and all that was said since it came: (voice, words)."""

    window: Node
    said: tuple[tuple[str, str], ...]

    @property
    def page(self) -> Node:
        return self.window.page

    @property
    def words(self) -> str:
        return "\n".join(words for _, words in self.said)


@dataclass(slots=True)
class Hearing:
    """Somebody at the station who goes on by what its voice says."""

    reader: Reader
    hands: Hands
    voice: WrittenVoice
    heard: int = 0
    pages: dict[str, Spoken] = field(default_factory=dict)

    def hears(self, words: str) -> tuple[tuple[str, str], ...]:
        """Wait for the last words of a text, said in pieces; give all said since the last time."""
        self.reader.until(lambda: any(words in said for _, said in self._new), words)
        new, self.heard = tuple(self._new), len(self.voice.said)
        return new

    def meet(self) -> str:
        """Wait until all of the page in front was read; gives its heading."""
        self.reader.settle()
        window = self.reader.page()
        last = [node.name for node in window.page.all() if node.role in _SPOKEN][-1]
        self.pages[window.name] = Spoken(window, self.hears(last))
        return window.name

    def press(self, *keys: str) -> None:
        """Press keys that lead to another page, and hear it read."""
        before = self.reader.title
        self.hands.press(*keys)
        self.reader.until(lambda: self.reader.title not in {"", before}, "another page")
        self.meet()

    @property
    def _new(self) -> list[tuple[str, str]]:
        return self.voice.said[self.heard :]


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit aloud, in Spanish, from the language to the slip, and the wipe after it."""

    pages: dict[str, Spoken]
    unasked: int
    error: str
    ticked: str
    typed: str
    back: str
    after: int
    services: int


# -- the way --------------------------------------------------------------------------------------


def _say_who(hearing: Hearing) -> tuple[str, str, str]:
    hearing.press("Return")
    hearing.press("Return")
    hearing.hands.press("Return")  # without a name
    error = hearing.hears("una parte es suficiente")[-1][1]
    hearing.hands.write(_GIVEN)
    hearing.hands.press("Tab")
    typed = hearing.hears("un solo nombre.")[-1][1]
    hearing.hands.write(_SURNAME)
    hearing.hands.press("shift+Tab")
    back = hearing.hears(f"{_GIVEN}.")[-1][1]
    hearing.press("Return")
    hearing.hands.write("17041988")
    hearing.press("Return")
    return error, typed, back


def _say_the_rest(hearing: Hearing) -> str:
    for _page in range(6):
        hearing.press("ctrl+Return")
    hearing.hands.press("space")
    ticked = "\n".join(words for _, words in hearing.hears("Esto es suficiente"))
    hearing.press("ctrl+Return")
    hearing.press("ctrl+Return")
    return ticked


@pytest.fixture(scope="module")
def visit(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Visit:
    folder = tmp_path_factory.mktemp("aloud")
    voice = written_voice(folder / "voice")
    premises = found_premises(folder / "station", voice.environment)
    with listening(session) as (reader, hands), premises.resident(session) as station:
        hearing = Hearing(reader, hands, voice)
        reader.act("Español")
        reader.await_page("¿Qué desea hacer?")
        unasked = len(voice.said)
        reader.act(_ALOUD)
        hearing.meet()
        error, typed, back = _say_who(hearing)
        ticked = _say_the_rest(hearing)
        before = set(services(station.pid))
        hands.press("Return")  # finish and clear
        reader.await_page("Chicago CityKey")
        said = len(voice.said)
        reader.tab()
        reader.settle()
        after = len(voice.said) - said
        reader.until(lambda: _changed(before, services(station.pid)), "the visit's service ends")
    return Visit(hearing.pages, unasked, error, ticked, typed, back, after, len(before))


def _changed(before: set[int], now: list[int]) -> bool:
    """One has ended with its visit, one waits for a later visit, one serves."""
    return len(now) == len(before) and len(before & set(now)) == 1


# -- what it shows --------------------------------------------------------------------------------


def test_nothing_is_read_aloud_until_somebody_asks_for_it(visit: Visit) -> None:
    assert visit.unasked == 0


def test_every_word_on_every_page_is_spoken(visit: Visit) -> None:
    assert len(visit.pages) == 13
    for heading, spoken in visit.pages.items():
        for node in spoken.page.all():
            if node.role in _SPOKEN:
                assert node.name in spoken.words, (heading, node.name)


def test_nothing_is_spoken_that_does_not_stand_on_the_screen(visit: Visit) -> None:
    for heading, spoken in visit.pages.items():
        shown = {text for one in spoken.window.all() for text in (one.name, one.description)}
        rest = spoken.said[-1][1]
        for text in sorted(shown | {"elegido"}, key=len, reverse=True):
            rest = rest.replace(text, "")
        assert rest.strip(" .,:") == "", heading


def test_every_word_is_spoken_by_the_voice_of_the_pages_language(visit: Visit) -> None:
    voices = {voice for spoken in visit.pages.values() for voice, _ in spoken.said}
    assert voices == {"es"}


def test_an_error_and_a_new_verdict_are_spoken_when_they_come(visit: Visit) -> None:
    assert "una parte es suficiente" in visit.error
    assert "Esto es suficiente" in visit.ticked


def test_a_field_is_spoken_when_it_gets_the_keyboard_with_what_stands_in_it(visit: Visit) -> None:
    assert visit.typed == "Apellido o apellidos. Déjelo vacío si tiene un solo nombre."
    assert visit.back.endswith(f": {_GIVEN}.")


def test_the_next_person_hears_nothing_and_has_a_service_of_their_own(visit: Visit) -> None:
    assert visit.after == 0
    assert visit.services == 2  # one for the visit, one for the visit that waits
