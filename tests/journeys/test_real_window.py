"""The real program in a real window: a case by keyboard alone, a lock, and a power cut."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.issuance import State
from kiosk.names import Closeness
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.journeys.clerk import (
    BESIDES,
    BORN,
    GIVEN,
    READY,
    SETTLE,
    SURNAMES,
    WHO,
    cards_in,
    hand_the_card_over,
    name_the_person,
    opened,
    print_the_card,
    sign_in,
)
from tests.journeys.real_window import ROOT, Display, display, require
from tests.printing.raster import raster

LOCKED = "Unlock the desk"
SECCOMP_FILTER = "Seccomp:\t2"


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    with display(tmp_path_factory.mktemp("home")) as shown:
        yield shown


# -- a whole case ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Served:
    """What one case by keyboard left: files, titles, what other windows could paste, the end."""

    data: Path
    titles: tuple[str, ...]
    selections: dict[str, int]
    sealed: bool
    status: int
    said: str


@pytest.fixture(scope="module")
def served(screen: Display, tmp_path_factory: pytest.TempPathFactory) -> Served:
    data = tmp_path_factory.mktemp("whole-case") / "data"
    with screen.station(data) as window:
        sign_in(window)
        name_the_person(window)
        print_the_card(window)
        hand_the_card_over(window)
        selections = {name: screen.owner(name) for name in ("PRIMARY", "CLIPBOARD")}
        kernel = Path(f"/proc/{window.process.pid}/status").read_text()
        status = window.close()
        said = window.said.read_text()
    return Served(data, tuple(window.titles), selections, SECCOMP_FILTER in kernel, status, said)


def test_the_printed_code_read_from_its_picture_verifies_offline(
    served: Served, tmp_path: Path
) -> None:
    require("pdftoppm")
    (card,) = (served.data / "cards").glob("*.pdf")
    picture = tmp_path / "back.png"
    raster(card.read_bytes(), page=2, dpi=300).save(picture)
    command = [sys.executable, "-m", "kiosk", "verify", str(picture)]
    trust = ["--trust", str(served.data / "trust.json")]
    done = subprocess.run(
        [*command, *trust], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("PRACTICE card")
    assert f"{GIVEN} {SURNAMES}" in done.stdout


def test_the_register_holds_that_one_card_handed_to_that_one_person(served: Served) -> None:
    with opened(served.data) as register:
        (card,) = cards_in(register)
        assert card.state is State.HANDED
        assert card.holder is not None
        person = register.person(card.holder)
        assert (person.name, person.birth_date) == (f"{GIVEN} {SURNAMES}", BORN)
        (match,) = register.matches(person.name, person.birth_date)
    assert (match.closeness, match.active) == (Closeness.EXACT, card.serial)


def test_the_process_was_sealed_said_nothing_and_ended_well(served: Served) -> None:
    assert served.sealed
    assert served.said == ""
    assert served.status == 0


def test_nothing_is_left_to_paste_while_the_window_still_stands(served: Served) -> None:
    assert served.selections == {"PRIMARY": 0, "CLIPBOARD": 0}


def test_no_title_ever_named_the_person(served: Served) -> None:
    assert len(served.titles) > 10
    for title in served.titles:
        assert not any(words in title for words in (GIVEN, *SURNAMES.split(), "1988")), title


# -- marked words ---------------------------------------------------------------------------------

_MARK = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from ui.widgets.sensitive import SensitiveLine
app = QApplication([])
line = {line}()
line.setText("Wilhelmina")
line.show()
QTest.qWaitForWindowExposed(line)
QTest.mouseDClick(line, Qt.MouseButton.LeftButton)
QTest.mouseRelease(line, Qt.MouseButton.LeftButton)
sys.stdout.write(line.selectedText() + "|" + app.clipboard().text(QClipboard.Mode.Selection))
"""


@pytest.mark.parametrize(("line", "offered"), [("SensitiveLine", ""), ("QLineEdit", "Wilhelmina")])
def test_words_marked_with_the_mouse_are_not_offered_to_other_windows(
    screen: Display, line: str, offered: str
) -> None:
    """The second row shows that the first would find an offer: Qt's own line makes one."""
    done = subprocess.run(
        [sys.executable, "-c", _MARK.format(line=line)],
        cwd=ROOT,
        env=screen.environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout == f"Wilhelmina|{offered}"


# -- the lock -------------------------------------------------------------------------------------


def test_a_lock_hides_the_case_and_the_passphrase_brings_it_back(
    screen: Display, tmp_path: Path
) -> None:
    with screen.station(tmp_path / "data") as window:
        sign_in(window)
        name_the_person(window)
        window.press("ctrl+l", then=LOCKED)
        window.write("not the passphrase at all")
        window.press("Return")
        assert not window.shows(WHO, patience=1.5)
        window.write(PRACTICE_PASSPHRASE)
        window.press("Return", then=WHO)
        window.press("Return", then=BESIDES)  # name and birth date are still there
        assert window.close() == 0


# -- the power cut --------------------------------------------------------------------------------


def test_a_process_killed_while_the_card_comes_out_asks_at_the_next_start(
    screen: Display, tmp_path: Path
) -> None:
    with screen.station(tmp_path / "data") as window:
        sign_in(window)
        name_the_person(window)
        print_the_card(window)
        window.kill()
    with screen.station(tmp_path / "data") as window:
        sign_in(window, then=SETTLE)
        window.press("F9", then=READY)
        assert window.close() == 0
    with opened(tmp_path / "data") as register:
        (card,) = cards_in(register)
        assert card.state is State.VOID
        assert register.open_cards() == ()
        assert register.matches(f"{GIVEN} {SURNAMES}", BORN) == ()
