"""One resident's whole way: the station alone, the slip on paper, the desk, the card in their hand.

Rule: what one program tells the other goes over the paper, as it does in the hall.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from kiosk.application import AddressKind, Application, Name
from kiosk.case import Case
from kiosk.clock import SystemClock
from kiosk.credential import Genuine, Judgement
from kiosk.credential import read as read_credential
from kiosk.desk import Desk
from kiosk.issuance import State
from kiosk.outcomes import AlreadyUsed, CaseOpen
from kiosk.programme import DocumentId
from kiosk.register import Standing, standing
from kiosk.trust import read_trust
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.journeys.clerk import (
    TELL,
    WHO,
    cards_in,
    hand_the_card_over,
    print_the_card,
    sign_in,
)
from tests.journeys.real_station import (
    NAME,
    Person,
    Words,
    follow,
    options,
    plug_in,
    practice_data,
    prepare_by_keyboard,
)
from tests.journeys.real_window import PATIENCE, ROOT, Display, Window, display, require
from tests.journeys.stations import opened, station_at
from tests.printing.raster import raster
from tests.ui.finger import Tap
from tests.ui.said_by_qt import ALOUD, said_by_qt

ROLL_DPI = 203
BLUR = 0.8  # dots: ink that ran, or a scanner slightly out of focus
HEADINGS_SEEN = 14
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
TICKED = DocumentId("illinois-state-id")

LAYLA = Person(
    given="ليلى نور الهدى",
    surnames="بن صالح العُمري",
    born=date(1988, 4, 17),
    address="12 شارع الرشيد، شقة 3",
    contact="سلمى 312-555-0147",
    note="حساسية من البنسلين",
)
BEGONA = Person(
    given="Begoña",
    surnames="Núñez Peña",
    born=date(1988, 4, 17),
    address="1520 W Ñ 3-B",
    contact="Iñaki 312-555-0188",
    note="Penicilina",
)
"""Whom `tests.ui.touch_run` types."""


@dataclass(frozen=True, slots=True)
class Walked:
    """What one way left: the desk's case of the slip, the slip scanned again, the files."""

    person: Person
    case: Application
    documents: tuple[DocumentId, ...]
    again: object
    after: object
    data: Path
    said: str
    ended: int


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    with display(tmp_path_factory.mktemp("home")) as shown:
        yield shown


# -- the paper between the two programs -----------------------------------------------------------


def code_in(picture: Image.Image) -> str:
    """Read the one code in a picture."""
    (found,) = zxingcpp.read_barcodes(picture, formats=QR)
    return str(found.text)


def paper_of(window: Window, data: Path) -> bytes:
    """Take the one slip that the station's printer, a folder in practice, has given."""
    until = time.monotonic() + PATIENCE
    while not (papers := list((data / "slips").glob("*.pdf"))):
        assert time.monotonic() < until, window.said.read_text()
        time.sleep(0.1)
    (paper,) = papers
    return paper.read_bytes()


def scanned(paper: bytes) -> str:
    """What a hand scanner reads from the printed roll."""
    require("pdftoppm")
    printed = raster(paper, page=1, dpi=ROLL_DPI).convert("L")
    return code_in(printed.filter(ImageFilter.GaussianBlur(BLUR)))


# -- the two programs -----------------------------------------------------------------------------


def desk_at(data: Path) -> Desk:
    """Sit down at a desk over this register."""
    stands = standing(data)
    assert isinstance(stands, Standing)
    station = station_at(data, day=SystemClock().today())
    desk = station.sign_in(stands.operators[0].id, PRACTICE_PASSPHRASE)
    assert isinstance(desk, Desk)
    return desk


def case_of(code: str, data: Path) -> tuple[Case, object]:
    """Open a ticket at a desk over this register, and again."""
    desk = desk_at(data)
    case = desk.open_ticket(code)
    again = desk.open_ticket(code)
    desk.close()
    assert isinstance(case, Case)
    return case, again


def serve(screen: Display, data: Path, code: str) -> tuple[int, str]:
    """Scan the slip at the real desk and go on to the card in the resident's hand."""
    with screen.station(data) as window:
        sign_in(window)
        window.scan(code)
        window.press("Return", then=TELL)
        window.press("Return", then=WHO)
        print_the_card(window)
        hand_the_card_over(window)
        ended = window.close()
        return ended, window.said.read_text()


def walk_on(screen: Display, folder: Path, person: Person, code: str) -> Walked:
    """From the slip's code on: a look at the case at another desk, then the real one."""
    data = folder / "data"
    case, again = case_of(code, copytree(data, folder / "another desk"))
    ended, said = serve(screen, data, code)
    desk = desk_at(data)
    after = desk.open_ticket(code)
    desk.close()
    return Walked(person, case.application, case.named, again, after, data, said, ended)


@pytest.fixture(scope="module")
def arabic(screen: Display, tmp_path_factory: pytest.TempPathFactory) -> Walked:
    folder = tmp_path_factory.mktemp("arabic")
    data, words = practice_data(folder / "data"), Words("ar")
    plug_in(screen, "us,ara")
    with screen.station(data, *options(data), titled="{}") as window:
        window.await_title(NAME)
        window.press("Tab", "Tab", "Tab", "Tab")
        window.press("Return", then=words.of("ChoosingPage", "What would you like to do?"))
        prepare_by_keyboard(window, words, LAYLA)
        code = scanned(paper_of(window, data))
    return walk_on(screen, folder, LAYLA, code)


