"""What the software adds to a card that a printer needs 20 s for, behind a real scheduler."""

import time
from itertools import pairwise
from statistics import median

from kiosk.ports import CardPdf, Fault, Finished, Ready
from printing.card import DesignedCards
from printing.printers.cups import CupsPrinter
from tests.benchmarks.table import Row
from tests.cups.scheduler import QUEUE, PrivateScheduler, private_scheduler
from tests.printing.faces import everything

_CARD_SECONDS = 20.0
_POLL = 0.25
_ROUNDS = 7


def measure() -> list[Row]:
    """Time each step, and the whole way of a card whose printer takes no time of its own."""
    with private_scheduler(raster=True) as scheduler:
        return _rows(scheduler)


def _rows(scheduler: PrivateScheduler) -> list[Row]:
    printer = CupsPrinter(QUEUE, scheduler.asked)
    printer.preflight()  # the first one also tries whether files are kept
    rounds = [_one_card(printer) for _ in range(_ROUNDS)]
    drawing, looks, sends, filters = (median(column) for column in zip(*rounds, strict=True))
    ours = drawing + looks + sends + _POLL / 2  # on average half a poll passes unnoticed
    whole = _CARD_SECONDS + ours + filters
    hour = 3600 / whole
    return [
        Row("queue asked before a card", 1000 * looks, "ms"),
        Row("card handed to the queue", 1000 * sends, "ms"),
        Row("pages drawn by the scheduler's filters", 1000 * filters, "ms"),
        Row("desk's share of a card that takes 20 s", 100 * ours / whole, "%", aim="< 1"),
        Row("cards an hour from one such printer", hour, "cards", "no software", hour / 180),
    ]


def _one_card(printer: CupsPrinter) -> tuple[float, float, float, float]:
    """Draw, ask, send and wait for the end; seconds of each."""
    marks = [time.perf_counter()]
    card = DesignedCards().make(everything())
    assert isinstance(card, CardPdf)
    marks.append(time.perf_counter())
    assert isinstance(printer.preflight(), Ready)
    marks.append(time.perf_counter())
    job = printer.send(card.pdf, "2XR8")
    assert not isinstance(job, Fault)
    marks.append(time.perf_counter())
    while not isinstance(printer.watch(job), Finished):
        time.sleep(0.005)
    marks.append(time.perf_counter())
    drawing, looking, sending, filtering = (after - before for before, after in pairwise(marks))
    return drawing, looking, sending, filtering
