"""Asking for a file or a place for one, in a dialog of our own that practice marks too.

Rule: it looks and chooses; it does not make, rename or delete anything.
"""

from PySide6.QtCore import QDir, QSize
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from ui.look import colour, worn
from ui.theme import GRID
from ui.widgets.icons import icon
from ui.widgets.ribbon import mark_alike


def ask_for_file(parent: QWidget, title: str, name_filter: str) -> QFileDialog:
    """Make a dialog that lets one existing file be chosen; open it with `open()`."""
    dialog = _dialog(parent, title, name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def ask_where_to_save(parent: QWidget, title: str, name_filter: str) -> QFileDialog:
    """Make a dialog that lets a place and a name be chosen; open it with `open()`."""
    dialog = _dialog(parent, title, name_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


def _dialog(parent: QWidget, title: str, name_filter: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOptions(QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.ReadOnly)
    dialog.setNameFilter(name_filter)
    dialog.setDirectory(QDir.homePath())
    dialog.finished.connect(dialog.deleteLater)
    most = parent.window().size() - QSize(8 * GRID, 8 * GRID)
    dialog.resize(QSize(worn().px(880), worn().px(560)).boundedTo(most))
    _dress(dialog)
    mark_alike(dialog, parent)
    return dialog


def _dress(dialog: QFileDialog) -> None:
    """Keep the one tool that everybody needs, in our drawing; Qt's own are dark on every theme."""
    for tool in dialog.findChildren(QToolButton):
        upward = tool.objectName() == "toParentButton"
        tool.setVisible(upward)
        if upward:
            side = worn().px(20)
            tool.setIcon(icon("folder-up", colour("ink"), side))
            tool.setIconSize(QSize(side, side))
