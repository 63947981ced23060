"""A whole event day without people: residents, faults, two clerks in turn; then the books are read.

    python -m tests.drills.simulated_day --residents 300 --seed 1 --output out/drill

Everything is the real desk on a real register; only the printer and the hands are simulated. Exits
1 unless the day closes balanced, the journal verifies and nobody has two cards. Writes the day
sheet and the readiness sheet into the output folder.
"""

import argparse
import random
import sys
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from kiosk.access import Countersigned
from kiosk.application import Application, Name
from kiosk.case import Case, PreparedCard
from kiosk.desk import Desk
from kiosk.event import (
    Closed,
    DaySheet,
    DifferenceReason,
    MayServe,
    NotReady,
    Opened,
    StockEntry,
    StockKind,
    Unbalanced,
)
from kiosk.issuance import AlreadyHolds, Handed, RevokeReason, SpoilReason, VoidReason, Witness
from kiosk.names import Closeness
from kiosk.outcomes import Found, SameCard, Sending
from kiosk.ports import Failed, Fault, FaultKind, Finished
from kiosk.programme import text
from kiosk.register import Intact
from kiosk.review import Enough, NotYet, Shown
from printing.paper.day_sheet import day_sheet
from printing.paper.readiness_sheet import readiness_sheet
from tests.drills.physical import BOX, RIBBON, Came
from tests.drills.venue import DAY, Venue, portraits, set_up
from tests.kiosk.register.sample import PASSPHRASE

SHIFT = 25
"""So many residents, then the other clerk takes over."""
_GIVEN = ("Rosa", "Pavel", "Aisha", "Tom", "Mei", "Olu", "Ines", "Yusuf", "Hana", "Luca", "Zoë")
_SURNAMES = ("Marin", "Novak", "Okafor", "Chen", "Haddad", "Silva", "Müller", "Sato", "Ortiz")

# -- the day --------------------------------------------------------------------------------------


def live_through(venue: Venue, residents: int, *, lost: int = 0) -> DaySheet:
    """Open, serve everybody, destroy the waste, close; `lost` blanks disappear on the way."""
    venue.sit_down(venue.clerks[0])
    staff = [clerk.id for clerk in venue.clerks]
    _fill(venue)
    venue.printer.ribbon = RIBBON
    while isinstance(opened := venue.desk.day.open_day(staff, venue.signature), NotReady):
        venue.seen["not ready"] += 1
    assert isinstance(opened, Opened), opened
    _open_box(venue)
    _new_ribbon(venue)
    for _ in range(2):
        venue.printer.test_card()
        _write_down(venue, StockKind.TEST_CARD, 1)
    for number in range(residents):
        if number % SHIFT == 0:
            venue.sit_down(venue.clerks[number // SHIFT % 2])
        assert isinstance(venue.desk.day.status().serving, MayServe)
        serve(venue, number)
    venue.desk.day.pause()
    venue.desk.day.resume()
    _destroy(venue)
    venue.printer.hopper -= lost
    return close(venue)


def close(venue: Venue) -> DaySheet:
    """Count the blanks that are really there, and close."""
    counted = venue.printer.hopper
    closed = venue.desk.day.close_day(counted, signature=venue.signature)
    if isinstance(closed, Unbalanced):
        venue.seen["unbalanced"] += 1
        closed = venue.desk.day.close_day(
            counted, reason=DifferenceReason.LOST, signature=venue.signature
        )
    assert isinstance(closed, Closed), closed
    return venue.desk.day.sheet()


def serve(venue: Venue, number: int) -> None:
    """Serve one resident, whatever the printer does."""
    desk, dice = venue.desk, venue.dice
    case = Case(application=_application(dice, number))
    if desk.applicant_class(case.application.birth_date or DAY) is None:
        return
    if not _same_person(desk, case):
        return
    _review(venue, case)
    case.portrait = dice.choice(portraits())
    while not _print(venue, case):
        pass
    if case.prepared is None:  # the resident left, or the program was killed
        return
    case.handed_back = set(case.shown)
    serial, name = case.prepared.serial, case.application.name.full
    outcome = desk.hand(case)
    if isinstance(outcome, AlreadyHolds):
        desk.void(case, VoidReason.ALREADY_HOLDS)
        venue.waste += 1
        return
    assert isinstance(outcome, Handed)
    assert serial not in venue.hands
    venue.hands[serial] = name
    case.wipe()


def _application(dice: random.Random, number: int) -> Application:
    old = dice.choice([3, 9, 15, 18, 20, *range(22, 64, 3), 66, 71, 80])
    born = DAY - timedelta(days=365 * old + dice.randrange(365))
    name = Name(dice.choice(_GIVEN), f"{dice.choice(_SURNAMES)}-{_letters(number)}")
    return Application(name=name, birth_date=born)


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number)) * 2


