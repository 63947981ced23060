"""`handback verify`: judge a card offline with nothing but the city's trust list.

Rule: the exit code says it all (0 genuine, 3 expired, 4 not ours, 5 unreadable, 2 wrong use).
"""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.credential import Judgement

GENUINE, BAD_USE, EXPIRED, NOT_OURS, UNREADABLE = 0, 2, 3, 4, 5
_LARGEST_IMAGE = 25 * 1024 * 1024


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser(
        "verify",
        help="judge a card's code with a trust list",
        description="Judge a card offline. Exit code: 0 genuine, 3 expired, 4 not ours, "
        "5 unreadable, 2 wrong use. A practice card is genuine only under a practice trust list, "
        "and is called PRACTICE.",
    )
    parser.add_argument("code", help="the code's text (HB1:…), - for standard input, or an image")
    parser.add_argument("--trust", required=True, type=Path, help="the city's trust list (JSON)")
    parser.add_argument("--on", type=date.fromisoformat, default=None, help="judge as of this day")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the judgement and what to do; return its exit code."""
    from kiosk.clock import SystemClock
    from kiosk.credential import read
    from kiosk.trust import read_trust

    try:
        trust = read_trust(_bytes_of(args.trust, "trust list"))
        text = _code_text(args.code)
    except KnownError as known:
        print(known, file=sys.stderr)
        return BAD_USE
    # The workstation's own day: cards carry dates, not moments.
    judgement = read(text, trust, args.on or SystemClock().today())
    sentence, code = _worded(judgement, trust.city, trust.issued_on)
    print(sentence)
    return code


def _code_text(code: str) -> str:
    """Take the text itself, standard input, or the first QR code in an image; empty if none."""
    from kiosk.credential import LONGEST, PREFIX

    if code == "-":
        return sys.stdin.read(LONGEST + 9)
    if code.upper().startswith(PREFIX):
        return code
    return _scanned(_bytes_of(Path(code), "image"))


def _scanned(untrusted: bytes) -> str:
    import zxingcpp

    from kiosk.portrait import PortraitProblem, open_image

    image = open_image(untrusted)
    if isinstance(image, PortraitProblem):
        raise KnownError("The image cannot be read.", safe="No card was judged.", do=image.value)
    found = zxingcpp.read_barcodes(
        image, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    return str(found[0].text) if found else ""


def _bytes_of(path: Path, what: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_IMAGE + 1)
    except (OSError, ValueError):
        raise KnownError(
            f"The {what} cannot be opened.",
            safe="No card was judged.",
            do="Check the path, and that the file may be read.",
        ) from None


def _worded(judgement: "Judgement", city: str, issued_on: date) -> tuple[str, int]:
    from kiosk.credential import Expired, Genuine, NotOurs, Unreadable

    match judgement:
        case Genuine(claims):
            head = "PRACTICE card, never an identity card" if claims.practice else "GENUINE"
            compare = "Compare the name, the birth date and the photo with the person."
            return f"{head}\n{_details(claims)}\n{compare}\n{_list_age(city, issued_on)}", GENUINE
        case Expired(claims):
            advice = "The card was genuine; its holder can renew it at the city clerk's office."
            head = "PRACTICE card, expired" if claims.practice else "EXPIRED"
            return f"{head}\n{_details(claims)}\n{advice}", EXPIRED
        case NotOurs():
            return (
                f"NOT OURS\nNo key on the trust list of {city} has signed this code. "
                "Do not accept the card; ask for a newer trust list if it should be genuine."
            ), NOT_OURS
        case Unreadable():
            return (
                "UNREADABLE\nThis is no card code, or not all of it. "
                "Clean the card, use more light, and scan the whole code again."
            ), UNREADABLE
        case _:
            assert_never(judgement)


def _details(claims: object) -> str:
    from kiosk.credential import Claims
    from kiosk.serial import show_serial

    assert isinstance(claims, Claims)
    expires = "never expires" if claims.expires is None else f"expires {claims.expires}"
    return (
        f"  {claims.name}\n  born {claims.birth_date}, {expires}\n"
        f"  card number {show_serial(claims.serial)}"
    )


def _list_age(city: str, issued_on: date) -> str:
    return f"Judged with the trust list of {city} issued on {issued_on}."
