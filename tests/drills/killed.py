"""Kills real processes in the middle of their work with the register; run by `test_kill`.

One process imports everything once and forks a victim for each line it reads:

    at STEP MOMENT FOLDER OPERATOR LIFE  dies by its own hand before or after that step's commit
    after NEXTS WORK FOLDER OPERATOR     is killed from outside, wherever it is

It answers with one line of JSON: what the victim had reported as done, and how it ended.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, fields
from itertools import cycle
from pathlib import Path
from secrets import token_hex

from kiosk import issuance
from kiosk.access import OperatorId
from kiosk.issuance import RevokeReason, SpoilReason, VoidReason, Witness
from kiosk.register import Register, open_with
from kiosk.register.entry import SqlEntry
from kiosk.register.migration import Step, shipped
from kiosk.serial import Serial, new_serial
from kiosk.ticket_mark import TicketMark
from tests.kiosk.register.sample import BORN, EXPIRES, PASSPHRASE, PROGRAMME, TODAY, found

LIVES: dict[str, tuple[str, ...]] = {
    "handed": ("reserve", "sent", "made", "good", "hand"),
    "void": ("reserve", "sent", "void"),
    "spoiled": ("reserve", "sent", "made", "spoil"),
    "revoked": ("reserve", "sent", "made", "good", "hand", "revoke"),
    "replaced": ("reserve", "sent", "made", "good", "hand", "replace"),
    "slip": ("open", "reserve", "sent", "made", "good", "hand"),
}


NEXT = Step(shipped()[-1].number + 1, "ALTER TABLE meta ADD COLUMN closed_on TEXT;")


@dataclass(slots=True, repr=False)
class Deadly(Register):
    """A register whose process dies at the end of one chosen unit of work."""

    countdown: int = 0
    moment: str = ""

    @contextmanager
    def entry(self) -> Iterator[SqlEntry]:
        self.countdown -= 1
        with Register.entry(self) as entry:
            yield entry
            self._die_if("before")
        self._die_if("after")

    def _die_if(self, moment: str) -> None:
        if self.countdown == 0 and self.moment == moment:
            os.kill(os.getpid(), signal.SIGKILL)


def deadly(register: Register, countdown: int, moment: str) -> Deadly:
    parts = {one.name: getattr(register, one.name) for one in fields(Register)}
    return Deadly(**parts, countdown=countdown, moment=moment)


def slip_of(register: Register, serial: Serial) -> TicketMark:
    """The slip of the resident who gets this card; those of other lives were never opened."""
    return register.ticket_mark(serial.encode())


def take(books: Register, step: str, serial: Serial) -> None:
    match step:
        case "open":
            books.open_ticket(slip_of(books, serial), TODAY)
        case "reserve":
            issuance.reserve(books, serial, EXPIRES, TODAY, slip_of(books, serial))
        case "sent":
            issuance.sent(books, serial, Witness.PRINTER, TODAY)
        case "made":
            issuance.made(books, serial, Witness.CLERK, TODAY)
        case "good":
            issuance.good(books, serial, Witness.SCAN, TODAY)
        case "hand":
            issuance.hand(books, serial, f"Holder {serial}", BORN, on=TODAY)
        case "void":
            issuance.void(books, serial, VoidReason.NOT_PRINTED, TODAY)
        case "spoil":
            issuance.spoil(books, serial, SpoilReason.JAM, TODAY)
        case "revoke":
            issuance.revoke(books, serial, RevokeReason.LOST, TODAY)
        case _:
            replace(books, serial)


def replace(books: Register, old: Serial) -> None:
    """Hand over a card that replaces this one; its serial is the old one's, told by the journal."""
    new = new_serial()
    for step in LIVES["handed"][:-1]:
        take(books, step, new)
    issuance.hand(books, new, f"Holder {old}", BORN, on=TODAY, replaces=old)


def live(books: Register, life: str, say: Callable[[str], None]) -> None:
    serial = new_serial()
    for step in LIVES[life]:
        say(f"{serial} try {step}")
        take(books, step, serial)
        say(f"{serial} did {step}")


def opened(folder: str, operator: str) -> AbstractContextManager[Register]:
    register = open_with(
        Path(folder), OperatorId(operator), PASSPHRASE, programme=PROGRAMME, mode=None, on=TODAY
    )
    assert isinstance(register, Register)
    return register


def die_at(
    step: str, moment: str, folder: str, operator: str, life: str, *, say: Callable[[str], None]
) -> None:
    place = LIVES[life].index(step) + 1
    with opened(folder, operator) as register:
        units = place + 4 if step == "replace" else place
        live(deadly(register, units, moment), life, say)


def enrol(folder: str, operator: str, *, say: Callable[[str], None]) -> None:
    with opened(folder, operator) as register:
        for life in cycle(LIVES):
            live(register, life, say)


def set_up(folder: str, operator: str, *, say: Callable[[str], None]) -> None:
    say(found(Path(folder) / f"{operator}{token_hex(4)}").operator.id)


def migrate(folder: str, operator: str, *, say: Callable[[str], None]) -> None:
    """Bring a register to a schema that only this drill knows."""
    steps = (*shipped(), NEXT)
    who = OperatorId(operator)
    register = open_with(
        Path(folder), who, PASSPHRASE, programme=None, mode=None, on=TODAY, steps=steps
    )
    say(type(register).__name__)


def victim(words: list[str], pipe: int) -> None:
    def say(line: str) -> None:
        os.write(pipe, f"{line}\n".encode())

    if words[0] == "at":
        die_at(*words[1:], say=say)
    else:
        {"enrol": enrol, "set-up": set_up, "migrate": migrate}[words[2]](*words[3:], say=say)


def kill_one(words: list[str]) -> dict[str, object]:
    """Fork a victim, see it die, and gather what it said."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        victim(words, write)
        os._exit(0)
    os.close(write)
    if words[0] == "after":
        time.sleep(float(words[1]))
        os.kill(child, signal.SIGKILL)
    with os.fdopen(read) as pipe:
        said = pipe.read().splitlines()
    _, status = os.waitpid(child, 0)
    return {"said": said, "status": os.waitstatus_to_exitcode(status)}


def main() -> None:
    for line in sys.stdin:
        sys.stdout.write(json.dumps(kill_one(line.split())) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
