"""The search for pieces of words finds what a leak could look like, and nothing else."""

import base64
import subprocess
import sys
import unicodedata
from collections.abc import Callable

import base45
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.journeys.fragments import finds, finds_in_memory, finds_written, pieces
from tests.journeys.scripts import ENCODINGS

WORDS = "Zqxgvbnhqwwj"
WANTED = pieces([WORDS])
FORMS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "utf-32-le": lambda text: text.encode("utf-32-le"),
    "capitals": lambda text: text.upper().encode(),
    "base64": lambda text: base64.b64encode(b"x" + text.encode()),
    "base64 of utf-16": lambda text: base64.urlsafe_b64encode(text.encode("utf-16-le")),
    "base45": lambda text: base45.b45encode(b"x" + text.encode()),
    "an accent before": lambda text: unicodedata.normalize("NFD", "é" + text).encode(),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("start", [0, 1, 5])
def test_a_word_is_found_in_every_form_wherever_it_stands(form: str, start: int) -> None:
    assert finds_written(b"\x01" * start + FORMS[form](WORDS) + b"\x02", WANTED)


IN_OTHER_SCRIPTS = ("ضصثقغخذظ", "Бвгджзкл", "龘靐麤齉")


@pytest.mark.parametrize("word", IN_OTHER_SCRIPTS)
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("start", [0, 1, 3])
def test_a_word_of_another_script_is_found_in_every_encoding_wherever_it_stands(
    word: str, encoding: str, start: int
) -> None:
    hidden = b"\x01" * start + word.encode(encoding) + b"\x02"
    assert encoding in finds(hidden, pieces(["Nobodysaid", word]))
    others = [other for other in IN_OTHER_SCRIPTS if other != word]
    assert not finds(hidden, pieces(others))
    assert finds(word.upper().encode(encoding), pieces([word]))
    assert finds(base64.b64encode(hidden), pieces([word])) == {}
    assert finds_written(base64.b64encode(hidden), pieces([word]))


@given(st.integers(0, len(WORDS) - 6))
def test_six_letters_of_it_are_enough(start: int) -> None:
    assert finds(WORDS[start : start + 6].encode(), WANTED)


@given(st.binary(max_size=400))
def test_what_has_none_of_it_is_not_found(data: bytes) -> None:
    assert not finds_written(data.replace(b"qx", b"").replace(b"QX", b""), WANTED)


def test_the_memory_of_a_process_is_searched() -> None:
    program = f"import sys; held = {WORDS.upper()!r}.lower(); print(flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert finds_in_memory(process.pid, WANTED)
        assert not finds_in_memory(process.pid, pieces(["Nobodysaid", "mnbvcxzlkjhg"]))
        process.communicate()