def _same_person(desk: Desk, case: Case) -> bool:
    """Judge the matches as a clerk would: exact ones are the same person, others are not."""
    matches = desk.matches(case)
    exact = [match for match in matches if match.closeness is Closeness.EXACT]
    case.replaces = exact[0] if exact else None
    case.because = RevokeReason.LOST if exact else None
    case.other_people = frozenset(one.holder for one in matches if one not in exact)
    return not any(match.holds(DAY) for match in exact)


def _review(venue: Venue, case: Case) -> None:
    """Put documents on the table until they are enough; a supervisor signs an exception."""
    desk = venue.desk
    documents = list(venue.programme.documents)
    venue.dice.shuffle(documents)
    for document in documents:
        case.shown[document.key] = Shown(document.key)
        if isinstance(desk.judge(case), Enough):
            break
    assert not isinstance(desk.judge(case), NotYet)
    if desk.needs_second_signature(case):
        signed = desk.countersign(case, venue.supervisor.id, PASSPHRASE)
        assert isinstance(signed, Countersigned)
        venue.seen["exceptions"] += 1


def _print(venue: Venue, case: Case) -> bool:
    """Try to get a good card once; True when this case's printing is over."""
    desk = venue.desk
    prepared = desk.prepare(case)
    assert isinstance(prepared, PreparedCard)
    sending = desk.send(case)
    if isinstance(sending, Fault):
        _put_right(venue, sending)
        return False
    assert isinstance(sending, Sending)
    came = venue.printer.tray[sending.job]
    if venue.dice.random() < 0.02:
        return _crash(venue, case, came)
    while not isinstance(desk.watch(case), Finished | Failed):
        pass
    return _look(venue, case, came)


def _look(venue: Venue, case: Case, came: Came) -> bool:
    """Tell the desk what lies in the tray."""
    desk = venue.desk
    venue.seen[came.name] += 1
    match came:
        case Came.NOTHING:
            desk.void(case, VoidReason.NOT_PRINTED)
            return False
        case Came.RUINED:
            desk.spoil(case, SpoilReason.MISPRINT)
            venue.waste += 1
            return False
        case Came.UNREADABLE:
            desk.made(case, Witness.CLERK)
            desk.spoil(case, SpoilReason.UNREADABLE_CODE)
            venue.waste += 1
            return False
        case Came.GOOD:
            return _read_back(venue, case)


def _read_back(venue: Venue, case: Case) -> bool:
    desk, prepared = venue.desk, case.prepared
    assert prepared is not None
    desk.made(case, Witness.CLERK)
    assert desk.scan_back(case, prepared.qr) == SameCard()
    if venue.dice.random() < 0.01:
        desk.void(case, VoidReason.RESIDENT_LEFT)
        venue.waste += 1
        venue.seen["left"] += 1
    return True


def _crash(venue: Venue, case: Case, came: Came) -> bool:
    """The program stops in mid-card; the next clerk is asked, and does not always know."""
    venue.seen["crashes"] += 1
    case.wipe()
    desk = venue.desk
    (card,) = desk.open_cards()
    answers = {
        Came.NOTHING: (Found.NOTHING_CAME_OUT, Found.NOT_KNOWN),
        Came.GOOD: (Found.RUINED, Found.NOT_KNOWN, Found.TAKEN),
        Came.RUINED: (Found.RUINED, Found.NOT_KNOWN),
        Came.UNREADABLE: (Found.RUINED, Found.NOT_KNOWN),
    }
    desk.settle(card, venue.dice.choice(answers[came]))
    venue.waste += came is not Came.NOTHING
    return True


