"""Spoils real tickets a million times: the desk never crashes and never sees half an application.

    python -m tests.drills.fuzz_tickets --inputs 1000000 --seed 1 --processes 2

Every way in `tests.kiosk.ticket.made.SPOILS` is used equally often, on tickets of several lengths
and scripts. Prints how often each way ended in which answer; exits 1 at the first surprise.
"""

import argparse
import random
import sys
from collections import Counter
from dataclasses import replace
from multiprocessing import get_context
from time import perf_counter

from kiosk.application import AddressKind, Application
from kiosk.ticket import Opened, open_ticket
from tests.kiosk.ticket.made import (
    CHICAGO,
    DOCUMENTS,
    KEY,
    SPOILS,
    TODAY,
    Spoil,
    is_whole,
    longest,
    person,
    ticket,
)

FORGED = SPOILS[6:]
"""Ways that seal rightly: these may open, but then only as a whole application."""

Count = Counter[tuple[str, str]]


def tickets() -> list[str]:
    """Real tickets, from the shortest to the longest."""
    least = Application(
        name=replace(person().name, surnames=""),
        birth_date=TODAY,
        address_kind=AddressKind.NONE,
    )
    arabic = replace(person("عبد الرحمن محمد", "الحسيني"), language="ar")
    chinese = replace(person("小明", "欧阳"), address="芝加哥西贝尔蒙特大道", language="zh-Hans")
    told = (
        (least, ()),
        (person(), DOCUMENTS[:3]),
        (arabic, DOCUMENTS[2:5]),
        (chinese, DOCUMENTS[:9]),
        (longest(), DOCUMENTS[:2]),
    )
    return [ticket(application, documents) for application, documents in told]


def judged(spoil: Spoil, sealed: str, spoiled: str) -> str:
    """Open one spoiled ticket and name the answer; "SURPRISE" is one that must not be."""
    found = open_ticket(spoiled, (KEY,), CHICAGO, TODAY)
    if not isinstance(found, Opened):
        return type(found).__name__
    if spoil not in FORGED:
        return "unchanged" if spoiled.strip().upper() == sealed else "SURPRISE"
    return "Opened" if is_whole(found.application) else "SURPRISE"


def fuzz(job: tuple[int, int]) -> Count:
    """Spoil so many tickets from one seed."""
    seed, inputs = job
    dice, real, counts = random.Random(seed), tickets(), Count()
    for number in range(inputs):
        spoil, sealed = SPOILS[number % len(SPOILS)], real[number % len(real)]
        spoiled = spoil(dice, sealed)
        counts[spoil.__name__, judged(spoil, sealed, spoiled)] += 1
    return counts


def main() -> int:
    """Share the work out, add the counts up, print them."""
    parser = argparse.ArgumentParser(description="Spoil real tickets and try to open them.")
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    args = parser.parse_args()
    parts = 50
    jobs = [
        (args.seed * 1000 + part, args.inputs // parts + (part < args.inputs % parts))
        for part in range(parts)
    ]
    started, counts = perf_counter(), Count()
    with get_context("spawn").Pool(args.processes) as pool:
        for part in pool.imap_unordered(fuzz, jobs):
            counts += part
    for (spoil, answer), count in sorted(counts.items()):
        sys.stdout.write(f"{spoil:16} {answer:12} {count:10,}\n")
    sys.stdout.write(f"{counts.total():,} inputs in {perf_counter() - started:.0f} s\n")
    return int(any(answer == "SURPRISE" for _, answer in counts))


if __name__ == "__main__":
    sys.exit(main())
