"""What starting loads: the sign-in screen waits for nothing that only a case needs."""

import os
import subprocess
import sys
from pathlib import Path

from kiosk.isolation import Seal
from kiosk.ports import Mode
from kiosk.station import Station

ROOT = Path(__file__).parents[2]
LATER = {
    "sqlcipher3", "cryptography", "argon2", "cwt", "reportlab", "uharfbuzz", "PIL", "rapidfuzz",
    "zxingcpp", "kiosk.parts", "kiosk.desk", "kiosk.programme", "printing", "ui.desk.screen",
    "PySide6.QtPdf", "PySide6.QtMultimedia", "PySide6.QtNetwork",
}  # fmt: skip
_CHILD = """
import os, sys
from pathlib import Path
from tests.benchmarks.first_paint import paint
from ui.signin.entrance import Entrance
Entrance.on_painted = lambda _entrance: None  # what a worker loads from then on is not asked about
paint(Path(sys.argv[1]))
print(*sys.modules)
sys.stdout.flush()
os._exit(0)
"""


def test_the_sign_in_screen_is_painted_before_anything_a_case_needs_is_loaded(
    tmp_path: Path,
) -> None:
    seal = Seal(frozenset(), core_dumps=False, dumpable=False)
    Station(tmp_path, Mode.PRACTICE, seal).standing()
    child = subprocess.run(
        [sys.executable, "-c", _CHILD, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert LATER & set(child.stdout.split()) == set()
