"""The real programs under a screen reader: `handback` as people start it, in a session of its own.

Rule: whatever is started here is gone when the block ends, the visits' processes too.
"""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.ticket import write_key
from tests.atspi.bus import PATIENCE
from tests.atspi.reader import Reader, reading
from tests.atspi.session import Session
from tests.journeys.real_window import ROOT
from tests.journeys.stations import found, opened
from tests.processes import await_end, family

_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


@dataclass(frozen=True, slots=True)
class Hands:
    """Two hands on the keyboard of a screen."""

    environment: Mapping[str, str]

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        self._xdotool("key", "--delay", "8", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "8", "--", text)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=60)


@dataclass(frozen=True, slots=True)
class Premises:
    """A practice register and, beside it, the key of the day that a station seals to."""

    folder: Path
    besides: Mapping[str, str] = field(default_factory=dict)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def key(self) -> Path:
        return self.folder / "event.key"

    @property
    def told(self) -> Path:
        """What the program wrote to its terminal."""
        return self.folder / "told"

    @contextmanager
    def desk(self, session: Session) -> Iterator["subprocess.Popen[bytes]"]:
        """Open the desk."""
        with self._run(session) as process:
            yield process

    @contextmanager
    def resident(
        self, session: Session, *words: str, program: str = "kiosk"
    ) -> Iterator["subprocess.Popen[bytes]"]:
        """Open the resident station."""
        options = ["--station", "resident", "--event-key", str(self.key), *words]
        with self._run(session, *options, program=program) as process:
            yield process

    @contextmanager
    def _run(
        self, session: Session, *words: str, program: str = "kiosk"
    ) -> Iterator["subprocess.Popen[bytes]"]:
        command = [sys.executable, "-m", program, "--practice", "--data", str(self.data), *words]
        environment = {**session.environment, **self.besides}
        with self.told.open("wb") as told:
            process = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=told, stderr=subprocess.DEVNULL
            )
        try:
            yield process
        finally:
            visits = family(process.pid)[1:]
            process.terminate()
            process.wait(PATIENCE)
            await_end(visits)


def found_premises(folder: Path, besides: Mapping[str, str] | None = None) -> Premises:
    """Found a practice register with today's ticket key written out."""
    premises = Premises(folder, besides or {})
    found(premises.data)
    today = SystemClock().today()
    with opened(premises.data, today) as register:
        premises.key.write_text(write_key(register.ticket_key(today).public) + "\n")
    return premises


@contextmanager
def listening(session: Session) -> Iterator[tuple[Reader, Hands]]:
    """Put somebody in front of the screen who hears it and has a keyboard."""
    hands = Hands(session.environment)
    with reading(session, hands.press) as reader:
        yield reader, hands


def photograph(session: Session, picture: Path) -> None:
    """Take a picture of the whole screen, from another program."""
    command = [sys.executable, "-c", _PICTURE, str(picture)]
    subprocess.run(command, env=session.environment, check=True, timeout=60)
