"""What the journeys in this process share: a register in a folder, and a window over a station."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.stations import Look, found, window_of


@pytest.fixture
def look(qtbot: QtBot, qapp: QApplication) -> Look:
    """Open a station's window, and close it when the block ends."""
    return lambda station: window_of(qtbot, qapp, station)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a practice register in it."""
    return found(tmp_path / "register")
