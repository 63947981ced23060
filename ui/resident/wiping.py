"""Between people: what Qt and Python may still hold of the last one is let go.

Rule: nothing of a person survives in a widget, the clipboard, the input method, the look, the
language or a cache. What an allocator still holds ends with the session's process.
"""

import ctypes
import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication

from ui.languages import DEFAULT, speak
from ui.look import wear, worn
from ui.resident.look import RoomyLook
from ui.silence import forget_clipboard


def forget_person(app: QApplication) -> None:
    """Call after the visit is wiped and its page is given to `deleteLater`."""
    QGuiApplication.inputMethod().reset()
    forget_clipboard()
    speak(app, DEFAULT)
    if worn() != RoomyLook():
        wear(app, RoomyLook())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QPixmapCache.clear()
    gc.collect()
    _give_back()


def _give_back() -> None:
    """Let the C library return free memory to the kernel, which clears it before another use."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc only
    if trim is not None:
        trim(0)
