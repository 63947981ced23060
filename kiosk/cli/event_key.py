"""`handback event-key FILE`: write today's public ticket key, to be carried to a station.

Rule: only the public part is written; with it a station can seal applications and open none.
"""

import argparse
from pathlib import Path

from kiosk.cli.terminal import WRONG_PASSPHRASE, Ask, sign_in
from kiosk.errors import KnownError


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser(
        "event-key",
        help="write the key that resident stations seal tickets to",
        description="Write today's public ticket key to a new file. Carry it to the resident "
        "stations and compare the fingerprint on both screens. Exit code: 0 written, 2 the "
        "register or the file cannot be opened, 3 wrong passphrase.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="a new file")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the register")
    parser.add_argument("--practice", action="store_true", help="the practice register's key")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Ask who does it, open the register, write the day's key."""
    from getpass import getpass

    from kiosk.isolation import close_the_seal
    from kiosk.ports import Mode
    from kiosk.register import default_folder

    close_the_seal()
    mode = Mode.PRACTICE if args.practice else Mode.REAL
    return write(args.data or default_folder(mode), args.file, input, getpass)


def write(folder: Path, file: Path, ask: Ask, ask_secret: Ask) -> int:
    """Open the register in an operator's name and write the key; returns the exit code."""
    from kiosk.clock import SystemClock
    from kiosk.ticket import write_key

    register = sign_in(folder, ask, ask_secret)
    if register is None:
        return WRONG_PASSPHRASE
    with register:
        key = register.ticket_key(SystemClock().today()).public
    _write_new(file, write_key(key) + "\n")
    print(f"Good on {key.day} only. Fingerprint: {key.fingerprint}")
    return 0


def _write_new(file: Path, content: str) -> None:
    try:
        with file.open("x", encoding="ascii") as target:
            target.write(content)
    except FileExistsError:
        raise KnownError(
            "There is a file of that name already.",
            safe="Nothing was written over.",
            do="Name a new file.",
        ) from None
    except OSError:
        raise KnownError(
            "The event’s key cannot be written there.",
            safe="Nothing was written over.",
            do="Name a new file in a folder you can write to.",
        ) from None
