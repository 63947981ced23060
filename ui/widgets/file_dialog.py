"""Asking for a file or a place for one, in a dialog of our own that practice marks too.

Rule: the dialog may not rename or delete; only a place to save may make a folder.
"""

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.ribbon import mark_alike


def ask_for_file(parent: QWidget, title: str, name_filter: str) -> QFileDialog:
    """Make a dialog that lets one existing file be chosen; open it with `open()`."""
    dialog = _dialog(parent, title, name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setOption(QFileDialog.Option.ReadOnly)
    return dialog


def ask_where_to_save(parent: QWidget, title: str, name_filter: str) -> QFileDialog:
    """Make a dialog that lets a place and a name be chosen; open it with `open()`."""
    dialog = _dialog(parent, title, name_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


def _dialog(parent: QWidget, title: str, name_filter: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setNameFilter(name_filter)
    dialog.setDirectory(QDir.homePath())
    dialog.finished.connect(dialog.deleteLater)
    dialog.resize(880, 560)
    mark_alike(dialog, parent)
    return dialog
