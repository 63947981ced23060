"""`handback printers`: the machine's queues, what each says, and which is chosen for what."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.queues import PrinterReport, QueueReport

ANSWERED, SILENT = 0, 1


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser(
        "printers",
        help="list this machine's printers and what each is used for",
        description="Exit code: 0 when the print service answered, 1 when it did not.",
    )
    parser.add_argument("--practice", action="store_true", help="the practice station")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the register")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Look and tell."""
    from kiosk.isolation import close_the_seal

    close_the_seal()

    from kiosk.ports import Mode
    from kiosk.queue_parts import StationPrinters
    from kiosk.register import default_folder

    mode = Mode.PRACTICE if args.practice else Mode.REAL
    report = StationPrinters(args.data or default_folder(mode), mode).look()
    print("\n".join(as_text(report)))
    return ANSWERED if report.answers else SILENT


def as_text(report: "PrinterReport") -> "Iterator[str]":
    """Say what is chosen, then every queue with what it says and what stands against it."""
    for use, chosen in report.chosen.items():
        options = " ".join(f"{name}={choice}" for name, choice in chosen.options.items())
        yield f"{use.value:<6} {chosen.queue}  {options}".rstrip()
    yield ""
    if not report.answers:
        yield "Printing on this machine does not answer. Start the print service (cups)."
    for queue in report.queues:
        yield from _queue(queue)


def _queue(queue: "QueueReport") -> "Iterator[str]":
    uses = ", ".join(sorted(use.value for use in queue.serves)) or "nothing here"
    yield f"{queue.name}: {queue.model}, fit for {uses}"
    if queue.page is not None:
        yield f"    {queue.page[0]:.0f} x {queue.page[1]:.0f} mm, {queue.dots} dots an inch"
    yield f"    {queue.fault.kind.value if queue.fault else 'ready'}"
    yield from (f"    not safe yet: {finding}" for finding in queue.against)
    for option in queue.options:
        choices = " ".join(key for key, _ in option.choices)
        yield f"    {option.name} ({option.words}): {choices}"
