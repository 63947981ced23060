"""`handback setup`: make vault and register at a terminal, and the recovery sheet as a PDF.

Rule: the recovery words are written into that one PDF and nowhere else; print it, then delete it.
"""

import argparse
import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.access import Passphrase
    from kiosk.workplace import Choosable, Workplace

Ask = Callable[[str], str]


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser("setup", help="make a register and its first supervisor")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the register")
    parser.add_argument("--practice", action="store_true", help="make a practice register")
    parser.add_argument(
        "--sheet",
        type=Path,
        metavar="PDF",
        required=True,
        help="where the recovery sheet goes, best on a removable medium; print it, then delete it",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Ask at the terminal, make the register, write the sheet. 0 when all of it stands."""
    from getpass import getpass

    from kiosk.isolation import close_the_seal

    seal = close_the_seal()

    from kiosk.ports import Mode
    from kiosk.station import Station

    mode = Mode.PRACTICE if args.practice else Mode.REAL
    set_up(Station.at(args.data, mode=mode, seal=seal), args.sheet, input, getpass)
    return 0


def set_up(workplace: "Workplace", sheet: Path, ask: Ask, ask_secret: Ask) -> None:
    """Gather the plan, carry it out, write the sheet. KnownError says what stands in the way."""
    from kiosk.workplace import SetUpPlan

    programme = ask_programme(workplace.programmes(), ask)
    operator = ask_name(ask)
    plan = SetUpPlan(programme, operator, ask_passphrase(ask_secret))
    with _new_file(sheet) as target, ExitStack() as unwritten:
        unwritten.callback(sheet.unlink)
        target.write(workplace.set_up(plan).pdf)
        unwritten.pop_all()
    print(f"The register stands. Print {sheet}, put it in a safe, then delete the file.")


def ask_programme(offered: "tuple[Choosable, ...]", ask: Ask) -> str:
    """Ask until one of the installed programmes is named."""
    known = {programme.id: programme for programme in offered}
    for programme in offered:
        print(f"  {programme.id}: {programme.title}, {programme.city}")
    while (answer := ask("Programme: ").strip()) not in known:
        print("Please type one of the names on the left.")
    return answer


def ask_name(ask: Ask) -> str:
    """Ask until there is a name for the first supervisor."""
    while not (answer := " ".join(ask("Name of the first supervisor: ").split())[:120]):
        print("The journal needs somebody who can sign in.")
    return answer


def ask_passphrase(ask_secret: Ask) -> "Passphrase":
    """Ask until a passphrase is long enough and typed twice alike."""
    from kiosk.access import MIN_PASSPHRASE, PassphraseProblem, read_passphrase

    while True:
        answer = read_passphrase(ask_secret(f"Passphrase (at least {MIN_PASSPHRASE} signs): "))
        if isinstance(answer, PassphraseProblem):
            print(f"That is {answer}. Several words in a row are easy to keep.")
        elif read_passphrase(ask_secret("The same again: ")) == answer:
            return answer
        else:
            print("The two were not the same.")


def _new_file(path: Path) -> BinaryIO:
    """Open a file that only its owner reads; one that exists is never written over."""
    try:
        return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    except OSError:
        raise KnownError(
            "The recovery sheet cannot be written there.",
            safe="No register was made.",
            do="Name a new file in a folder you can write to, with --sheet.",
        ) from None
