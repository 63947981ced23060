"""One run at the table: put right what the last cut left, then live until the next one, or the end.

Rule: the run is chosen so that the act which is to be cut really happens.
"""

import os
import random
import sys
import traceback
from typing import NoReturn

from kiosk.event import (
    CardsOpen,
    Closed,
    DifferenceReason,
    NotOpen,
    StockEntry,
    StockKind,
    Unbalanced,
    Unsigned,
)
from tests.drills.cuts.cut import Act, Cut
from tests.drills.cuts.facts import Box, Gone, Shredded, Test
from tests.drills.cuts.serving import leave_open, serve
from tests.drills.cuts.settling import put_stock_right, settle, take_up_day
from tests.drills.cuts.table import Place, Table
from tests.drills.physical import Came

_FEW = 20
_USUAL = {
    Act.VOID: (Came.NOTHING, Came.GOOD),
    Act.SPOIL: (Came.RUINED, Came.UNREADABLE, Came.GOOD),
}


def run(place: Place, cut: Cut, seed: int, pipe: int) -> None:
    """Be the program, in this process, until it is killed or the run is over."""
    table = Table(place, cut, random.Random(seed), pipe)
    table.sit_down()
    settle(table)
    if cut.act is None:
        _close(table)
    else:
        _live(table, cut.act)
    table.desk.close()


def forked(place: Place, cut: Cut, seed: int) -> tuple[int, int]:
    """Fork a run; gives its process and the pipe it tells its acts to."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        _be(place, cut, seed, write)
    os.close(write)
    return child, read


def _be(place: Place, cut: Cut, seed: int, pipe: int) -> NoReturn:
    """Run, and never come back into what the parent was doing."""
    status = 1
    try:
        run(place, cut, seed, pipe)
        status = 0
    finally:
        if status:
            traceback.print_exc()
            sys.stderr.flush()
        os._exit(status)


def _live(table: Table, act: Act) -> None:
    """Do what leads to the act that is to be cut, and some more."""
    if table.world.hopper < _FEW:
        _fill(table)
    match act:
        case Act.SETTLE:
            leave_open(table, table.dice.choice([Came.NOTHING, Came.RUINED, Came.UNREADABLE]))
            settle(table)
        case Act.RECOVER:
            leave_open(table, Came.GOOD)
            settle(table)
        case Act.STOCK:
            _stock(table)
        case Act.PAUSE:
            _pause(table)
        case Act.DESTROY | Act.CLOSE | Act.OPEN_DAY:
            serve(table, Came.RUINED)
            _close(table)
            take_up_day(table)
        case Act.EXPLAIN:
            _lose(table)
            take_up_day(table)
        case _:
            tries = _USUAL.get(act, (Came.GOOD,))
            serve(table, *tries, leaves=act is Act.VOID, returning=table.dice.random() < 0.2)
    serve(table, table.dice.choice(tuple(Came)))


def _fill(table: Table) -> None:
    table.happens(Box())
    put_stock_right(table)


def _stock(table: Table) -> None:
    table.happens(Box())
    put_stock_right(table)
    table.happens(Test())
    put_stock_right(table)


def _pause(table: Table) -> None:
    with table.act(Act.PAUSE):
        table.desk.day.pause()
        table.desk.day.resume()


def _destroy(table: Table) -> None:
    """Shred what lies with the waste, before two people."""
    world = table.world
    waste = len(world.binned) - world.shredded
    if waste:
        table.happens(Shredded(waste))
        with table.act(Act.DESTROY):
            signed = table.desk.day.destroy(StockKind.CARDS_DESTROYED, waste, table.place.signature)
        assert isinstance(signed, StockEntry)


def _close(table: Table) -> None:
    """Close the day with a second signature; it must balance unless blanks have disappeared."""
    _destroy(table)
    with table.act(Act.CLOSE):
        counted, signature = table.world.hopper, table.place.signature
        closed = table.desk.day.close_day(counted, signature=signature)
    if isinstance(closed, Unbalanced) and table.world.gone:
        closed = _explain(table)
    if not isinstance(closed, Closed):
        table.wrong(f"the day does not close: {closed}")


def _lose(table: Table) -> None:
    """Let blanks disappear, and close with their explanation."""
    table.happens(Gone(table.dice.randint(1, 3)))
    closed = _explain(table)
    if not isinstance(closed, Closed):
        table.wrong(f"the day does not close though it is explained: {closed}")


def _explain(table: Table) -> Closed | CardsOpen | Unbalanced | NotOpen | Unsigned:
    counted, signature = table.world.hopper, table.place.signature
    with table.act(Act.EXPLAIN):
        return table.desk.day.close_day(counted, reason=DifferenceReason.LOST, signature=signature)
