"""A slip at the desk: one scan becomes a case, once, and a bad one starts nothing."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.application import Application, Name
from kiosk.programme import DocumentId
from kiosk.ticket import TicketNumbers, seal
from tests.ui.counter import Counter, open_counter
from ui.desk import flow
from ui.desk.documents_page import DocumentsPage
from ui.widgets.text import Text
from ui.widgets.tick_row import TickRow


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def words_on(counter: Counter) -> str:
    return "\n".join(text.text() for text in counter.page.findChildren(Text))


def slip_of(counter: Counter, application: Application, *named: str) -> str:
    """A slip as the resident station makes it: sealed with the event's public key alone."""
    key = counter.ask(counter.desk.event_key)
    documents = tuple(DocumentId(one) for one in named)
    sealed = seal(application, documents, TicketNumbers("B").following(), key)
    assert isinstance(sealed, str)
    return sealed


def prepared() -> Application:
    return Application(
        name=Name("Marisol", "Vega Núñez"),
        birth_date=date(1988, 4, 17),
        medical_note="Allergic to penicillin",
        language="es",
    )


def test_a_slip_becomes_a_case_that_holds_exactly_what_was_typed(counter: Counter) -> None:
    counter.until_at(flow.Waiting)
    counter.scan(slip_of(counter, prepared(), "consular-id", "utility-bill"))
    counter.until_at(flow.Noticing)
    assert counter.case.application == prepared()
    assert counter.case.shown == {}
    counter.actor.enter()
    counter.until_at(flow.Naming)
    counter.actor.enter()
    counter.to_documents()
    page = counter.page
    assert isinstance(page, DocumentsPage)
    first = page.findChildren(TickRow)[0]
    assert "on their slip" in first.accessibleName()
    assert not first.isChecked()
    assert counter.actor.strokes < 10


def test_a_slip_opens_once(counter: Counter) -> None:
    counter.until_at(flow.Waiting)
    slip = slip_of(counter, prepared())
    counter.scan(slip)
    counter.until_at(flow.Noticing)
    counter.screen.on_end_answered(counter.case, "end")
    counter.until_at(flow.Waiting)
    counter.scan(slip)
    assert "This slip was used before." in words_on(counter)
    assert isinstance(counter.screen.stage, flow.Waiting)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda text: "HB1:ABC", "This is not a slip."),
        (lambda text: text[:-30], "Only a part of the code was read."),
        (lambda text: text[:-9] + text[-9:].translate({ord("0"): "1", ord("A"): "B"})[::-1], ""),
    ],
)
def test_a_bad_slip_is_explained_and_starts_nothing(
    counter: Counter, spoil: Callable[[str], str], sentence: str
) -> None:
    counter.until_at(flow.Waiting)
    counter.scan(spoil(slip_of(counter, prepared())))
    assert isinstance(counter.screen.stage, flow.Waiting)
    assert sentence in words_on(counter)
