"""A clerk who serves several at once: people, the printer that has their cards, and the tray."""

from datetime import date

from PySide6.QtCore import Qt

from kiosk.application import Application, Name
from kiosk.case import Case
from kiosk.drawn_people import practice_portrait
from kiosk.portrait import Portrait, read_portrait
from kiosk.ports import JobState, Working
from kiosk.review import Shown
from kiosk.tray import Standing
from tests.ui.counter import Counter
from ui.desk import flow
from ui.desk.flow import Stage
from ui.desk.tray_card import TrayCard

CTRL = Qt.KeyboardModifier.ControlModifier
PEOPLE = (
    ("Marisol", "Vega", "04171988"), ("Pavel", "Novak", "05061977"), ("Aiko", "Sato", "01021990"),
    ("Omar", "Haddad", "09091969"), ("Ines", "Costa", "11121981"), ("Kofi", "Mensah", "03031993"),
    ("Lena", "Fischer", "08081985"),
)  # fmt: skip


def printing(counter: Counter, who: int, state: JobState | None = None) -> Case:
    """Send somebody's card to the printer, which says `state` of it."""
    job = f"job-{len(counter.printer.sent) + 1}"
    counter.printer.of_job[job] = state or Working()
    given, surnames, born = PEOPLE[who]
    said = Application(
        name=Name(given, surnames), birth_date=date(int(born[4:]), int(born[:2]), int(born[2:4]))
    )
    document = counter.desk.programme.documents[0].key
    portrait = read_portrait(practice_portrait(1))
    assert isinstance(portrait, Portrait)
    case = Case(application=said, shown={document: Shown(document)}, portrait=portrait)
    counter.screen.show_stage(flow.Previewing(case))
    counter.until(lambda: case.prepared is not None)
    counter.actor.verb()
    counter.until(lambda: isinstance(counter.screen.stage, flow.Printing | flow.CameOut))
    return case


def next_person(counter: Counter) -> None:
    counter.actor.press(Qt.Key.Key_N, CTRL)
    counter.until_at(flow.Waiting)


def pick(counter: Counter, place: int, stage: type[Stage]) -> None:
    counter.actor.press(Qt.Key(Qt.Key.Key_0 + place), CTRL)
    counter.until_at(stage)


def standings(counter: Counter) -> list[Standing]:
    return [one.standing for one in counter.desk.tray.held]


def until_stands(counter: Counter, *expected: Standing) -> None:
    counter.until(lambda: standings(counter) == list(expected))


def shown(counter: Counter) -> list[str]:
    cards = counter.screen.findChildren(TrayCard)
    return [card.accessibleName() for card in cards if card.isVisible()]


def code_of(case: Case) -> str:
    assert case.prepared is not None
    return case.prepared.qr


def name(stage: object) -> str:
    return type(stage).__name__
