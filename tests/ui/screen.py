"""Putting a widget on the (offscreen) screen so that keys and shortcuts really reach it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def bring_up(qtbot: QtBot, window: QWidget) -> None:
    """Show the window and wait until it has the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
