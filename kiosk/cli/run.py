"""`handback` or `handback run`: seal the process, then open the station's window."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ports import Mode


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser("run", help="open the station (also without a command)")
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
        help="go on although the register was last used on a later day, when the clock was wrong",
    )
    parser.add_argument(
        "--printer",
        metavar="QUEUE",
        help="print cards on this queue of the machine from now on ('folder': as files)",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the register")


def choose_printer(data: Path | None, mode: "Mode", queue: str) -> None:
    """Keep the choice for this station; it is used from the next sign-in."""
    from kiosk.printer_parts import choose
    from kiosk.register import default_folder

    choose(data or default_folder(mode), queue)


def run(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    import gc

    gc.disable()  # starting makes no garbage; the entrance enables it once all is loaded

    from kiosk.isolation import close_the_seal

    seal = close_the_seal()

    from kiosk.ports import Mode
    from kiosk.station import Station
    from ui.app import run as show

    mode = Mode.PRACTICE if options.practice else Mode.REAL
    right = options.clock_is_right
    if options.printer:
        choose_printer(options.data, mode, options.printer)
    return show(Station.at(options.data, mode=mode, seal=seal, clock_is_right=right))
