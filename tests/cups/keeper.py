"""Sees that nothing of a private scheduler outlives the test that started it, however that ends.

Run as a program with the scheduler's folder: waits until its standard input closes (the test is
over, or was killed), then ends every process that works in that folder, and removes the folder.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path


def working_in(folder: Path) -> set[int]:
    """Find the processes whose command or environment names the folder: scheduler, filters, ..."""
    name = str(folder).encode()
    return {
        int(entry.name)
        for entry in Path("/proc").iterdir()
        if entry.name.isdecimal()
        and int(entry.name) != os.getpid()
        and any(name in _said(entry / of) for of in ("cmdline", "environ"))
    }


def is_scheduler(process: int) -> bool:
    """Tell the scheduler itself from what it started."""
    return _said(Path(f"/proc/{process}/comm")) == b"cupsd\n"


def end_all(folder: Path, *, but: frozenset[int] = frozenset()) -> None:
    """Kill them all; one that was just being started is found on the next look."""
    while found := working_in(folder) - but:
        for process in found:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        time.sleep(0.005)


def kept(folder: Path) -> "subprocess.Popen[bytes]":
    """Start the keeper; what it waits for is the far end of this process's pipe."""
    return subprocess.Popen(
        [sys.executable, "-I", "-S", __file__, str(folder)],
        stdin=subprocess.PIPE,
        start_new_session=True,  # a Ctrl-C in the terminal is not for it
    )


def _said(file: Path) -> bytes:
    with suppress(OSError):
        return file.read_bytes()
    return b""


if __name__ == "__main__":
    sys.stdin.buffer.read()
    end_all(Path(sys.argv[1]))
    shutil.rmtree(sys.argv[1], ignore_errors=True)
