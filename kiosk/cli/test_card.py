"""`handback test-card --output FILE`: the test card as a PDF, to be looked at.

Rule: it needs no register and touches none; on a printer it is printed from the event day's page,
where its blank is counted.
"""

import argparse
from pathlib import Path

from kiosk.errors import KnownError


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser(
        "test-card",
        help="write the test card as a PDF, to look at",
        description="Write the test card of the card design, both sides, not moved. Print it from "
        "the event day's page, where its blank is counted and what you read is kept. Exit code: "
        "0 written, 2 the file or the fonts stand in the way.",
    )
    parser.add_argument("--output", type=Path, metavar="FILE", required=True, help="the PDF")
    parser.add_argument("--design", default="lakefront", help="a shipped card design")
    parser.add_argument("--practice", action="store_true", help="marked PRACTICE")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Draw it and write it."""
    from kiosk.calibration import Offsets
    from kiosk.ports import Mode
    from printing.design.reader import shipped_design
    from printing.test_card import make_test_card

    mode = Mode.PRACTICE if args.practice else Mode.REAL
    pdf = make_test_card(shipped_design(args.design), Offsets(), mode)
    try:
        args.output.write_bytes(pdf)
    except OSError as refusal:
        raise KnownError(
            "The test card could not be written there.",
            safe="Nothing was printed or changed.",
            do="Name another file with --output.",
        ) from refusal
    print(f"Both sides stand in {args.output}. Print it at actual size to compare the rulers.")
    return 0
