"""`handback journal verify`: recompute the journal's chain, and find a printed head in it.

Rule: it changes nothing but the journal itself, which notes that somebody signed in to look.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from kiosk.cli.terminal import WRONG_PASSPHRASE, Ask, sign_in

if TYPE_CHECKING:
    from kiosk.register import Register

INTACT, BROKEN = 0, 1


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    journal = commands.add_parser("journal", help="check the journal of what was done")
    verbs = journal.add_subparsers(title="verbs", metavar="VERB", required=True)
    parser = verbs.add_parser(
        "verify",
        help="recompute the chain",
        description="Recompute the journal's chain. Exit code: 0 intact, 1 broken, 2 the register "
        "cannot be opened, 3 wrong passphrase. A cut-off end shows only against --printed.",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the register")
    parser.add_argument("--printed", metavar="HEAD", help="a head from a day sheet, in quotes")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Ask who looks, open the register, say what was found."""
    from getpass import getpass

    from kiosk.isolation import close_the_seal
    from kiosk.ports import Mode
    from kiosk.register import default_folder

    close_the_seal()
    return look(args.data or default_folder(Mode.REAL), args.printed, input, getpass)


def look(folder: Path, printed: str | None, ask: Ask, ask_secret: Ask) -> int:
    """Open the register in an operator's name and verify; returns the exit code."""
    register = sign_in(folder, ask, ask_secret)
    if register is None:
        return WRONG_PASSPHRASE
    with register:
        return say(register, printed)


def say(register: "Register", printed: str | None) -> int:
    """Print what verifying found; returns the exit code."""
    from kiosk.register import Broken, Intact, is_whole

    match register.verify(printed):
        case Intact() if not is_whole(register):
            print("The journal is intact, but cards, days or stock are not what it tells of. Keep")
            print("this folder as it is, and tell the custodian: the register was altered.")
            return BROKEN
        case Intact(head):
            print(f"The journal is intact. Head: {head.printed}")
            return INTACT
        case Broken(at):
            print(f"The journal is broken at row {at}. Keep this folder as it is, and tell the")
            print("custodian: rows were changed, removed or cut off from there on.")
            return BROKEN
        case other:
            assert_never(other)
