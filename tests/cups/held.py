"""A scheduler of one's own in the middle of a card, until this process is killed; see its test."""

import sys

from printing.printers.cups import CupsPrinter
from tests.cups.page import two_sides
from tests.cups.scheduler import QUEUE, private_scheduler, until

with private_scheduler() as scheduler:
    scheduler.script("deaf", "card", "until never")
    CupsPrinter(QUEUE, scheduler.asked).send(two_sides(), "2XR8")
    until(scheduler.cards)
    sys.stdout.write(f"{scheduler.folder}\n")
    sys.stdout.flush()
    sys.stdin.read()
