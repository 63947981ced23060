"""The program as a person starts it: a screen, a window manager, a process, and two hands.

Rule: the keyboard goes in by XTEST, and what comes back is the window's title; nothing else is
looked at or touched while the program runs.
"""

import ctypes
import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from PIL import Image

from tests.processes import Rest
from ui.desk.page import DeskPage

ROOT = Path(__file__).parents[2]
PROGRAMME = "Chicago CityKey"
PATIENCE = 30.0
"""Seconds a title may take to come; generous, because machines are slow and nobody waits."""
_LOOK_EVERY = 0.03


class _SourceWords:
    """Stands for a page where only its words are asked for: the language is the source's."""

    def tr(self, words: str) -> str:
        return words


def heading(page: type[DeskPage]) -> str:
    """Ask a page of the desk what it is headed, so that a new wording needs no change here."""
    told = page.__dict__["heading"]
    assert isinstance(told, property)
    assert told.fget is not None
    return str(told.fget(_SourceWords()))


def require(*tools: str) -> None:
    """Fail with a sentence where a system package of the tests is missing."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    assert not missing, (
        f"{', '.join(missing)} must be installed: `make test` does it, "
        "from resources/packaging/system-packages-test."
    )


@dataclass(slots=True)
class Window:
    """One started program. `titles` are all that were seen, in order."""

    process: "subprocess.Popen[bytes]"
    environment: dict[str, str]
    said: Path
    titled: str = f"{{}} – {PROGRAMME}"
    titles: list[str] = field(default_factory=list)

    # -- eyes -----------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The title of the window that has the keyboard."""
        done = self._xdotool("getactivewindow", "getwindowname")
        title = done.stdout.decode().strip() if done.returncode == 0 else ""
        if title and title not in self.titles[-1:]:
            self.titles.append(title)
        return title

    def shows(self, heading: str, patience: float = PATIENCE) -> bool:
        """Wait until the title says so."""
        until = time.monotonic() + patience
        while self.title != self.titled.format(heading):
            if time.monotonic() > until or self.process.poll() is not None:
                return False
            time.sleep(_LOOK_EVERY)
        return True

    def await_title(self, heading: str) -> None:
        """Wait until the title says so, or fail with what was seen instead."""
        assert self.shows(heading), (heading, self.titles, self.said.read_text())

    # -- hands ----------------------------------------------------------------------------------

    def write(self, text: str) -> None:
        """Type a text."""
        assert self._xdotool("type", "--delay", "8", "--", text).returncode == 0

    def scan(self, code: str) -> None:
        """Type as a hand scanner does; the Enter it ends with is left to `press`."""
        assert self._xdotool("type", "--delay", "1", "--", code).returncode == 0

    def press(self, *keys: str, then: str = "") -> None:
        """Press keys one after the other; press again what a page was not ready to take."""
        until = time.monotonic() + PATIENCE
        while True:
            assert self._xdotool("key", "--delay", "8", *keys).returncode == 0
            if not then or self._follows(then):
                return
            assert time.monotonic() < until, (then, self.titles, self.said.read_text())

    def point(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the pointer and let go; a press that ends elsewhere is held before it moves."""
        words = ["mousemove", *map(str, start), "mousedown", "1"]
        if end != start:
            words += ["sleep", "1.5", "mousemove", *map(str, end), "sleep", "0.2"]
        assert self._xdotool(*words, "mouseup", "1", "sleep", "0.05").returncode == 0

    # -- the end --------------------------------------------------------------------------------

    def close(self) -> int:
        """Close the window as people do; gives the process's exit status."""
        self.press("alt+F4")
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        """What a power cut does to a process."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def _follows(self, heading: str) -> bool:
        rest = Rest(self.process.pid)
        while self.title != self.titled.format(heading):
            if rest.reached() or self.process.poll() is not None:
                return False
            time.sleep(_LOOK_EVERY)
        return True

    def _xdotool(self, *words: str) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, check=False, timeout=60
        )


@dataclass(frozen=True, slots=True)
class Display:
    """An X server of our own, without network, with a window manager on it."""

    name: str
    home: Path
    frame: Path

    @property
    def environment(self) -> dict[str, str]:
        """What a login on this screen would give a program: nothing of the test run's own."""
        places = {key: str(self.home) for key in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")}
        return {"PATH": os.environ["PATH"], "DISPLAY": self.name, "LC_ALL": "C.UTF-8", **places}

    @contextmanager
    def station(
        self, data: Path, *options: str, titled: str = f"{{}} – {PROGRAMME}"
    ) -> Iterator[Window]:
        """Start `python -m kiosk --practice --data DIR`; it is gone when the block ends."""
        said = self.home / "said"
        with said.open("wb") as output:
            command = [sys.executable, "-m", "kiosk", *_practice(data), *options]
            process = self._start(command, output)
        try:
            yield Window(process, self.environment, said, titled)
        finally:
            process.kill()
            process.wait()

    def picture(self) -> Image.Image:
        """Photograph the screen: the server's own frame buffer (an X window dump, version 7)."""
        raw = self.frame.read_bytes()
        header, _, _, _, width, height = struct.unpack(">6I", raw[:24])
        line, colours = struct.unpack(">I", raw[48:52])[0], struct.unpack(">I", raw[76:80])[0]
        pixels = raw[header + 12 * colours :]
        return Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", line, 1)

    def owner(self, selection: str) -> int:
        """Say which X window owns a selection (PRIMARY, CLIPBOARD); 0 is nobody: it is empty."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.name.encode()))
        atom = ctypes.c_ulong(x11.XInternAtom(display, selection.encode(), 0))
        owner = int(x11.XGetSelectionOwner(display, atom))
        x11.XCloseDisplay(display)
        return owner

    def _start(self, command: list[str], output: IO[bytes]) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdout=output, stderr=subprocess.STDOUT
        )


def _practice(data: Path) -> list[str]:
    return ["--practice", "--data", str(data)]


@contextmanager
def display(home: Path) -> Iterator[Display]:
    """Start an X server that chooses its own number, and the window manager on it."""
    require("Xvfb", "openbox", "xdotool")
    server, name = _server(home)
    shown = Display(name, home, home / "Xvfb_screen0")
    quiet = subprocess.DEVNULL
    manager = subprocess.Popen(["openbox"], env=shown.environment, stdout=quiet, stderr=quiet)
    try:
        yield shown
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(PATIENCE)


def _server(home: Path) -> "tuple[subprocess.Popen[bytes], str]":
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x860x24", "-nolisten", "tcp"]
    command += ["-fbdir", str(home)]
    process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read, "rb") as ready:
        number = ready.readline().decode().strip()
    assert number, "Xvfb did not start."
    return process, f":{number}"
