"""What the card may say besides, one page a thing, only what the programme prints: all optional."""

from kiosk.programme import Ask
from kiosk.resident import Question
from ui.resident.page import QuestionPage
from ui.widgets.field import Field
from ui.widgets.tick_row import TickRow


class MarksPage(QuestionPage):
    """Marks that are on the card or not: veteran, organ donor."""

    question = Question.MARKS

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Should your card carry a mark?")

    @property
    def guidance(self) -> str:
        """That it is a choice."""
        return self.tr("Only if you want it. You can leave both empty.")

    def build(self) -> None:
        """Make a row for each mark the programme prints."""
        words = {
            "veteran": (self.tr("I am a veteran"), self.said.veteran),
            "organ_donor": (self.tr("I want to donate my organs"), self.said.organ_donor),
        }
        self._rows: dict[str, TickRow] = {}
        for key, (usual, ticked) in words.items():
            if key in self.fields:
                row = TickRow(self.label(key, usual))
                row.setChecked(ticked)
                self.body.addWidget(row)
                self._rows[key] = row

    def take_focus(self) -> None:
        """Start at the first row."""
        next(iter(self._rows.values())).setFocus()

    def keep(self) -> None:
        """Keep the marks."""
        for key, row in self._rows.items():
            setattr(self.said, key, row.isChecked())


class _LinePage(QuestionPage):
    """One line that may stay empty unless the programme needs it."""

    key = ""

    def make_line(self, words: str, hint: str) -> None:
        """Make the line with the programme's own label, else these words."""
        self.line = Field(self.label(self.key, words), hint)
        self.line.set_text(str(getattr(self.said, self.key)))
        self.body.addWidget(self.line)

    def take_focus(self) -> None:
        """Start typing."""
        self.line.take_focus()

    def keep(self) -> None:
        """Keep the line as it stands."""
        setattr(self.said, self.key, self.line.text())

    def accept_line(self, missing: str) -> None:
        """Go on; a needed line that is empty is asked for beside it."""
        words = self.line.text().strip()
        if not words and self.fields[self.key].ask is Ask.REQUIRED:
            self.line.show_error(missing)
            self.line.take_focus()
            return
        setattr(self.said, self.key, words)
        self.done()


class ContactPage(_LinePage):
    """Whom to call."""

    question = Question.CONTACT
    key = "emergency_contact"

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Whom should helpers call in an emergency?")

    @property
    def guidance(self) -> str:
        """What becomes of it."""
        return self.tr("It is printed on your card. You can leave it empty.")

    def build(self) -> None:
        """Make the line."""
        self.make_line(self.tr("Emergency contact"), self.tr("A name and a telephone number"))

    def go(self) -> None:
        """Go on."""
        self.accept_line(self.tr("Please type a name and a telephone number."))


class MedicalPage(_LinePage):
    """What helpers should know."""

    question = Question.MEDICAL
    key = "medical_note"

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Should helpers know something about your health?")

    @property
    def guidance(self) -> str:
        """What becomes of it."""
        return self.tr("It is printed on your card for everybody to read. You can leave it empty.")

    def build(self) -> None:
        """Make the line."""
        self.make_line(self.tr("Medical note"), self.tr("For example an allergy"))

    def go(self) -> None:
        """Go on."""
        self.accept_line(self.tr("Please type the note."))