@dataclass(frozen=True, slots=True)
class Touched:
    """A visit by touch: the code it ended with, its pages, and where the finger was."""

    data: Path
    code: str
    pages: list[tuple[str, int, bool]]
    taps: list[Tap]
    large: list[bool]
    said: list[str]


@pytest.fixture(scope="module")
def touched(tmp_path_factory: pytest.TempPathFactory) -> Touched:
    data = practice_data(tmp_path_factory.mktemp("spanish") / "data")
    command = [sys.executable, "-m", "tests.ui.touch_run", str(data / "event.key")]
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        check=False,
        env={**os.environ, **ALOUD},
        timeout=120,
    )
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout)
    taps = [
        Tap(tuple(tap["start"]), tuple(tap["end"]), tap["raised"], tap["turns"])
        for tap in told["taps"]
    ]
    return Touched(data, told["code"], told["pages"], taps, told["large"], said_by_qt(done.stderr))


@pytest.fixture(scope="module")
def spanish(screen: Display, touched: Touched) -> Walked:
    """The same way through the real window: a pointer goes wherever the finger was."""
    data = touched.data
    plug_in(screen, "us")
    paper = Words("es").of("SlipPage", "Take your paper to a clerk")
    with screen.station(data, *options(data, "--touch"), titled="{}") as window:
        done = 0
        for heading, taps, _in_sight in touched.pages:
            follow(screen, window, touched.taps[done:taps])
            window.await_title(paper if done and taps == len(touched.taps) else heading)
            done = taps
        code = scanned(paper_of(window, data))
    return walk_on(screen, data.parent, BEGONA, code)


@pytest.fixture(params=["arabic", "spanish"])
def walked(request: pytest.FixtureRequest) -> Walked:
    way = request.getfixturevalue(request.param)
    assert isinstance(way, Walked)
    return way


# -- by touch -------------------------------------------------------------------------------------


def test_touch_alone_leads_from_the_language_to_the_slip(touched: Touched) -> None:
    case, _again = case_of(touched.code, copytree(touched.data, touched.data.parent / "finger"))
    assert case.application == in_spanish()
    assert str(case.ticket) == "B-1"


def test_no_line_is_typed_out_of_sight(touched: Touched) -> None:
    assert len(touched.pages) >= HEADINGS_SEEN
    assert [heading for heading, _taps, in_sight in touched.pages if not in_sight] == []


def test_in_the_largest_text_too_the_line_that_is_typed_in_is_whole(touched: Touched) -> None:
    assert touched.large == [True, True]


def test_qt_has_nothing_to_say_about_the_keyboard_on_the_screen(touched: Touched) -> None:
    assert touched.said == []


# -- what both ways show --------------------------------------------------------------------------


def in_arabic() -> Application:
    return Application(
        name=Name(LAYLA.given, LAYLA.surnames),
        birth_date=LAYLA.born,
        gender="X",
        address_kind=AddressKind.HOME,
        address=LAYLA.address,
        veteran=True,
        emergency_contact=LAYLA.contact,
        medical_note=LAYLA.note,
        language="ar",
    )


def in_spanish() -> Application:
    return Application(
        name=Name(BEGONA.given, BEGONA.surnames),
        birth_date=BEGONA.born,
        gender="Female",
        address_kind=AddressKind.HOME,
        address=BEGONA.address,
        organ_donor=True,
        emergency_contact=BEGONA.contact,
        medical_note=BEGONA.note,
        language="es",
    )


def test_the_desks_case_holds_exactly_what_was_typed(walked: Walked) -> None:
    assert walked.case == (in_arabic() if walked.person is LAYLA else in_spanish())
    assert walked.documents == (TICKED,)


def test_a_slip_opens_one_case_at_a_time_and_none_after_its_card(walked: Walked) -> None:
    assert walked.again == CaseOpen(None)
    assert walked.after == AlreadyUsed()


def judged(data: Path) -> Judgement:
    """Read the printed card as a verifier would."""
    (card,) = (data / "cards").glob("*.pdf")
    code = code_in(raster(card.read_bytes(), page=2, dpi=300))
    trust = read_trust((data / "trust.json").read_bytes())
    return read_credential(code, trust, SystemClock().today())


def test_the_card_in_their_hand_says_what_was_typed_at_the_station(walked: Walked) -> None:
    verdict, person = judged(walked.data), walked.person
    assert isinstance(verdict, Genuine)
    assert (verdict.claims.name, verdict.claims.birth_date) == (person.full, person.born)


def test_the_register_grew_by_that_one_card(walked: Walked) -> None:
    with opened(walked.data, SystemClock().today()) as register:
        (card,) = cards_in(register)
        assert card.state is State.HANDED
        assert card.holder is not None
        person = register.person(card.holder)
    assert (person.name, person.birth_date) == (walked.person.full, walked.person.born)


def test_the_desk_ended_well_and_said_nothing(walked: Walked) -> None:
    assert (walked.ended, walked.said) == (0, "")
