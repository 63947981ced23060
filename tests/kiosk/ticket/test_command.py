"""`handback event-key`: the public part goes out, once, to a new file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.cli.event_key import write
from kiosk.cli.terminal import WRONG_PASSPHRASE
from kiosk.errors import KnownError
from kiosk.register import RegisterError
from kiosk.ticket import read_key
from tests.kiosk.register.sample import PASSPHRASE, PROGRAMME, found


def answers(*texts: str) -> Callable[[str], str]:
    left: Iterator[str] = iter(texts)
    return lambda _question: next(left)


def test_the_file_is_the_event_key_and_the_fingerprint_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found(tmp_path / "data")
    file = tmp_path / "event.key"
    assert write(tmp_path / "data", file, answers(), answers(PASSPHRASE)) == 0
    key = read_key(file.read_text("ascii"))
    assert key.programme == PROGRAMME
    assert key.fingerprint in capsys.readouterr().out


def test_the_same_day_gives_the_same_key_and_no_file_is_written_over(tmp_path: Path) -> None:
    found(tmp_path / "data")
    one, other = tmp_path / "one.key", tmp_path / "other.key"
    for file in (one, other):
        assert write(tmp_path / "data", file, answers(), answers(PASSPHRASE)) == 0
    assert one.read_bytes() == other.read_bytes()
    with pytest.raises(KnownError, match="a file of that name already"):
        write(tmp_path / "data", one, answers(), answers(PASSPHRASE))
    with pytest.raises(KnownError, match="cannot be written"):
        write(tmp_path / "data", tmp_path / "no folder" / "k", answers(), answers(PASSPHRASE))


def test_without_passphrase_or_register_nothing_is_written(tmp_path: Path) -> None:
    file = tmp_path / "event.key"
    with pytest.raises(RegisterError):
        write(tmp_path / "data", file, answers(), answers())
    found(tmp_path / "data")
    wrong = write(tmp_path / "data", file, answers(), answers("not the passphrase"))
    assert wrong == WRONG_PASSPHRASE
    assert not file.exists()
