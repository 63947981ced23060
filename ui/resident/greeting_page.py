"""Language first: every language by its own name. The same page changes it at any moment."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from ui.languages import Language, language, languages, spoken
from ui.resident.apology import Apology
from ui.resident.look import GAP
from ui.resident.narrator import regret
from ui.resident.page import Booth, ResidentPage
from ui.widgets.button import Button, Kind
from ui.widgets.text import Text

_COLUMNS = 3


class GreetingPage(ResidentPage):
    """One button a language. `chosen` gives its code."""

    chosen = Signal(str)

    def __init__(self, booth: Booth) -> None:
        self._buttons: list[Button] = []
        super().__init__(booth, width=800)

    @property
    def heading(self) -> str:
        """Whose programme this is."""
        return self.booth.words(self.booth.station.programme.title)

    @property
    def guidance(self) -> str:
        """What to do, in the language of the house."""
        return self.tr("Choose your language")

    @property
    def verb(self) -> None:
        """Each button is an answer."""
        return

    def build(self) -> None:
        """Lay the languages out."""
        if self.booth.apologises:
            self.body.addWidget(Apology())
        grid = QGridLayout()
        grid.setSpacing(GAP)
        offered = languages(self.booth.station.programme) or (language("en"),)
        for at, one in enumerate(offered):
            grid.addWidget(self._button(one), at // _COLUMNS, at % _COLUMNS)
        self.body.addLayout(grid)
        if not self.booth.speaks:
            self.body.addWidget(Text(regret(), "hint"))

    def take_focus(self) -> None:
        """Start at the language spoken now."""
        now = spoken().endonym
        next((b for b in self._buttons if b.text() == now), self._buttons[0]).setFocus()

    def _button(self, one: Language) -> Button:
        here = one.code == spoken().code
        button = Button(one.endonym, Kind.PRIMARY if here else Kind.SECONDARY)
        button.clicked.connect(partial(self.chosen.emit, one.code))
        self._buttons.append(button)
        return button