# -- stock ----------------------------------------------------------------------------------------


def _put_right(venue: Venue, fault: Fault) -> None:
    venue.seen[fault.kind.value] += 1
    if fault.kind is FaultKind.OUT_OF_CARDS:
        _fill(venue)
        _open_box(venue)
    elif fault.kind is FaultKind.RIBBON_OUT:
        venue.used_ribbons += 1
        _new_ribbon(venue)


def _fill(venue: Venue) -> None:
    if venue.printer.hopper == 0:
        venue.printer.hopper, venue.boxes = BOX, venue.boxes + 1


def _open_box(venue: Venue) -> None:
    _write_down(venue, StockKind.BOX_OPENED, BOX)


def _new_ribbon(venue: Venue) -> None:
    venue.printer.ribbon = RIBBON
    _write_down(venue, StockKind.RIBBON_CHANGED, RIBBON)


def _write_down(venue: Venue, kind: StockKind, amount: int) -> None:
    assert isinstance(venue.desk.day.take_stock(kind, amount), StockEntry)


def _destroy(venue: Venue) -> None:
    wasted = (
        (StockKind.CARDS_DESTROYED, venue.waste),
        (
            StockKind.RIBBONS_DESTROYED,
            venue.used_ribbons,
        ),
    )
    for kind, amount in wasted:
        if amount:
            gone = venue.desk.day.destroy(kind, amount, venue.signature)
            assert isinstance(gone, StockEntry), gone


# -- the check afterwards -------------------------------------------------------------------------


def faults(venue: Venue, sheet: DaySheet) -> list[str]:
    """Walk register, journal and the physical truth; list what does not agree."""
    register, stock = venue.register, sheet.stock
    holders = register.connection.execute("SELECT count(*) FROM holder").fetchone()[0]
    wrong = {
        "a card was left open": bool(register.open_cards()),
        "the journal does not verify": not isinstance(register.verify(sheet.head), Intact),
        "handed cards and hands differ": stock.handed != len(venue.hands),
        "holders and hands differ": holders != len(venue.hands),
        "the boxes differ": stock.opened != venue.boxes * BOX,
        "the blanks do not add up": stock.left - sheet.settled != sheet.counted,
        "the count is not what is there": sheet.counted != venue.printer.hopper,
    }
    return [what for what, happened in wrong.items() if happened]


def write_sheets(venue: Venue, sheet: DaySheet, output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    title, city = text(venue.programme.title, "en"), venue.programme.city
    (output / "day-sheet.pdf").write_bytes(day_sheet(sheet, title, city, practice=False))
    ready = readiness_sheet(venue.desk.day.readiness(), title, DAY, practice=False)
    (output / "readiness-sheet.pdf").write_bytes(ready)


def main() -> int:
    """Live through one day and say what was found."""
    parser = argparse.ArgumentParser(description="Simulate a whole event day.")
    parser.add_argument("--residents", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lost", type=int, default=0, help="blanks that disappear")
    parser.add_argument("--output", type=Path, default=Path("out/drill"))
    args = parser.parse_args()
    started = perf_counter()
    with TemporaryDirectory() as folder:
        venue = set_up(Path(folder) / "register", args.seed)
        with venue.register:
            sheet = live_through(venue, args.residents, lost=args.lost)
            wrong = faults(venue, sheet)
            write_sheets(venue, sheet, args.output)
    sys.stdout.write(f"{sheet.stock}\ncounted {sheet.counted}, settled {sheet.settled}\n")
    sys.stdout.write(f"{dict(venue.seen)}\n{perf_counter() - started:.1f} s\n")
    sys.stdout.write("".join(f"WRONG: {what}\n" for what in wrong) or "Everything agrees.\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
