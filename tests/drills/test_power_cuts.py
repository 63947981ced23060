"""Power cut at any instant of a day: no card twice, none lost, the blanks balance, all is proved.

The long drill is `python -m tests.drills.power_cuts`; this is a short one.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.drill
def test_whenever_the_power_is_cut_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    words = ["--runs", "50", "--seed", "7", "--output", str(tmp_path)]
    command = [sys.executable, "-m", "tests.drills.power_cuts", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    report = json.loads((tmp_path / "power-cuts.json").read_text())
    assert report["problems"] == []
    assert report["runs"] == {"folder": 25, "cups": 25}
    assert report["kills"] > 25
    assert done.returncode == 0
