"""`handback programme`: list the shipped programmes, check a file, show one."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.programme import ApplicantClass, Programme


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser("programme", help="list, check and show the cities' rules")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    actions.add_parser("list", help="the programmes that come with the program").set_defaults(
        action=_list
    )
    check = actions.add_parser("check", help="say whether a programme file can be used")
    check.add_argument("path", type=Path, metavar="PATH")
    check.set_defaults(action=_check)
    show = actions.add_parser("show", help="print one programme's rules")
    show.add_argument("programme", metavar="ID", help="a shipped programme's id, or a path")
    show.set_defaults(action=_show)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run one action. Exit status 0, or 2 (through `KnownError`) for a file that is refused."""
    action = args.action
    for line in action(args):
        print(line)
    return 0


def _list(_args: argparse.Namespace) -> Iterator[str]:
    from kiosk.programme import read_programme, shipped, text

    for path in shipped():
        programme = read_programme(path)
        yield f"{programme.id}  {text(programme.title, 'en')}, {programme.city}"


def _check(args: argparse.Namespace) -> Iterator[str]:
    from kiosk.programme import read_programme

    programme = read_programme(args.path)
    yield f"{args.path.name}: {programme.id} can be used."
    open_rules = unconfirmed(programme)
    if open_rules:
        yield f"Not confirmed by the city yet ({len(open_rules)}): {', '.join(open_rules)}."


def _show(args: argparse.Namespace) -> Iterator[str]:
    from kiosk.programme import find_programme, text

    programme = find_programme(args.programme)
    yield f"{text(programme.title, 'en')} ({programme.id}), {programme.city}"
    yield f"Keeps: {', '.join(programme.fields.retained())}"
    yield ""
    for cls in programme.classes:
        yield from _class_lines(programme, cls)
    yield "Documents"
    for document in programme.documents:
        mark = "" if document.confirmed else "  (not confirmed)"
        yield f"  {document.id:<26} {text(document.name, 'en')}{mark}"


def _class_lines(programme: "Programme", cls: "ApplicantClass") -> Iterator[str]:
    from kiosk.programme import text

    fee = f"{cls.fee_cents / 100:.2f} {programme.currency}" if cls.fee_cents else "free"
    term = cls.validity if isinstance(cls.validity, str) else f"{cls.validity.years} years"
    yield f"{text(cls.title, 'en')} ({cls.id}): {fee}, {term}"
    for way in programme.ways_for(cls):
        yield f"  {text(way.title, 'en')} ({way.id})"


def unconfirmed(programme: "Programme") -> tuple[str, ...]:
    """Name the rules the city has not confirmed, by kind and id."""
    named = [
        *((f"class {rule.id}", rule) for rule in programme.classes),
        *((f"field {name}", rule) for name, rule in programme.fields.listed().items()),
        *((f"way {rule.id}", rule) for rule in programme.review.ways),
        *((f"document {rule.id}", rule) for rule in programme.documents),
        ("card", programme.card),
        ("notice", programme.notice),
    ]
    return tuple(name for name, rule in named if not rule.confirmed)
