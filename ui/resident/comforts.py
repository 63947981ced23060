"""What makes the screen fit a person: text size and colours; as usual again for the next."""

from PySide6.QtWidgets import QApplication

from ui.look import wear, worn
from ui.resident.look import RoomyLook
from ui.theme import SCALES, ThemeName


def resize_text(app: QApplication, by: int) -> None:
    """Take the next text size up (+1) or down (-1)."""
    at = min(max(SCALES.index(worn().scale) + by, 0), len(SCALES) - 1)
    _wear(app, RoomyLook(worn().name, SCALES[at]))


def next_colours(app: QApplication) -> None:
    """Go round light, dark, high contrast."""
    names = list(ThemeName)
    following = names[(names.index(worn().name) + 1) % len(names)]
    _wear(app, RoomyLook(following, worn().scale))


def _wear(app: QApplication, look: RoomyLook) -> None:
    if look != worn():
        wear(app, look)
