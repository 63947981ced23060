"""The `handback` command: thin, one file per subcommand, heavy imports inside them."""

import argparse
import sys
from collections.abc import Sequence

from kiosk.cli import (
    demo,
    event_key,
    journal,
    operator,
    printers,
    programme,
    readiness,
    review,
    run,
    setup,
    test_card,
    verify,
)
from kiosk.errors import KnownError

_ROOMS = (
    run, demo, setup, readiness, printers, operator, event_key, programme, review, verify, journal,
    test_card,
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; without one, open the station. Returns the process's exit status."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except KnownError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="handback",
        description="Municipal ID enrolment on an isolated workstation: nothing is scanned, "
        "networked or stored online.",
    )
    run.arguments(parser)
    parser.set_defaults(run=run.run)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for room in _ROOMS:
        room.add(commands)
    return parser
