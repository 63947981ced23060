"""The tray at work: cases parked and taken up again, their pages kept, their news told.

Rule: a case whose card was sent comes back at what became of it; a case that was still being typed
comes back on the very page it was left, because half a date is in no case.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.tray import Ended, Held, InPrinter, NoPlace, PrintAgain, Tray
from ui.desk.flow import Stage, case_of
from ui.desk.page import Counter, DeskPage
from ui.desk.parking import has_card, stage_of, standing_of
from ui.desk.tray_strip import TrayStrip
from ui.desk.tray_watch import TrayWatch
from ui.desk.tray_words import name_of, said
from ui.faults import fault as fault_sentences
from ui.widgets.announce import announce
from ui.widgets.banner import Tone

_Aside = tuple[Stage, DeskPage]


class InFlight(QObject):
    """Owns the strip and the watch. `picked` tells the place of a case to take up."""

    picked = Signal(int)

    def __init__(self, counter: Counter, parent: QWidget) -> None:
        super().__init__(parent)
        self._counter = counter
        self._aside: dict[int, _Aside] = {}
        self.strip = TrayStrip()
        self.strip.picked.connect(self.picked)
        self._watch = TrayWatch(counter, self)
        self._watch.told.connect(self.on_news)

    @property
    def tray(self) -> Tray:
        """The cases that wait."""
        return self._counter.desk.tray

    def park(self, stage: Stage, page: DeskPage | None) -> bool:
        """Put the case of a stage into the tray; False where no place is left.

        `page` is kept as it is for a case without a card.
        """
        case, standing = case_of(stage), standing_of(stage)
        if case is None or standing is None:
            return True
        held = self.tray.put(case, standing)
        if isinstance(held, NoPlace):
            return False
        if page is not None:
            self._aside[held.place] = stage, page
        self.refresh()
        return True

    def take(self, place: int) -> tuple[Stage, DeskPage | None] | None:
        """Take the case at a place up again; None where the place is empty."""
        held = self.tray.take(place)
        if held is None:
            return None
        stage, page = self._aside.pop(place, (None, None))
        self.refresh()
        self._recall(held)
        return stage_of(held.case, held.standing, stage), page

    def moved_aside(self, page: QObject, stage: Stage) -> bool:
        """Let a page that was put aside finish what it had begun; False for any other page."""
        for place, (_stage, kept) in self._aside.items():
            if kept is page:
                self._aside[place] = stage, kept
                return True
        return False

    def refresh(self) -> None:
        """Show the tray as it is, and keep asking about what is in the printer."""
        self.strip.show_held(self.tray.held)
        self._watch.look()

    def on_news(self, held: Held) -> None:
        """Show and say what became of a waiting card; the page on screen stays."""
        self.strip.show_held(self.tray.held)
        announce(self.strip, f"{name_of(held)}: {said(held.standing).words}")
        if self.strip.isVisible():
            self._tell_trouble(held)

    def tell_troubles(self) -> None:
        """Say what stands in the way of a waiting card; the screen was covered until now."""
        for held in self.tray.held:
            self._tell_trouble(held)

    def count(self, stage: Stage) -> int:
        """Count the cards that are under way, the one on screen included."""
        return len(self.tray.with_card) + has_card(stage)

    def _tell_trouble(self, held: Held) -> None:
        standing = held.standing
        match standing:
            case InPrinter(fault=fault) | Ended(fault=fault) | PrintAgain(fault=fault):
                pass
            case _:
                return
        if fault is not None:
            tone = Tone.WARNING if isinstance(standing, InPrinter) else Tone.ERROR
            happened, do = fault_sentences(fault)
            self._counter.banner.say(tone, f"{name_of(held)}: {happened}", do)

    def _recall(self, held: Held) -> None:
        """Say again why a card broke off, to whoever opens its case."""
        self._counter.banner.clear()
        if not isinstance(held.standing, InPrinter):  # its own page asks, and says what is so now
            self._tell_trouble(held)
