"""What a clerk does after a cut: look at printer, tray and boxes, and put the books right."""

from kiosk.case import Case
from kiosk.event import MayServe, NotReady, Opened, Paused, StockEntry, StockKind
from kiosk.issuance import Card, VoidReason
from kiosk.outcomes import Found
from kiosk.serial import Serial
from tests.drills.cuts.cut import Act
from tests.drills.cuts.facts import Binned, Given, Taken, World
from tests.drills.cuts.people import scan_a_used_slip
from tests.drills.cuts.printers import nothing_of_a_card, stands_still
from tests.drills.cuts.serving import hand
from tests.drills.cuts.table import Table
from tests.drills.physical import BOX, Came


def settle(table: Table) -> None:
    """Answer for every number that was left open, for every card that lies about, for a slip."""
    stands_still(table.place.corner)
    if not nothing_of_a_card(table.place.corner):
        table.wrong("a card's file is left behind by the printer")
    take_up_day(table)
    put_stock_right(table)
    for card in table.desk.open_cards():
        _answer(table, card, table.world)
    for serial in table.world.tray:
        _clear_away(table, serial)
    scan_a_used_slip(table)


def take_up_day(table: Table) -> None:
    """Open the day, or go on with it."""
    serving = table.desk.day.status().serving
    if isinstance(serving, Paused):
        with table.act(Act.PAUSE):
            table.desk.day.resume()
    elif not isinstance(serving, MayServe):
        with table.act(Act.OPEN_DAY):
            opened = table.desk.day.open_day([table.place.clerk], table.place.signature)
            while isinstance(opened, NotReady):
                opened = table.desk.day.open_day([table.place.clerk], table.place.signature)
        assert isinstance(opened, Opened)


def put_stock_right(table: Table) -> None:
    """Write down what stands at the table and not in the books."""
    stock, world = table.desk.day.status().stock, table.world
    assert stock is not None
    if stock.opened < world.boxes * BOX:
        write_down(table, StockKind.BOX_OPENED, world.boxes * BOX - stock.opened)
    if stock.test < world.tests:
        write_down(table, StockKind.TEST_CARD, world.tests - stock.test)


def write_down(table: Table, kind: StockKind, amount: int) -> None:
    with table.act(Act.STOCK):
        assert isinstance(table.desk.day.take_stock(kind, amount), StockEntry)


def _answer(table: Table, card: Card, world: World) -> None:
    """Say what became of one open number: the truth, or that nobody knows."""
    if card.serial in world.taken:
        _settle(table, card, Found.TAKEN)
    elif card.serial not in world.tray:
        _settle(table, card, Found.NOTHING_CAME_OUT, Found.NOT_KNOWN)
    elif world.came(card.serial) is Came.GOOD:
        _found_good(table, card, world)
    else:
        _settle(table, card, Found.RUINED, Found.RUINED, Found.NOT_KNOWN)


def _found_good(table: Table, card: Card, world: World) -> None:
    if table.cut.act is not Act.RECOVER and table.dice.random() < 0.3:
        found = table.dice.choice([Found.RUINED, Found.TAKEN, Found.NOT_KNOWN])
        if found is Found.TAKEN:
            table.happens(Taken(card.serial))
        _settle(table, card, found)
        return
    with table.act(Act.RECOVER):
        case = table.desk.recover(card, world.drawn[card.serial].qr)
    assert isinstance(case, Case)
    if table.dice.random() < 0.3:
        with table.act(Act.VOID):
            table.desk.void(case, VoidReason.RESIDENT_LEFT)
    else:
        hand(table, case, card.serial)


def _settle(table: Table, card: Card, *answers: Found) -> None:
    with table.act(Act.SETTLE):
        table.desk.settle(card, table.dice.choice(answers))


def _clear_away(table: Table, serial: Serial) -> None:
    """A card without a question: it was handed just before the cut, or it is waste."""
    card = table.desk.books.card(serial)
    if card is None or (card.ended_on is None and card.handed_on is None):
        table.wrong("a card lies there, and its number is still open or was never taken")
    elif card.handed_on is not None:
        table.happens(Given(serial))
    else:
        table.happens(Binned(serial))
