"""`handback` or `handback run`: seal the process, then open the station's window."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ports import Mode
    from kiosk.station import Station

from kiosk.cli import resident_station
from kiosk.errors import KnownError

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser(
        "run",
        help="open the station (also without a command)",
        argument_default=argparse.SUPPRESS,  # what stood before the command stays said
    )
    arguments(parser)
    parser.set_defaults(run=run)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `handback` and `handback run` both understand."""
    parser.add_argument(
        "--practice", action="store_true", help="own folder, own keys, no real card"
    )
    parser.add_argument(
        "--clock-is-right",
        action="store_true",
        help="go on although the register was last used on a later day, when the clock was wrong: "
        "two people sign for it here first",
    )
    for option, what in (
        ("--printer", "cards on this queue of the machine from now on ('folder': as files)"),
        ("--slip-printer", "slips on this queue from now on ('none': the code on the screen)"),
        ("--a4-printer", "day sheets on this queue from now on ('none': saved where you say)"),
    ):
        parser.add_argument(option, metavar="QUEUE", help=f"print {what}")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the register")
    parser.add_argument(
        "--station",
        choices=("desk", "resident"),
        default="desk",
        help="the clerk's desk, or the screen that residents use themselves",
    )
    resident_station.arguments(parser)


def choose_printers(options: argparse.Namespace, mode: "Mode") -> None:
    """Keep what was chosen for this station; a desk that is open uses it from its next card."""
    from kiosk.queues import Use

    said = {Use.CARD: options.printer, Use.SLIP: options.slip_printer, Use.A4: options.a4_printer}
    if not any(said.values()):
        return
    from kiosk.printer_choice import choose
    from kiosk.register import default_folder

    folder = options.data or default_folder(mode)
    for use, queue in said.items():
        if queue:
            choose(folder, use, queue, mode)


def run(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    import os

    if not any(os.environ.get(name) for name in _DISPLAYS):
        raise _nowhere_to_show()
    from kiosk.ports import Mode

    mode = Mode.PRACTICE if options.practice else Mode.REAL
    choose_printers(options, mode)
    if options.station == "resident":
        return resident_station.run(options)

    import gc

    gc.disable()  # starting makes no garbage; the entrance enables it once all is loaded

    from kiosk.isolation import close_the_seal

    seal = close_the_seal()

    from kiosk.station import Station
    from ui.app import run as show

    station = Station.at(options.data, mode=mode, seal=seal)
    if options.clock_is_right:
        sign_for_clock(station)
    return show(station)


def sign_for_clock(station: "Station") -> None:
    """Have two people say, at the terminal, that the machine's day is right."""
    from getpass import getpass

    from kiosk.cli.clock import accept

    try:
        accept(station.folder, station.mode, station.clock.today(), input, getpass)
    except EOFError:
        raise KnownError(
            "There is no terminal to sign at.",
            safe="Nothing was changed; the register stays closed.",
            do="Start `handback --clock-is-right` in a terminal.",
        ) from None


def _nowhere_to_show() -> KnownError:
    return KnownError(
        "There is no display for the window.",
        safe="Nothing was opened and nothing was changed.",
        do="Start Handback from the desktop, or try `handback demo --output DIR` without one.",
    )
