"""`handback verify`: the exit code says it all, and every answer says what to do."""

import argparse
import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image

from kiosk.cli import verify
from kiosk.credential import sign
from kiosk.ports import Mode
from kiosk.trust import write_trust
from printing.card import DesignedCards
from tests.printing.faces import KEY, KEY_ID, TODAY, claims_of, face, trust
from tests.printing.raster import raster

TEXT = sign(claims_of(face()), KEY, KEY_ID)


@pytest.fixture
def trust_file(tmp_path: Path) -> Path:
    path = tmp_path / "trust.json"
    path.write_bytes(write_trust(trust()))
    return path


def verdict(code: str, trust_file: Path, on: date = TODAY) -> int:
    parser = argparse.ArgumentParser()
    verify.add(parser.add_subparsers())
    args = parser.parse_args(["verify", code, "--trust", str(trust_file), "--on", str(on)])
    return int(args.run(args))


def test_a_genuine_card_is_zero_and_names_what_to_compare(
    trust_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verdict(TEXT, trust_file) == 0
    said = capsys.readouterr().out
    assert said.startswith("GENUINE")
    assert "José Ángel Núñez-O'Brien" in said
    assert "issued on 2026-11-21" in said


def test_an_expired_card_is_three(trust_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verdict(TEXT, trust_file, date(2031, 11, 21) + timedelta(days=1)) == 3
    assert capsys.readouterr().out.startswith("EXPIRED")


def test_a_strangers_card_is_four(trust_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trust_file.write_bytes(write_trust(trust(Mode.PRACTICE)))
    assert verdict(TEXT, trust_file) == 4
    assert capsys.readouterr().out.startswith("NOT OURS")


def test_a_damaged_code_is_five(trust_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verdict(TEXT[:90], trust_file) == 5
    assert capsys.readouterr().out.startswith("UNREADABLE")


def test_a_practice_card_is_called_practice(
    trust_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trust_file.write_bytes(write_trust(trust(Mode.PRACTICE)))
    practice = claims_of(face())
    text = sign(
        type(practice)(
            "practice:chicago", practice.serial, practice.name, practice.birth_date, None
        ),
        KEY,
        KEY_ID,
    )
    assert verdict(text, trust_file) == 0
    assert capsys.readouterr().out.startswith("PRACTICE card, never an identity card")


def test_standard_input_takes_the_text(
    trust_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(TEXT + "\n"))
    assert verdict("-", trust_file) == 0
    assert capsys.readouterr().err == ""


def test_a_picture_of_the_card_takes_its_code(
    trust_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = DesignedCards().make(face())
    picture = tmp_path / "back.png"
    raster(made.pdf, 2, 300).rotate(7, expand=True, fillcolor="grey").save(picture)  # type: ignore[union-attr]  # all glyphs exist
    assert verdict(str(picture), trust_file) == 0
    Image.new("RGB", (300, 300), "white").save(picture)
    assert verdict(str(picture), trust_file) == 5
    assert capsys.readouterr().err == ""


def test_wrong_use_is_two_with_a_sentence(
    trust_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verdict(TEXT, tmp_path / "none.json") == 2
    assert verdict(str(tmp_path / "none.png"), trust_file) == 2
    (tmp_path / "text.png").write_text("no picture")
    assert verdict(str(tmp_path / "text.png"), trust_file) == 2
    said = capsys.readouterr().err
    assert "cannot be opened" in said
    assert "not a JPEG" in said
