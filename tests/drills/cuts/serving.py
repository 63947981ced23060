"""The part of a card's life that a run lives through: one resident, and what the printer makes.

Rule: the clerk believes the tray, never the queue.
"""

import time

from kiosk.access import Countersigned
from kiosk.case import Case, PreparedCard
from kiosk.issuance import AlreadyHolds, SpoilReason, VoidReason, Witness
from kiosk.outcomes import SameCard, Sending
from kiosk.ports import Failed, Fault, FaultKind, Finished
from kiosk.serial import Serial
from tests.drills.cuts.cut import Act
from tests.drills.cuts.facts import Binned, Drawn, Given
from tests.drills.cuts.people import BORN, judge_matches, somebody
from tests.drills.cuts.printers import stands_still
from tests.drills.cuts.table import Table
from tests.drills.physical import Came
from tests.kiosk.register.sample import PASSPHRASE


def serve(table: Table, *came: Came, leaves: bool = False, returning: bool = False) -> None:
    """Print until there is a good card, one try for each of `came`; then hand it over, or not."""
    case = somebody(table, returning=returning)
    if table.cut.act is Act.SIGN:
        sign_exception(table, case)
    for each in came:
        serial = _print(table, case, each)
        if serial is None:
            continue
        if leaves:
            _left(table, case, serial)
        else:
            hand(table, case, serial)


def leave_open(table: Table, came: Came) -> None:
    """Send a card and forget the case, as a program does that is gone."""
    case = somebody(table, returning=False)
    _prepared(table, case, came)
    if _sent(table, case) and table.dice.random() < 0.5:
        _watched(table, case)
    table.clear()


def sign_exception(table: Table, case: Case) -> None:
    with table.act(Act.SIGN):
        signed = table.desk.countersign(case, table.place.supervisor, PASSPHRASE)
    assert isinstance(signed, Countersigned)


def hand(table: Table, case: Case, serial: Serial) -> None:
    """Hand a good card over; the register is told first."""
    with table.act(Act.HAND):
        outcome = table.desk.hand(case)
    if isinstance(outcome, AlreadyHolds):
        judge_matches(table, case)
        with table.act(Act.HAND):
            outcome = table.desk.hand(case)
    assert not isinstance(outcome, AlreadyHolds)
    table.happens(Given(serial))


def _left(table: Table, case: Case, serial: Serial) -> None:
    with table.act(Act.VOID):
        table.desk.void(case, VoidReason.RESIDENT_LEFT)
    table.happens(Binned(serial))


def _print(table: Table, case: Case, came: Came) -> Serial | None:
    """Print one card; gives its number when a good one lies in the tray."""
    prepared = _prepared(table, case, came)
    if not _sent(table, case):
        return None
    with table.act(Act.WATCH):
        end = _watched(table, case)
    if isinstance(end, Failed) and end.made is False:
        with table.act(Act.VOID):
            table.desk.void(case, VoidReason.PRINTER_FAULT)
        return None
    stands_still(table.place.corner)
    return _looked(table, case, prepared, came)


def _prepared(table: Table, case: Case, came: Came) -> PreparedCard:
    with table.act(Act.PREPARE):
        prepared = _untold(table, case)
    name = case.application.name.full
    slip = "" if case.ticket is None else str(case.ticket)
    table.happens(Drawn(prepared.serial, prepared.qr, came.name, name, BORN, slip))
    table.place.corner.will(came)
    return prepared


def _untold(table: Table, case: Case) -> PreparedCard:
    """Prepare a card whose title no other card of this drill has: titles tell cards apart here."""
    titles = {card.title for card in table.world.drawn.values()}
    while True:
        prepared = table.desk.prepare(case)
        assert isinstance(prepared, PreparedCard)
        if prepared.serial[-4:] not in titles:
            return prepared


def _sent(table: Table, case: Case) -> bool:
    with table.act(Act.SEND):
        sending = table.desk.send(case)
    if isinstance(sending, Sending):
        return True
    assert isinstance(sending, Fault)
    if sending.kind is not FaultKind.SCHEDULER_GONE:
        table.wrong(f"the printer refused: {sending.kind}, {sending.detail}")
    return False


def _watched(table: Table, case: Case) -> Finished | Failed:
    while True:
        state = table.desk.watch(case)
        if isinstance(state, Finished | Failed):
            return state
        time.sleep(0.002)


def _looked(table: Table, case: Case, prepared: PreparedCard, came: Came) -> Serial | None:
    """Tell the desk what lies in the tray."""
    desk, serial = table.desk, prepared.serial
    if serial not in table.world.tray:
        with table.act(Act.VOID):
            desk.void(case, VoidReason.NOT_PRINTED)
        return None
    if came is Came.RUINED:
        _spoil(table, case, serial, SpoilReason.MISPRINT)
        return None
    with table.act(Act.MADE):
        desk.made(case, Witness.CLERK)
    if came is Came.UNREADABLE:
        _spoil(table, case, serial, SpoilReason.UNREADABLE_CODE)
        return None
    with table.act(Act.SCAN):
        assert desk.scan_back(case, prepared.qr) == SameCard()
    return serial


def _spoil(table: Table, case: Case, serial: Serial, reason: SpoilReason) -> None:
    with table.act(Act.SPOIL):
        table.desk.spoil(case, reason)
    table.happens(Binned(serial))
