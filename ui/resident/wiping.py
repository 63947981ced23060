"""Between people: what Qt and Python may still hold of the last one is let go.

Rule: nothing of a person survives in a widget, the clipboard, the input method, the look, the
language or a cache. What an allocator still holds ends with the session's process.
"""

import ctypes
import gc
from sys import getsizeof

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication

from ui.languages import DEFAULT, speak
from ui.look import wear, worn
from ui.resident.look import RoomyLook
from ui.silence import forget_clipboard

_BYTES_HEAD = getsizeof(b"")
_FILL = 1_000_000
"""Bytes."""


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


def overwrite_freed() -> None:
    """Fill what Python's own allocator has free with noughts, then let it go again.

    It serves blocks of up to 512 bytes in steps of 16, fullest pools first, and clears none when it
    is freed; `_FILL` of each size is more than a visit was seen to leave free. A tenth of a second,
    so it is called when the slip, or the next greeting, is on its way.
    """
    filling = [
        [bytes(size - _BYTES_HEAD) for _ in range(_FILL // size)] for size in range(48, 513, 16)
    ]
    filling.clear()


def _give_back() -> None:
    """Let the C library return free memory to the kernel, which clears it before another use."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc only
    if trim is not None:
        trim(0)
