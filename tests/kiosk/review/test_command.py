"""`handback review` answers with a verdict, sentences and an exit status."""

import json

import pytest

from kiosk.cli import main


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(["review", "chicago", "--on", "2026-06-15", *arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_enough_exits_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    documents = ["--document", "consular-id:expires=2027-01-01", "--document", "lease"]
    status, said, _ = answer(capsys, "--class", "adult", *documents)
    assert status == 0
    assert said.startswith("Enough: Your own documents.")


def test_not_yet_exits_with_1_and_says_what_would_do(capsys: pytest.CaptureFixture[str]) -> None:
    bill = "utility-bill:issued=2025-01-01"
    status, said, _ = answer(capsys, "--class", "adult", "--document", bill)
    assert status == 1
    assert said.startswith("Not enough yet.")
    assert "too old: a utility bill" in said
    assert "One more document that shows your photo" in said


def test_the_verdict_comes_as_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    status, said, _ = answer(capsys, "--class", "adult", "--document", "lease", "--json")
    verdict = json.loads(said)
    assert status == 1
    assert verdict["enough"] is False
    assert ["illinois-state-id", "illinois-drivers-license"] not in verdict["missing"]
    assert verdict["additions"][0]["documents"][0][0] == "illinois-state-id"
    status, said, _ = answer(capsys, "--class", "kids", "--document", "illinois-state-id", "--json")
    assert (status, json.loads(said)["way"]) == (0, "own-documents")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--class", "giants"], "Classes: kids, teens, adult, senior."),
        (["--class", "adult", "--document", "napkin"], "no document 'napkin'"),
        (["--class", "adult", "--document", "lease:until=2027-01-01"], "until=2027-01-01"),
        (["--class", "adult", "--document", "lease:expires=soon"], "'soon' is not a date"),
    ],
)
def test_what_cannot_be_read_exits_with_2_and_a_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    status, said, complaint = answer(capsys, *arguments)
    assert (status, said) == (2, "")
    assert told in complaint


def test_an_unknown_programme_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", "atlantis", "--class", "adult"]) == 2
    assert "There is no programme 'atlantis'." in capsys.readouterr().err
