"""What a start says on a disk without room, on one that takes no writes, and without a display."""

import os
import subprocess
import sys
from pathlib import Path

from tests.journeys.real_window import ROOT
from tests.journeys.stations import KEPT_OUT


def troubled(trouble: str, folder: Path) -> list[str]:
    command = [sys.executable, "-m", "tests.journeys.troubled_window", trouble, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.splitlines()


def test_a_first_start_on_a_full_disk_says_so(tmp_path: Path) -> None:
    title, message = troubled("full-disk", tmp_path / "register")
    assert title == KEPT_OUT
    assert message == (
        "The disk is full. Everything up to the last completed step is kept. "
        "Free some room, then repeat the last step."
    )


def test_a_sign_in_on_a_full_disk_says_so(folder: Path) -> None:
    title, message = troubled("full-disk", folder)
    assert title == "Sign in – Chicago CityKey"
    assert message.startswith("The disk is full.")


def test_a_folder_that_may_not_be_written_says_so(folder: Path) -> None:
    title, message = troubled("read-only", folder)
    assert title.startswith("Sign in – ")
    assert message.startswith("Handback may not write in the register's folder.")


def test_a_first_start_where_nothing_may_be_written_says_so(tmp_path: Path) -> None:
    title, message = troubled("read-only", tmp_path / "register")
    assert title == KEPT_OUT
    assert message.startswith("Handback may not write in the register's folder.")


def test_without_a_display_the_command_says_what_to_do() -> None:
    bare = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--practice"],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stderr == (
        "There is no display for the window. Nothing was opened and nothing was changed. "
        "Start Handback from the desktop, or try `handback demo --output DIR` without one.\n"
    )
