"""`handback test-card`: a PDF to look at, without any register."""

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.printing.raster import text_of


def test_both_sides_are_written_for_looking_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "card.pdf"
    assert main(["test-card", "--output", str(target), "--practice"]) == 0
    assert str(target) in capsys.readouterr().out
    assert text_of(target.read_bytes()).count("PRACTICE") == 2


def test_a_place_that_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["test-card", "--output", str(tmp_path / "no" / "card.pdf")]) == 2
    assert "could not be written there" in capsys.readouterr().err
