"""`handback --clock-is-right`: two people sign at the terminal, then the station opens as usual.

Rule: a passphrase is asked for only where the clock is behind the register, and is shown nowhere.
"""

from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from kiosk.cli.terminal import Ask, ask_operator, operators_of
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from datetime import date

    from kiosk.access import Operator, OperatorId
    from kiosk.event import Signature
    from kiosk.ports import Mode
    from kiosk.register import ClockSigning

_UNSIGNED = "Nothing was changed; the register stays closed."


def accept(folder: Path, mode: "Mode", today: "date", ask: Ask, ask_secret: Ask) -> None:
    """Let two people say that it is this day; KnownError where their signatures do not count."""
    from kiosk.ports import Mode
    from kiosk.register import accept_clock

    operators = operators_of(folder)
    print(f"This machine says it is {today}. Look at a calendar before you sign.")
    me = ask_operator(operators, ask)
    first = _signature(me.id, f"Passphrase of {me.name}: ", ask_secret)
    others = _who_may_sign(operators, me)
    second = None if mode is Mode.PRACTICE else _second(others, ask, ask_secret)
    _say(accept_clock(folder, first, second, mode=mode, on=today), today)


def _who_may_sign(operators: "tuple[Operator, ...]", me: "Operator") -> "tuple[Operator, ...]":
    from kiosk.access import Act, may

    return tuple(one for one in operators if one.id != me.id and may(one, Act.ACCEPT_CLOCK))


def _second(others: "tuple[Operator, ...]", ask: Ask, ask_secret: Ask) -> "Signature":
    """Ask a supervisor or a custodian; where there is no other, the recovery sheet stands in."""
    from kiosk.register import RECOVERY

    if not others:
        print("Nobody else may sign. The custodian's recovery sheet can.")
        return _signature(RECOVERY.id, "Its 24 words: ", ask_secret)
    print("Now the second person, a supervisor or a custodian.")
    who = ask_operator(others, ask)
    return _signature(who.id, f"Passphrase of {who.name}: ", ask_secret)


def _signature(who: "OperatorId", prompt: str, ask_secret: Ask) -> "Signature":
    from kiosk.event import Signature

    return Signature(who, ask_secret(prompt))


def _say(outcome: "ClockSigning", today: "date") -> None:
    from kiosk.access import Countersigned, NotAllowed, SamePerson, WrongPassphrase
    from kiosk.register import NotBehind

    match outcome:
        case Countersigned():
            print(f"Both signatures are in the journal. The register goes on with {today}.")
        case NotBehind():
            print("The clock is not behind the register: there was nothing to sign.")
        case WrongPassphrase():
            raise KnownError(
                "One of the two passphrases does not belong to its name.",
                safe=_UNSIGNED,
                do="Start again and type both once more; capital letters count.",
            )
        case SamePerson() | NotAllowed():
            raise KnownError(
                "Two people have to sign, the second a supervisor or a custodian.",
                safe=_UNSIGNED,
                do="Start again together with one of them.",
            )
        case _:
            assert_never(outcome)
