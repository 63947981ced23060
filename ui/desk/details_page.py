"""The rest of the application: only what this programme asks, in the order of its form."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox

from kiosk.application import AddressKind
from kiosk.case import Case
from kiosk.programme import Ask, Field, text
from ui.desk.flow import Reviewing
from ui.desk.page import Counter, DeskPage
from ui.theme import GRID
from ui.widgets.choice import Choice, Option
from ui.widgets.columns import Columns
from ui.widgets.field import Field as Line
from ui.widgets.tick_row import TickRow

_NOT_SAID = "not said"


class DetailsPage(DeskPage):
    """Builds a control for each field the programme asks; the others do not exist."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case, self._said = case, case.application
        self._asked = dict(counter.desk.programme.fields.asked())
        self._gender = self._gender_choice()
        self._kind = self._kind_choice()
        self._address = self._line(self.body.addWidget, "address", self.tr("Address"))
        self._ticks = {
            "veteran": (self.tr("Veteran"), self._said.veteran),
            "organ_donor": (self.tr("Organ donor"), self._said.organ_donor),
        }
        self._rows = self._tick_rows()
        pair = Columns(2, 280, gap=2 * GRID, hung=True)
        self._contact = self._line(pair.add, "emergency_contact", self.tr("Emergency contact"))
        self._note = self._line(pair.add, "medical_note", self.tr("Medical note"))
        self.body.addWidget(pair)

    @property
    def heading(self) -> str:
        """Everything here may be left out unless marked."""
        return self.tr("What else should the card say?")

    @property
    def guidance(self) -> str:
        """Say that it is their choice."""
        return self.tr("All of this is the resident's choice, unless it is marked as needed.")

    @property
    def verb(self) -> str:
        """Go on."""
        return self.tr("Continue to documents")

    def take_focus(self) -> None:
        """Start at the first control."""
        first = self._gender or self._kind or next(iter(self.lines.values()), None)
        if first is not None:
            first.take_focus()
        elif self._rows:
            next(iter(self._rows.values())).setFocus()
        else:
            super().take_focus()

    def go(self) -> None:
        """Keep the answers; a required one that is empty is asked for beside it."""
        for key, line in self.lines.items():
            if self._is_missing(key, line.text()):
                line.show_error(self.tr("Please fill this in."))
                line.take_focus()
                return
        self._keep()
        self.moved.emit(Reviewing(self._case))

    @property
    def lines(self) -> dict[str, Line]:
        """The lines to type into, by the programme's field."""
        found = {
            "address": self._address,
            "emergency_contact": self._contact,
            "medical_note": self._note,
        }
        return {key: line for key, line in found.items() if line}

    def _is_missing(self, key: str, words: str) -> bool:
        if key == "address" and self._chosen_kind() in {AddressKind.NONE, AddressKind.SHELTER}:
            return False
        return self._asked[key].ask is Ask.REQUIRED and not words.strip()

    def _keep(self) -> None:
        said = self._said
        if self._gender:
            chosen = self._gender.value()
            said.gender = "" if chosen == _NOT_SAID else chosen
        said.address_kind = self._chosen_kind()
        said.address = self._words(self._address)
        said.emergency_contact = self._words(self._contact)
        said.medical_note = self._words(self._note)
        said.veteran = self._ticked("veteran")
        said.organ_donor = self._ticked("organ_donor")
        self._case.prepared = None

    def _chosen_kind(self) -> AddressKind:
        return AddressKind(self._kind.value() or "none") if self._kind else AddressKind.NONE

    def _words(self, line: Line | None) -> str:
        return line.text().strip() if line else ""

    def _ticked(self, key: str) -> bool:
        return key in self._rows and self._rows[key].isChecked()

    def _gender_choice(self) -> Choice | None:
        rule = self.desk.programme.fields.gender
        if rule is None or "gender" not in self._asked:
            return None
        choices = [Option(text(choice, "en"), text(choice, "en")) for choice in rule.choices]
        if rule.ask is not Ask.REQUIRED:
            choices.append(Option(_NOT_SAID, self.tr("Leave it off")))
        choice = Choice(self._label("gender", self.tr("Gender")), choices, columns=4)
        choice.choose(self._said.gender or _NOT_SAID)
        self.body.addWidget(choice)
        return choice

    def _kind_choice(self) -> Choice | None:
        rule = self.desk.programme.fields.address
        if rule is None or "address" not in self._asked:
            return None
        words = {
            AddressKind.HOME: self.tr("Home"),
            AddressKind.CARE_OF: self.tr("Care of"),
            AddressKind.SUBSTITUTE: self.tr("Substitute"),
            AddressKind.SHELTER: self.tr("Shelter"),
            AddressKind.NONE: self.tr("None"),
        }
        kinds = [Option(kind.value, words[kind]) for kind in rule.kinds]
        choice = Choice(self.tr("How can they be reached?"), kinds, columns=5)
        choice.choose(self._said.address_kind.value)
        self.body.addWidget(choice)
        return choice

    def _tick_rows(self) -> dict[str, QCheckBox]:
        line = Columns(2, 280, gap=2 * GRID)
        rows: dict[str, QCheckBox] = {}
        for key, (words, ticked) in self._ticks.items():
            if key in self._asked:
                rows[key] = TickRow(self._label(key, words))
                rows[key].setChecked(ticked)
                line.add(rows[key])
        self.body.addWidget(line)
        return rows

    def _line(self, put: Callable[[Line], None], key: str, words: str) -> Line | None:
        if key not in self._asked:
            return None
        line = Line(self._label(key, words), self._printed(key), room=200)
        line.set_text(str(getattr(self._said, key)))
        put(line)
        return line

    def _label(self, key: str, words: str) -> str:
        rule: Field = self._asked[key]
        named = text(rule.label, "en") if rule.label else words
        if rule.ask is Ask.REQUIRED:
            return self.tr("{field} (needed)").format(field=named)
        return named

    def _printed(self, key: str) -> str:
        if self._asked[key].printed:
            return self.tr("Shown on the card. Never stored.")
        return self.tr("Not on the card. Never stored.")
