"""`handback operator list | add`: who can sign in; each has a key slot of their own."""

import argparse
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.terminal import Ask, operators_of
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.access import Role
    from kiosk.register import Register


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser("operator", help="list and add who can sign in")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the register")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    listing = verbs.add_parser("list", help="names and roles; needs no passphrase")
    listing.set_defaults(run=run_list)
    adding = verbs.add_parser("add", help="give somebody a key slot; a supervisor signs in for it")
    adding.add_argument("name")
    adding.add_argument("--role", choices=("clerk", "supervisor", "custodian"), default="clerk")
    adding.set_defaults(run=run_add)


def run_list(options: argparse.Namespace) -> int:
    """Print one line an operator."""
    for operator in operators_of(_folder(options)):
        print(f"{operator.role.value:<11} {operator.name}")
    return 0


def run_add(options: argparse.Namespace) -> int:
    """Sign a supervisor in, then take the new operator's passphrase."""
    from kiosk.isolation import close_the_seal

    close_the_seal()

    from kiosk.access import Role

    add_operator(_folder(options), options.name, Role(options.role), getpass)
    print(f"{options.name} can sign in now.")
    return 0


def add_operator(folder: Path, name: str, role: "Role", ask_secret: Ask) -> None:
    """Add one operator; KnownError where the signed-in one may not or the passphrase is wrong."""
    from kiosk.access import NotAllowed
    from kiosk.cli.setup import ask_passphrase
    from kiosk.clock import SystemClock
    from kiosk.register import add_operator as give_slot

    with _signed_in(folder, ask_secret) as register:
        passphrase = ask_passphrase(lambda prompt: ask_secret(f"{name}: {prompt}"))
        added = give_slot(
            register, " ".join(name.split())[:120], role, passphrase, on=SystemClock().today()
        )
    if isinstance(added, NotAllowed):
        raise KnownError(
            "Only a supervisor or a custodian can give somebody access.",
            safe="Nothing was changed.",
            do="Ask one of them to do it.",
        )


def _signed_in(folder: Path, ask_secret: Ask) -> "Register":
    """Open the register in the name of whoever's passphrase fits."""
    from kiosk.clock import SystemClock
    from kiosk.register import Register, open_with

    said = ask_secret("Your passphrase, as supervisor: ")
    for operator in operators_of(folder):
        opened = open_with(
            folder, operator.id, said, programme=None, mode=None, on=SystemClock().today()
        )
        if isinstance(opened, Register):
            return opened
    raise KnownError(
        "This passphrase opens nobody's lock.",
        safe="Nothing was changed.",
        do="Type it again; capital letters count.",
    )


def _folder(options: argparse.Namespace) -> Path:
    from kiosk.ports import Mode
    from kiosk.register import default_folder

    return options.data or default_folder(Mode.REAL)
