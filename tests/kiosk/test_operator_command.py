"""`handback operator`: a supervisor gives somebody a key slot of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.access import Role
from kiosk.cli import main
from kiosk.cli.operator import add_operator
from kiosk.errors import KnownError
from kiosk.isolation import Seal
from kiosk.ports import Mode
from kiosk.station import Station
from kiosk.workplace import PRACTICE_PASSPHRASE

NEW = "another good passphrase"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    seal = Seal(frozenset(), core_dumps=False, dumpable=False)
    Station(tmp_path / "data", Mode.PRACTICE, seal).standing()
    return tmp_path / "data"


def saying(*answers: str) -> Iterator[str]:
    return iter(answers)


def test_a_supervisor_adds_a_clerk_who_is_then_listed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = saying(PRACTICE_PASSPHRASE, NEW, NEW)
    add_operator(folder, "Tom Okafor", Role.CLERK, lambda _prompt: next(answers))
    assert main(["operator", "--data", str(folder), "list"]) == 0
    assert "clerk       Tom Okafor" in capsys.readouterr().out


def test_a_clerk_cannot_add_anybody(folder: Path) -> None:
    answers = saying(PRACTICE_PASSPHRASE, NEW, NEW)
    add_operator(folder, "Tom Okafor", Role.CLERK, lambda _prompt: next(answers))
    again = saying(NEW, "yet another passphrase", "yet another passphrase")
    with pytest.raises(KnownError, match="Only a supervisor"):
        add_operator(folder, "Eve", Role.CLERK, lambda _prompt: next(again))


def test_a_wrong_passphrase_changes_nothing(folder: Path) -> None:
    before = (folder / "vault.json").read_bytes()
    with pytest.raises(KnownError, match="opens nobody's lock"):
        add_operator(folder, "Eve", Role.CLERK, lambda _prompt: "not the passphrase")
    assert (folder / "vault.json").read_bytes() == before


def test_an_empty_folder_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["operator", "--data", str(tmp_path), "list"]) == 2
    assert "There is no register in this folder." in capsys.readouterr().err
