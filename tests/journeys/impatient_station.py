"""The resident station, but its keeper waits for seconds only, and a visit can be made to hang.

`python -m tests.journeys.impatient_station OPTIONS`, as `handback --station resident OPTIONS`.
"""

import argparse
import sys
from pathlib import Path

from kiosk.cli.resident_station import arguments, run
from ui.resident.ear import Patience
from ui.resident.talk import BEAT

_SHORT = Patience(to_answer=4 * BEAT)


def main() -> int:
    parser = argparse.ArgumentParser()
    arguments(parser)
    parser.add_argument("--station")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--practice", action="store_true")
    return run(parser.parse_args(), visit="tests.journeys.hanging_visit", patience=_SHORT)


if __name__ == "__main__":
    sys.exit(main())
