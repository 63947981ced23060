"""A speech-dispatcher of one visit's own: started with it, ended with it.

Rule: a service shared by several people would remember what it said to each, and may log it. This
one is nobody else's, writes nothing, and its memory ends with it.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import resources

_ADDRESS, _SPAWNER = "SPEECHD_ADDRESS", "SPEECHD_CMD"
"""Where the client library connects; what it would start by itself when nobody answers."""
_PATIENCE = 5.0
"""Seconds it may take to answer, and to end."""
_FOLDER = "handback-voice-"
"""What a visit's folder is called, with the number of the visit's process behind it."""
_VOICES = "espeak-ng-data"
_PLACES = ("lib/*/", "lib/", "lib64/", "share/")
"""Where distributions put them, under /usr."""


@dataclass(frozen=True, slots=True)
class SpeechService:
    """The service of this visit, if there is one; the client library knows where it is."""

    socket: Path
    process: "subprocess.Popen[bytes] | None" = None

    def answers(self) -> bool:
        """Wait until it is ready; False at once where there is none, or it found no sound card."""
        end = time.monotonic() + _PATIENCE
        while self.process and self.process.poll() is None and time.monotonic() < end:
            with socket.socket(socket.AF_UNIX) as client:
                if client.connect_ex(str(self.socket)) == 0:
                    return True
            time.sleep(0.01)
        return False


NOBODY = SpeechService(Path("/nowhere"))
"""A machine without speech-dispatcher."""


@contextmanager
def speech_service(settings: Path | None = None) -> Iterator[SpeechService]:
    """Run one for the length of a block.

    `settings` is a folder with a `speechd.conf`; the shipped one where none is given.
    """
    os.environ[_SPAWNER] = "/bin/false"  # else the library starts one that outlives the visit
    os.environ[_ADDRESS] = f"unix_socket:{NOBODY.socket}"
    program = shutil.which("speech-dispatcher")
    if program is None:
        yield NOBODY
        return
    own = f"{_FOLDER}{os.getpid()}-"
    with tempfile.TemporaryDirectory(prefix=own, dir=_in_memory()) as folder:
        here = Path(folder)
        _lend_voices(here)
        os.environ[_ADDRESS] = f"unix_socket:{here / 'socket'}"
        process = _start(program, here, settings or resources.path("packaging", "speech"))
        try:
            yield SpeechService(here / "socket", process)
        finally:
            _end(process)


def clear_after(visit: int) -> None:
    """Remove what a visit's process left when it had no time to: asked by its keeper, once gone."""
    for left in Path(_in_memory() or tempfile.gettempdir()).glob(f"{_FOLDER}{visit}-*"):
        shutil.rmtree(left, ignore_errors=True)


def _start(program: str, here: Path, settings: Path) -> "subprocess.Popen[bytes]":
    command = [program, "--run-single", "--config-dir", str(settings)]
    command += ["--socket-path", str(here / "socket"), "--pid-file", str(here / "pid")]
    own = {"ESPEAK_DATA_PATH": str(here), "XDG_CACHE_HOME": str(here), "XDG_CONFIG_HOME": str(here)}
    return subprocess.Popen(  # noqa: S603  # the system's own program, no shell
        command,
        env={**os.environ, **own},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,  # its log goes there
        stderr=subprocess.DEVNULL,
    )


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _lend_voices(here: Path) -> None:
    """Show the synthesizer its voices without their hundred variants each.

    Qt asks for the list of all when it starts: with the variants that takes over two seconds.
    """
    found = next((one for place in _PLACES for one in Path("/usr").glob(place + _VOICES)), None)
    if found is None:
        return
    lent = here / _VOICES
    (lent / "voices").mkdir(parents=True)
    for part in found.iterdir():
        if part.name != "voices":
            (lent / part.name).symlink_to(part)


def _in_memory() -> str | None:
    """Name a folder of this login that never reaches the disk, where there is one."""
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return folder if folder and Path(folder).is_dir() else None
