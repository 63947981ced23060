"""The real desk over a scheduler of the test's own. Arguments: DATA SOCKET QUEUE.

Everything is as `python -m kiosk --practice` starts it, the seal too; only the card printer is
given instead of being chosen, because a choice always means this machine's own scheduler.
"""

import sys
from pathlib import Path


def main(data: str, socket: str, queue: str) -> int:
    """Run the window until it closes."""
    from kiosk.isolation import close_the_seal
    from kiosk.ports import Mode
    from kiosk.station import Station
    from printing.printers.cups import CupsPrinter
    from printing.printers.scheduler import Scheduler
    from ui.app import run

    printer = CupsPrinter(queue, Scheduler(Path(socket)))
    return run(Station(Path(data), Mode.PRACTICE, close_the_seal(), printer=printer))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
