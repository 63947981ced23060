"""`handback review`: is what is shown enough, and what would make it so."""

import argparse
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.programme import ApplicantClass, Programme
    from kiosk.review import Shown, Verdict

ENOUGH, NOT_YET, BAD_INPUT = 0, 1, 2


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser("review", help="judge documents by a programme's rules")
    parser.add_argument(
        "programme", metavar="PROGRAMME", help="a shipped programme's id, or a path"
    )
    parser.add_argument("--class", dest="cls", required=True, metavar="CLASS")
    parser.add_argument(
        "--document",
        dest="documents",
        action="append",
        default=[],
        metavar="ID[:issued=YYYY-MM-DD][:expires=YYYY-MM-DD]",
        help="a document shown; repeat for each",
    )
    parser.add_argument("--on", type=date.fromisoformat, metavar="DATE", help="default: today")
    parser.add_argument("--json", action="store_true", help="print the verdict as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the verdict. Exit status 0: enough; 1: not yet; 2: bad input."""
    from kiosk.programme import find_programme
    from kiosk.review import Enough, review

    programme = find_programme(args.programme)
    cls = next((cls for cls in programme.classes if cls.id == args.cls), None)
    if cls is None:
        classes = ", ".join(known.id for known in programme.classes)
        return _refuse(f"There is no class {args.cls!r}. Classes: {classes}.")
    shown = _read_shown(programme, cls, args.documents)
    if isinstance(shown, str):
        return _refuse(shown)
    verdict = review(programme, cls, shown, args.on or datetime.now(tz=UTC).astimezone().date())
    _print(programme, verdict, as_json=args.json)
    return ENOUGH if isinstance(verdict, Enough) else NOT_YET


def _read_shown(
    programme: "Programme", cls: "ApplicantClass", untrusted: list[str]
) -> "list[Shown] | str":
    """Read `ID:issued=…:expires=…`; a sentence says what cannot be read."""
    from kiosk.review import Shown

    known = {document.id: document.key for document in programme.documents}
    shown = []
    for item in untrusted:
        name, *facts = item.split(":")
        if name not in known:
            usable = ", ".join(document.id for document in programme.documents_for(cls))
            return f"There is no document {name!r}. Documents for this class: {usable}."
        dates = _read_dates(facts)
        if isinstance(dates, str):
            return dates
        shown.append(Shown(known[name], expires=dates.get("expires"), issued=dates.get("issued")))
    return shown


def _read_dates(facts: list[str]) -> dict[str, date] | str:
    dates = {}
    for fact in facts:
        key, _, value = fact.partition("=")
        if key not in {"issued", "expires"} or key in dates:
            return f"Cannot read {fact!r}: give issued=YYYY-MM-DD or expires=YYYY-MM-DD once each."
        try:
            dates[key] = date.fromisoformat(value)
        except ValueError:
            return f"{value!r} is not a date like 2026-01-31."
    return dates


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return BAD_INPUT


def _print(programme: "Programme", verdict: "Verdict", *, as_json: bool) -> None:
    import json

    said = _said(programme, verdict)
    if as_json:
        print(json.dumps(said, ensure_ascii=False, indent=2))
        return
    print(said["verdict"])
    for title, key in (("Missing", "missing"), ("Set aside", "set_aside")):
        if said.get(key):
            print(f"{title}:", *said[key], sep="\n  - ")
    if said.get("additions"):
        print("Any one of these would make it enough:", end="")
        print("", *(addition["says"] for addition in said["additions"]), sep="\n  - ")


def _said(programme: "Programme", verdict: "Verdict") -> dict[str, Any]:
    from kiosk.review import Enough
    from kiosk.review.wording import say_addition, say_missing, say_set_aside, say_verdict

    said: dict[str, Any] = {"verdict": say_verdict(verdict)}
    said["set_aside"] = [say_set_aside(programme, item) for item in verdict.set_aside]
    if isinstance(verdict, Enough):
        return said | {
            "enough": True,
            "way": verdict.how.way.id,
            "used": {u.document: list(u.purposes) for u in verdict.how.used},
            "second_signature": verdict.how.second_signature,
        }
    return said | {
        "enough": False,
        "way": verdict.way.id,
        "missing": [say_missing(programme, standing) for standing in verdict.missing],
        "additions": [
            {
                "way": addition.way.id,
                "documents": [list(choice.documents) for choice in addition.choices],
                "says": say_addition(programme, addition),
            }
            for addition in verdict.additions
        ],
    }
