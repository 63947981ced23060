"""`handback readiness`: the checks before the doors open, without anybody's passphrase.

Rule: it changes nothing. What only the register knows (blanks, ribbon) is named as not looked at.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from datetime import date

    from kiosk.isolation import Seal
    from kiosk.ports import Clock, Mode
    from kiosk.readiness import Finding, Machine
    from printing.printers.scheduler import Scheduler

READY, NOT_READY = 0, 1
_SIGNS = {"ok": "  ok  ", "warning": " look ", "blocking": " STOP "}


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser(
        "readiness",
        help="check the workstation before the doors open",
        description="Check printer, sound, clock, disk, power, network, memory, people and media. "
        "Exit code: 0 ready, 1 something blocks, 2 there is no register to check for.",
    )
    parser.add_argument("--json", action="store_true", help="for a program to read")
    parser.add_argument("--sheet", type=Path, metavar="FILE", help="also write the A4 sheet there")
    parser.add_argument("--practice", action="store_true", help="the practice station")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the register")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Look, say, and write the sheet where one is asked for."""
    from kiosk.isolation import close_the_seal

    seal = close_the_seal()

    from kiosk.clock import SystemClock
    from kiosk.ports import Mode
    from kiosk.readiness import Machine
    from kiosk.register import default_folder

    mode = Mode.PRACTICE if args.practice else Mode.REAL
    folder, clock = args.data or default_folder(mode), SystemClock()
    findings = look(folder, mode, seal, clock, Machine())
    print(as_json(findings) if args.json else as_text(findings))
    if args.sheet is not None:
        _write_sheet(args.sheet, folder, mode, clock.today(), findings)
    return status(findings)


def look(
    folder: Path,
    mode: "Mode",
    seal: "Seal",
    clock: "Clock",
    machine: "Machine",
    *,
    scheduler: "Scheduler | None" = None,
) -> "tuple[Finding, ...]":
    """Check everything that can be seen without a passphrase."""
    from functools import partial

    from kiosk.calibration_parts import Calibrations
    from kiosk.printer_parts import against_spool, paper_from_outside, printer_from_outside
    from kiosk.readiness import Known, Premises

    title_of(folder)
    printer = printer_from_outside(folder, mode, scheduler)
    known = Known(last_use=_last_use(folder))
    spool = partial(against_spool, folder, scheduler)
    paper = partial(paper_from_outside, folder, scheduler)
    aim = partial(Calibrations(folder).of, printer.name)
    return Premises(machine, folder, seal, printer, clock, spool, paper, aim).look(known)


def as_text(findings: "tuple[Finding, ...]") -> str:
    """Say one line a check, and what to do under it."""
    lines = []
    for one in findings:
        lines.append(f"[{_SIGNS[one.level]}] {one.outcome.check.value:<16} {one.sentence}")
        if one.outcome.do:
            lines.append(f"{'':26}{one.outcome.do}")
    return "\n".join([*lines, "", "Blank cards and ribbon are looked at after the sign-in."])


def as_json(findings: "tuple[Finding, ...]") -> str:
    """Say the same for a program."""
    import json

    from kiosk.readiness import Check

    checks = [
        {
            "check": one.outcome.check.value,
            "level": one.level.value,
            "found": one.sentence,
            "do": one.outcome.do,
        }
        for one in findings
    ]
    seen = {one.outcome.check for one in findings}
    unseen = [check.value for check in Check if check not in seen]
    told = {"ready": status(findings) == READY, "checks": checks, "not_looked_at": unseen}
    return json.dumps(told, indent=2)


def status(findings: "tuple[Finding, ...]") -> int:
    """Give the exit code: a warning can be lived with."""
    from kiosk.readiness import Level

    blocked = any(one.level is Level.BLOCKING for one in findings)
    return NOT_READY if blocked else READY


def title_of(folder: Path) -> str:
    """Name the register's programme; KnownError where there is no register."""
    from kiosk.register import Nothing, Problem, RegisterError, standing

    stands = standing(folder)
    if isinstance(stands, Nothing):
        raise RegisterError(Problem.NO_REGISTER)
    return stands.identity.programme


def _last_use(folder: Path) -> "date | None":
    """Read the last day somebody signed in: the trust list is renewed then, and is public."""
    from kiosk.trust import read_trust

    try:
        return read_trust((folder / "trust.json").read_bytes()).issued_on
    except OSError:
        return None


def _write_sheet(
    path: Path, folder: Path, mode: "Mode", today: "date", findings: "tuple[Finding, ...]"
) -> None:
    from kiosk.ports import Mode
    from printing.paper.readiness_sheet import readiness_sheet

    practice = mode is Mode.PRACTICE
    try:
        path.write_bytes(readiness_sheet(findings, title_of(folder), today, practice=practice))
    except OSError as refusal:
        raise KnownError(
            "The sheet could not be written there.",
            safe="The check itself stands above.",
            do="Name another file with --sheet.",
        ) from refusal
