"""The seal holds: the kernel refuses networks to the process and to its children."""

import json
import subprocess
import sys
from collections.abc import Sequence

import pytest

from kiosk.isolation import FAMILIES, Seal, examine

TRY_FROM_HERE = """
import errno, json, socket
answers = {}
for family in (2, 10, 16, 17, 1):
    try:
        socket.socket(family, socket.SOCK_DGRAM).close()
        answers[family] = "opened"
    except OSError as refusal:
        answers[family] = errno.errorcode[refusal.errno]
print(json.dumps(answers))
"""
REFUSED = {"2": "EAFNOSUPPORT", "10": "EAFNOSUPPORT", "16": "EAFNOSUPPORT", "17": "EAFNOSUPPORT"}


def run(program: str, *arguments: str) -> str:
    """Run a program in a process of its own, since a seal can never be lifted."""
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def answers(program: str) -> dict[str, str]:
    return dict(json.loads(run(program)))


def sealed(lines: Sequence[str]) -> str:
    return "\n".join(["from kiosk.isolation import close_the_seal", "close_the_seal()", *lines])


def test_without_the_seal_this_test_would_notice() -> None:
    assert answers(TRY_FROM_HERE)["2"] == "opened"


def test_a_sealed_process_opens_no_network_and_keeps_local_sockets() -> None:
    assert answers(sealed([TRY_FROM_HERE])) == {**REFUSED, "1": "opened"}


def test_a_child_of_a_sealed_process_opens_no_network_either() -> None:
    child = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {TRY_FROM_HERE!r}])"
    assert answers(sealed([child])) == {**REFUSED, "1": "opened"}


def test_a_thread_started_later_is_sealed_too() -> None:
    thread = f"import threading\nt = threading.Thread(target=exec, args=({TRY_FROM_HERE!r}, {{}}))"
    assert answers(sealed([thread, "t.start()", "t.join()"])) == {**REFUSED, "1": "opened"}


def test_a_sealed_process_cannot_connect_by_another_door() -> None:
    ring = (
        "import ctypes; libc = ctypes.CDLL(None, use_errno=True); params = (ctypes.c_char * 120)()"
    )
    call = "print(libc.syscall(425, 4, params), ctypes.get_errno())"  # 425 = io_uring_setup
    assert run(sealed([ring, call])).split() == ["-1", "38"]


def test_a_sealed_process_leaves_no_core_and_cannot_be_read_by_a_neighbour() -> None:
    program = sealed(["from kiosk.isolation import examine", "print(repr(examine()))"])
    assert "core_dumps=False, dumpable=False" in run(program)


@pytest.mark.parametrize(
    "seal",
    [
        Seal(frozenset(), core_dumps=False, dumpable=False),
        Seal(frozenset(FAMILIES), core_dumps=True, dumpable=False),
        Seal(frozenset(FAMILIES), core_dumps=False, dumpable=True),
    ],
)
def test_a_seal_with_any_gap_is_not_called_a_seal(seal: Seal) -> None:
    assert not seal.holds


def test_the_examination_reports_an_unsealed_process_honestly() -> None:
    assert not examine().holds
