"""Sealing and opening a ticket, and what its code takes; the cipher alone is the peer."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from kiosk.ticket import open_ticket
from printing.design.codewords import smallest_version
from tests.benchmarks.table import Row
from tests.kiosk.ticket.made import CHICAGO, DOCUMENTS, KEY, SUITE, TODAY, longest, ticket

RUNS = 400


def measure() -> list[Row]:
    """Time an ordinary ticket and the longest; give the QR version each one needs."""
    ordinary, long = ticket(), ticket(longest(), DOCUMENTS[:10])
    cipher = _once(lambda: SUITE.encrypt(bytes(200), KEY.public.x25519(), info=b"peer"))
    seal, opening = _once(ticket), _once(lambda: _open(ordinary))
    return [
        Row("seal a ticket", seal, "ms", "HPKE alone", seal / cipher),
        Row("open a ticket", opening, "ms", "HPKE alone", opening / cipher),
        Row("open the longest ticket", _once(lambda: _open(long)), "ms"),
        Row("refuse a spoiled ticket", _once(lambda: _open(ordinary[:-1] + "0")), "ms"),
        Row("ordinary ticket, QR version", _version(ordinary), "version", aim="<= 20"),
        Row("longest Latin ticket, QR version", _version(long), "version", aim="<= 29"),
    ]


def _open(sealed: str) -> object:
    return open_ticket(sealed, (KEY,), CHICAGO, TODAY)


def _version(sealed: str) -> float:
    version = smallest_version(len(sealed))
    assert version is not None
    return version


def _once(work: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return median(times) * 1000
