"""What Qt would remember on its own is switched off: clipboard, settings, session, history."""

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QClipboard, QGuiApplication

_NOWHERE = "/dev/null"


def keep_nothing() -> None:
    """Set once, before the application is built.

    Qt's own file dialog writes the last folders to a settings file: there is no place for one.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DisableSessionManager)
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, _NOWHERE)


def forget_clipboard() -> None:
    """Empty the clipboard and the selection that X11 pastes with the middle button."""
    QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)
    forget_selection()


def forget_selection() -> None:
    """Empty what marking words with the mouse put up for pasting with the middle button."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
