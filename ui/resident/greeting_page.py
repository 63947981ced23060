"""Language first: every language in its own words. The same page changes it at any moment."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal

from ui.languages import Language, in_language, language, languages, spoken
from ui.resident.apology import Apology
from ui.resident.language_button import LanguageButton
from ui.resident.look import GAP
from ui.resident.page import Booth, ResidentPage
from ui.widgets.columns import Columns

_COLUMNS, _LEAST = 3, 160
"""Most columns, and the least width of one in pixels at 100 %."""
_BEGIN = str(QT_TRANSLATE_NOOP("GreetingPage", "Start here"))
_GO_ON = str(QT_TRANSLATE_NOOP("LowerBar", "Continue"))


class GreetingPage(ResidentPage):
    """One button a language. `chosen` gives its code; `begun` says that a visit goes on in it."""

    chosen = Signal(str)

    def __init__(self, booth: Booth, *, begun: bool = False) -> None:
        self._buttons: list[LanguageButton] = []
        self._begun = begun
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
        beside = Columns(_COLUMNS, _LEAST, gap=GAP)
        for one in languages(self.booth.station.programme) or (language("en"),):
            beside.add(self._button(one))
        self.body.addWidget(beside)

    def take_focus(self) -> None:
        """Start at the language spoken now."""
        now = spoken().endonym
        next((b for b in self._buttons if b.text() == now), self._buttons[0]).setFocus()

    def fit_targets(self) -> None:
        """Leave the height of a language's button to its two lines."""
        super().fit_targets()
        for button in self._buttons:
            button.setMinimumHeight(0)

    def _button(self, one: Language) -> LanguageButton:
        button = LanguageButton(one, self._invitation(one), here=one.code == spoken().code)
        button.clicked.connect(partial(self.chosen.emit, one.code))
        self._buttons.append(button)
        return button

    def _invitation(self, one: Language) -> str:
        if self._begun:
            return in_language(one.code, "LowerBar", _GO_ON)
        return in_language(one.code, "GreetingPage", _BEGIN)
