"""The end of a case: only the card's number and its four facts are left on screen."""

from collections.abc import Mapping

from kiosk.case import Case, Established
from kiosk.issuance import State
from kiosk.serial import Serial, show_serial
from kiosk.tray import Held, InWork
from ui.desk.facts_list import FactsList
from ui.desk.flow import Noticing
from ui.desk.page import Counter, DeskPage
from ui.desk.tray_words import name_of
from ui.widgets.emblem import Emblem
from ui.widgets.text import Text


class DonePage(DeskPage):
    """Says what was kept and that the rest is gone."""

    def __init__(
        self, counter: Counter, serial: Serial, facts: Mapping[State, Established]
    ) -> None:
        super().__init__(counter, width=560, emblem=Emblem("check", "success"))
        number = Text(show_serial(serial), "number")
        kept = Text(
            self.tr(
                "The register keeps a name, a birth date and this number. Everything else about "
                "this person is wiped from this workstation."
            )
        )
        for words in (number, kept):
            words.centre()
            self.body.addWidget(words)
        if facts:
            known = FactsList()
            known.show_facts(facts)
            self.body.addWidget(known)

    @property
    def heading(self) -> str:
        """The good news."""
        return self.tr("The card is with its owner")

    @property
    def verb(self) -> str:
        """The queue is waiting, or somebody whose case was put aside."""
        aside = self._aside
        if aside is None:
            return self.tr("Start the next case")
        return self.tr("Go on with {name}").format(name=name_of(aside))

    def go(self) -> None:
        """Begin with an empty case, or go on with the one that was interrupted."""
        if self._aside is None:
            self.moved.emit(Noticing(Case()))
        else:
            self.picked.emit(self._aside.place)

    @property
    def _aside(self) -> Held | None:
        held = self.desk.tray.held
        return next((one for one in held if isinstance(one.standing, InWork)), None)
