"""One use of a printer: which queue it goes to, what that queue says, the driver's settings."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ports import Mode
from kiosk.queues import FOLDER, NONE, DriverOption, PrinterReport, QueueReport, Use
from ui.event.printer_words import queue_words, state_words, trouble_words, use_words
from ui.theme import GRID
from ui.widgets.button import Button
from ui.widgets.columns import Columns
from ui.widgets.picker import Picker
from ui.widgets.text import Text, area
from ui.widgets.trouble import Trouble

_LEAST = 240
"""Pixels at 100 % that a setting's words need."""


class PrinterRow(QFrame):
    """Shows what is chosen; nothing is kept until somebody says so. `tested` asks for a page."""

    tested = Signal()

    def __init__(self, use: Use, report: PrinterReport, mode: Mode) -> None:
        super().__init__()
        area(self, "card")
        self.use, self._report, self._mode = use, report, mode
        self._settings: dict[str, Picker] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID + 4)
        self.queues = Picker(use_words(use))
        title = Text(use_words(use), "label")
        title.setBuddy(self.queues)
        for key, words in self._offered():
            self.queues.addItem(words, key)
        self.queues.setCurrentIndex(max(0, self.queues.findData(report.chosen[use].queue)))
        self.queues.currentIndexChanged.connect(self.on_changed)
        self._state, self._trouble = Text("", "hint"), Trouble()
        self._options: QWidget = Columns(2, _LEAST)
        for part in (title, self.queues, self._state, self._trouble, self._options):
            self._column.addWidget(part)
        self._add_test()
        self.on_changed()

    @property
    def queue(self) -> str:
        """The queue that stands there now, or the word for none."""
        return str(self.queues.currentData())

    @property
    def settings(self) -> dict[str, str]:
        """What stands in each of the driver's settings; empty for the queue's own."""
        return {name: str(picker.currentData()) for name, picker in self._settings.items()}

    def on_changed(self) -> None:
        """Say what the queue says of itself, and offer its settings."""
        found = self._found()
        self._state.setText(state_words(found))
        self._state.setVisible(found is not None)
        self._trouble.say(trouble_words(self.use, self.queue, found))
        old, columns = self._options, Columns(2, _LEAST)
        self._column.replaceWidget(old, columns)
        old.hide()
        old.deleteLater()
        self._options, self._settings = columns, {}
        for option in found.options if found else ():
            columns.add(self._setting(option))
        columns.setVisible(bool(self._settings))
        self._test.setVisible(self.use is not Use.CARD and found is not None)

    def _found(self) -> QueueReport | None:
        return next((one for one in self._report.queues if one.name == self.queue), None)

    def _offered(self) -> Iterator[tuple[str, str]]:
        suited = [one for one in self._report.queues if self.use in one.serves]
        yield from ((one.name, queue_words(one)) for one in suited)
        if self.use is Use.CARD or self._mode is Mode.PRACTICE:
            yield FOLDER, self.tr("Files in a folder")
        if self.use is Use.SLIP:
            yield NONE, self.tr("No printer: the code is shown on the screen")
        if self.use is Use.A4:
            yield NONE, self.tr("No printer: sheets are saved as files")
        chosen = self._report.chosen[self.use].queue
        if chosen not in {FOLDER, NONE, *(one.name for one in suited)}:
            yield chosen, self.tr("{queue} (not there now)").format(queue=chosen)

    def _setting(self, option: DriverOption) -> QWidget:
        picker = Picker(option.words)
        usual = dict(option.choices).get(option.usual, option.usual)
        picker.addItem(self.tr("As set up: {choice}").format(choice=usual), "")
        for key, words in option.choices:
            picker.addItem(words, key)
        chosen = self._report.chosen[self.use]
        if chosen.queue == self.queue:
            picker.setCurrentIndex(max(0, picker.findData(chosen.options.get(option.name, ""))))
        self._settings[option.name] = picker
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, GRID // 2, 0, 0)
        column.setSpacing(2)
        label = Text(option.words, "small")
        label.setBuddy(picker)
        column.addWidget(label)
        column.addWidget(picker)
        return box

    def _add_test(self) -> None:
        self._test = Button(self.tr("Print a test page"), sign="paper")
        name = self.tr("Print a test page: {use}").format(use=use_words(self.use))
        self._test.setAccessibleName(name)
        self._test.clicked.connect(self.tested)
        self._column.addWidget(self._test, 0, Qt.AlignmentFlag.AlignLeading)
