"""One practice enrolment in a process of its own, by somebody whose every word is unique."""

import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

CANARY = {
    "given": "Zyxgivenqa",
    "surnames": "Vutsurnameqb",
    "address": "Qwxaddressqc 12",
    "emergency_contact": "Jkvcontactqd",
    "medical_note": "Wqzmedicalqe",
}
BORN = date(1961, 8, 19)


def main(folder: Path, output: Path, plant: Path | None) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.isolation import close_the_seal
    from kiosk.ports import Mode
    from kiosk.station import Station
    from ui.demo.performance import Wishes, perform
    from ui.demo.resident import resident as cast

    station = Station(folder, Mode.PRACTICE, close_the_seal(), makes_practice=False)
    resident = replace(cast(1), birth_date=BORN, **CANARY)  # type: ignore[arg-type]  # all of them texts
    status = perform([(station, Wishes(folder, output, "chicago", resident))])
    if plant is not None:
        plant.write_text(f"debug: {CANARY['medical_note']}", encoding="utf-16-le")
    return status


if __name__ == "__main__":
    planted = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), planted))
