"""Nothing left: after an enrolment no file holds a word the programme may not keep."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.ports import Mode
from kiosk.register import Register, Standing, open_with, standing
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.journeys.canary_run import BORN, CANARY
from tests.journeys.leftovers import leaks

ROOT = Path(__file__).parents[2]
RETAINED = {"given", "surnames"}


@dataclass(frozen=True, slots=True)
class Run:
    """Where one enrolment could have left something."""

    data: Path
    output: Path
    places: tuple[Path, ...]


def enrol(base: Path, plant: str = "") -> Run:
    """Enrol the canary with home, caches, temp and working directory all under `base`."""
    names = ("data", "output", "home", "tmp", "cache", "run", "cwd")
    places = {name: base / name for name in names}
    for place in places.values():
        place.mkdir(mode=0o700)
    environment = os.environ | {
        "HOME": str(places["home"]),
        "TMPDIR": str(places["tmp"]),
        "XDG_CACHE_HOME": str(places["cache"]),
        "XDG_RUNTIME_DIR": str(places["run"]),
        "XDG_CONFIG_HOME": str(places["home"] / ".config"),
        "XDG_DATA_HOME": str(places["home"] / ".local"),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "tests.journeys.canary_run"]
    arguments = [str(places["data"]), str(places["output"])]
    planted = [str(places["tmp"] / plant)] if plant else []
    done = subprocess.run(
        [*command, *arguments, *planted],
        env=environment,
        cwd=places["cwd"],
        capture_output=True,
        check=False,
        timeout=300,
    )
    summary = places["output"] / "summary.json"
    told = summary.read_text(encoding="utf-8") if summary.exists() else ""
    assert done.returncode == 0, f"{done.stderr.decode()}\n{told}"
    (base / "said").mkdir()
    (base / "said" / "output").write_bytes(done.stdout + done.stderr)
    return Run(places["data"], places["output"], (*places.values(), base / "said"))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return enrol(tmp_path_factory.mktemp("canary"))


def cards_of(run: Run) -> set[Path]:
    return {run.output / "card.pdf", *(run.data / "cards").glob("*.pdf")}


def test_no_file_holds_a_word_of_the_resident_but_the_card_itself(run: Run) -> None:
    cards = {str(path) for path in cards_of(run)}
    elsewhere = [leak for leak in leaks(run.places, CANARY.values()) if leak[0] not in cards]
    assert elsewhere == []


def test_the_search_would_find_the_words_on_the_card(run: Run) -> None:
    """The card's outlines are glyphs, so this looks at what a partner's scanner would read."""
    from kiosk.credential import Genuine, read
    from kiosk.trust import read_trust
    from ui.widgets.card_image import code_on_back

    (card,) = (run.data / "cards").glob("*.pdf")
    trust = read_trust((run.data / "trust.json").read_bytes())
    verdict = read(code_on_back(card.read_bytes()), trust, SystemClock().today())
    assert isinstance(verdict, Genuine)
    assert verdict.claims.name == f"{CANARY['given']} {CANARY['surnames']}"


def opened_register(run: Run) -> Register:
    found = standing(run.data)
    assert isinstance(found, Standing)
    opened = open_with(
        run.data,
        found.operators[0].id,
        PRACTICE_PASSPHRASE,
        programme="chicago",
        mode=Mode.PRACTICE,
        on=SystemClock().today(),
    )
    assert isinstance(opened, Register)
    return opened


def everything_in(register: Register) -> str:
    """All rows of all tables, decrypted, as one text."""
    tables = register.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    rows = [
        repr(row)
        for (table,) in tables.fetchall()
        for row in register.connection.execute(f'SELECT * FROM "{table}"')
    ]
    return "\n".join(rows).casefold()


def test_the_opened_register_holds_the_retained_fields_and_nothing_else(run: Run) -> None:
    with opened_register(run) as register:
        text = everything_in(register)
    kept = {key for key, words in CANARY.items() if words.casefold() in text}
    assert kept == RETAINED
    assert BORN.isoformat() in text


def test_the_decrypted_pages_hold_nothing_else_either(run: Run, tmp_path: Path) -> None:
    """Free pages and the journal too: the whole file is written out in clear and searched."""
    plain = tmp_path / "plain.db"
    with opened_register(run) as register:
        register.connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        register.connection.execute("SELECT sqlcipher_export('plain')")
        register.connection.execute("DETACH DATABASE plain")
    found = {canary for _file, canary in leaks([tmp_path], CANARY.values())}
    assert found == {CANARY[key] for key in RETAINED}


def test_a_planted_leak_is_found(tmp_path: Path) -> None:
    run = enrol(tmp_path, plant="debug.log")
    found = leaks(run.places, CANARY.values())
    assert (str(tmp_path / "tmp" / "debug.log"), CANARY["medical_note"]) in found
