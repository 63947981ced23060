"""What the README promises a newcomer: two commands, and a card that verifies at the end of one."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.journeys.real_window import ROOT, require
from tests.printing.raster import raster

DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY"}


def commands_of_the_readme() -> list[str]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    start = readme.split("\n## Start\n")[1].split("\n## ")[0]
    return re.findall(r"^make (\S+)", start, re.MULTILINE)


def targets_of_the_makefile() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))


def test_the_readme_asks_for_two_commands_and_both_exist() -> None:
    assert commands_of_the_readme() == ["run", "test"]
    assert targets_of_the_makefile() >= {"run", "test"}


def test_make_alone_tells_what_there_is_to_do() -> None:
    done = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True)
    for command in commands_of_the_readme():
        assert f"make {command} " in done.stdout


def test_make_run_without_a_display_leaves_a_card_that_verifies(tmp_path: Path) -> None:
    """The set-up is left out: this very test runs in what it makes."""
    require("pdftoppm")
    ready = ["prepare=true", f"python={sys.executable}", f"out={tmp_path}"]
    nowhere = {key: value for key, value in os.environ.items() if key not in DISPLAYS}
    made = subprocess.run(
        ["make", "run", *ready], cwd=ROOT, env=nowhere, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stdout + made.stderr
    back = tmp_path / "back.png"
    raster((tmp_path / "demo" / "card.pdf").read_bytes(), page=2, dpi=300).save(back)
    trust = ["--trust", str(tmp_path / "demo" / "trust.json")]
    verified = subprocess.run(
        [sys.executable, "-m", "kiosk", "verify", str(back), *trust],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert verified.returncode == 0, verified.stdout + verified.stderr
    assert verified.stdout.startswith("PRACTICE card")
