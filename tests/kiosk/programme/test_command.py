"""`handback programme` lists, checks and shows the cities' rules."""

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.kiosk.programme.small import SMALL, write


def test_list_names_chicago(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["programme", "list"]) == 0
    assert "chicago  Chicago CityKey, Chicago" in capsys.readouterr().out


def test_check_accepts_a_good_file_and_names_what_is_unconfirmed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["programme", "check", str(write(tmp_path, SMALL))]) == 0
    said = capsys.readouterr().out
    assert "small.toml: small can be used." in said
    assert "Not confirmed by the city yet (1): document bill." in said


def test_check_refuses_a_bad_file_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, SMALL.replace("from_age = 18", "from_age = 20"))
    assert main(["programme", "check", str(path)]) == 2
    assert "small.toml, line 20, class[1].from_age: there is a gap" in capsys.readouterr().err


def test_show_tells_classes_ways_and_documents(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["programme", "show", "chicago"]) == 0
    said = capsys.readouterr().out
    assert "Keeps: given_name, surnames, birth_date" in said
    assert "Seniors, 65 and older (senior): free, never expires" in said
    assert "A caretaker attests where you live (caretaker)" in said
    assert "(not confirmed)" in said
