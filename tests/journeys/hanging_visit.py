"""One visit at the resident station that hangs for ever once it gets the signal USR1.

It hangs as two threads do that wait for each other: in C, with Python's lock held, so that neither
the event loop nor anything else in the process goes on.
"""

import ctypes
import signal
import sys

from kiosk.cli.resident_session import main


def hang(_signal: int, _frame: object) -> None:
    while True:
        ctypes.PyDLL(None).pause()


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, hang)
    sys.exit(main())
