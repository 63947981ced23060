"""Signing in at a terminal: whose register, in whose name, and their passphrase, shown nowhere."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kiosk.access import Operator
    from kiosk.register import Register

Ask = Callable[[str], str]
WRONG_PASSPHRASE: Final = 3
"""Exit code of a subcommand that was not let in."""


def operators_of(folder: Path) -> "tuple[Operator, ...]":
    """Tell who can sign in; RegisterError where there is no register."""
    from kiosk.register import Nothing, Problem, RegisterError, standing

    found = standing(folder)
    if isinstance(found, Nothing):
        raise RegisterError(Problem.NO_REGISTER)
    return found.operators


def sign_in(folder: Path, ask: Ask, ask_secret: Ask) -> "Register | None":
    """Open the register in an operator's name, to find out whether its journal is whole.

    None, with a sentence, for a wrong passphrase.
    """
    from kiosk.access import WrongPassphrase
    from kiosk.clock import SystemClock
    from kiosk.register import open_with

    who = ask_operator(operators_of(folder), ask)
    said, today = ask_secret(f"Passphrase of {who.name}: "), SystemClock().today()
    register = open_with(folder, who.id, said, programme=None, mode=None, on=today, whole=False)
    if isinstance(register, WrongPassphrase):
        print("That passphrase does not open the register.")
        return None
    return register


def ask_operator(operators: "tuple[Operator, ...]", ask: Ask) -> "Operator":
    """Ask by number who is there; a lone operator is not asked."""
    if len(operators) == 1:
        return operators[0]
    for number, operator in enumerate(operators, 1):
        print(f"  {number}: {operator.name}, {operator.role}")
    numbered = {str(number): operator for number, operator in enumerate(operators, 1)}
    while (answer := ask("Who is there? ").strip()) not in numbered:
        print("Please type one of the numbers on the left.")
    return numbered[answer]
