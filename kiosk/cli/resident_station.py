"""`handback --station resident`: seal the process, then keep one session after the other on screen.

Rule: this process and its sessions hold no register key; who may close the station is asked of a
process of its own.
"""

import argparse
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.ports import Mode
    from kiosk.programme import Programme
    from kiosk.ticket import PublicTicketKey
    from printing.printers.cups import CupsPrinter
    from printing.printers.folder import FolderPrinter
    from ui.resident.ear import Patience
    from ui.resident.keeper import Tally


VISIT = "kiosk.cli.resident_session"
LONGEST_KEY = 4096
_OPTIONS = (
    "Give --event-key FILE from the clerk's desk, --letter with one of A to Z (not I or O), "
    "--practice for practice, and --data DIR where the operators' vault lies."
)
_TODAY = (
    "Open today's event day at the desk on this machine, or save the station key at the clerk's "
    "desk and name its file with --event-key."
)

_OPERATORS = (
    "Set this machine up first: start 'handback' here once (with --practice for practice). Or name "
    "the folder of a register with --data."
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the station and each of its sessions both understand."""
    parser.add_argument(
        "--event-key",
        type=Path,
        metavar="FILE",
        help="resident: the event's public key (without it: the one of this machine's desk)",
    )
    parser.add_argument(
        "--programme", metavar="FILE", help="resident: the city's own rules, as a file"
    )
    parser.add_argument("--letter", default="A", help="resident: the letter of its numbers")
    parser.add_argument(
        "--touch", action="store_true", help="resident: show a keyboard on the screen"
    )


def run(
    options: argparse.Namespace, *, visit: str = VISIT, patience: "Patience | None" = None
) -> int:
    """Open the station and stay until an operator closes it.

    Each visit is a process of the module `visit`, given up when it is silent beyond `patience`.
    """
    from kiosk.isolation import close_the_seal

    close_the_seal()
    options.event_key = options.event_key or _left_by_the_desk(options)
    _make_ready(options)

    from ui.resident.keeper import Keeper, Session

    command = session_command(options, visit)
    _tell(Keeper(lambda: Session(command, patience)).keep())
    return 0


def session_command(options: argparse.Namespace, visit: str = VISIT) -> list[str]:
    """Name the program that serves one visit."""
    command = [sys.executable, "-m", visit]
    for name in ("event_key", "programme", "letter", "data"):
        if (value := getattr(options, name)) is not None:
            command += [f"--{name.replace('_', '-')}", str(value)]
    return command + [f"--{name}" for name in ("touch", "practice") if getattr(options, name)]


def gate_command(options: argparse.Namespace) -> list[str]:
    """Name the program that knows the operators."""
    command = [sys.executable, "-m", "kiosk.cli.operator_check"]
    command += ["--data", str(options.data)] if options.data else []
    return command + (["--practice"] if options.practice else [])


def read_event_key(path: Path) -> "PublicTicketKey":
    """Read the event's public key from its file; KnownError says what to do."""
    from kiosk.ticket import read_key

    try:
        with path.open("rb") as file:
            untrusted = file.read(LONGEST_KEY).decode("ascii", "replace").strip()
    except OSError:
        raise KnownError(
            "The event's key cannot be read.",
            safe="The station was not opened.",
            do="Name the file that the clerk's desk wrote, with --event-key.",
        ) from None
    return read_key(untrusted)


def find_rules(key: "PublicTicketKey", own: str | None) -> "Programme":
    """Find the rules of the key's programme: the city's own file, else the shipped one."""
    from kiosk.programme import find_programme

    programme = find_programme(own or key.programme)
    if programme.id != key.programme:
        raise KnownError(
            "The rules and the event's key are of two programmes.",
            safe="The station was not opened.",
            do="Name the programme's file that belongs to the key, with --programme.",
        )
    return programme


def _make_ready(options: argparse.Namespace) -> None:
    """Refuse to open what could not serve anybody, or what nobody could close again."""
    from kiosk.clock import SystemClock
    from kiosk.ports import Mode
    from kiosk.ticket import LETTERS

    mode = Mode.PRACTICE if options.practice else Mode.REAL
    if options.letter not in LETTERS:
        raise _wrong("The station needs a letter for its numbers.")
    key = read_event_key(options.event_key)
    find_rules(key, options.programme)
    if key.mode is not mode:
        raise _of_the_other_mode(key.mode)
    if not key.serves(SystemClock().today()):
        raise _wrong("The event's key was for an earlier day.", _TODAY)
    asked = [*gate_command(options), "list"]
    if subprocess.run(asked, capture_output=True, check=False).returncode != 0:  # noqa: S603  # our own program
        raise _wrong(
            "No operator is known on this machine, so nobody could close the station.", _OPERATORS
        )
    if (printer := slip_printer(options.data, mode)) is not None:
        printer.clear()


def slip_printer(data: Path | None, mode: "Mode") -> "CupsPrinter | FolderPrinter | None":
    """Build the printer for slips, if one was chosen; KnownError says why it cannot be."""
    from kiosk.printer_parts import paper_printer
    from kiosk.queues import Use
    from kiosk.register import default_folder

    return paper_printer(data or default_folder(mode), Use.SLIP, mode)


def _left_by_the_desk(options: argparse.Namespace) -> Path:
    """Find the key that the desk on this machine left when its event day was opened."""
    from kiosk.data_folder import EVENT_KEY, default_folder
    from kiosk.ports import Mode

    mode = Mode.PRACTICE if options.practice else Mode.REAL
    left: Path = (options.data or default_folder(mode)) / EVENT_KEY
    if not left.exists():
        raise _wrong("There is no event key on this machine.", _TODAY)
    return left


def _of_the_other_mode(mode: "Mode") -> KnownError:
    from kiosk.ports import Mode

    if mode is Mode.PRACTICE:
        happened = "The event's key is a practice key, and this station is not for practice."
        return _wrong(happened, "Start the station with --practice, or carry over the real key.")
    happened = "The event's key is a real one, and this station is for practice."
    return _wrong(happened, "Start the station without --practice, or carry over a practice key.")


def _wrong(happened: str, do: str = _OPTIONS) -> KnownError:
    return KnownError(happened, safe="The station was not opened.", do=do)


def _tell(tally: "Tally") -> None:
    for outcome, count in tally.outcomes.items():
        print(f"{outcome.value:24}{count:6}")
    for reason, count in tally.reasons.items():
        print(f"  {reason.value:22}{count:6}")
    if tally.stopped:
        print(f"{'stopped by itself':24}{tally.stopped:6}")
