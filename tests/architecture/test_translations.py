"""The catalogues keep step with the source, and a resident's every word is in every language."""

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from resources.translations import FOLDER, catalogue, catalogues, compiled, update
from ui.languages import CODES

UI = FOLDER.parents[1] / "ui"
CLERKS_ONLY = (
    "desk", "signin", "demo", "event", "crash.py", "faults.py",
    "faults_on_paper.py", "widgets/camera_view.py", "widgets/card_view.py",
    "widgets/code_scanner.py", "widgets/file_dialog.py",
    "widgets/picture_crop.py",
)  # fmt: skip
"""What only clerks see may still be English; `make translations` counts how much of it is."""
TRANSLATED = [code for code in CODES if code != "en"]


def sources() -> list[Path]:
    return sorted(UI.rglob("*.py"))


def for_residents() -> list[Path]:
    return [p for p in sources() if not p.relative_to(UI).as_posix().startswith(CLERKS_ONLY)]


def marked(path: Path) -> Iterator[tuple[str, ast.expr]]:
    """Yield context and text of each call that asks for a translation."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for one in classes:
        for call in calls(one, "tr"):
            yield one.name, call.args[0]
    for name in ("translate", "QT_TRANSLATE_NOOP"):
        for call in calls(tree, name):
            if len(call.args) > 1 and not is_painting(call):
                yield context_of(call.args[0], tree), call.args[1]


def calls(within: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(within):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr=called) | ast.Name(id=called) if called == name:
                    yield node


def context_of(argument: ast.expr, tree: ast.Module) -> str:
    """Read a context that stands there, or in a constant of the module."""
    if isinstance(argument, ast.Constant):
        return str(argument.value)
    constants = {ast.unparse(n.targets[0]): n.value for n in tree.body if isinstance(n, ast.Assign)}
    value = constants[ast.unparse(argument)]
    assert isinstance(value, ast.Constant)
    return str(value.value)


def is_painting(call: ast.Call) -> bool:
    """Tell a painter's `translate(x, y)`, and a look into a catalogue, from a translation."""
    receiver = call.func.value if isinstance(call.func, ast.Attribute) else None
    return getattr(receiver, "id", "") in {"painter", "frame", "catalogue"}


def words(path: Path) -> set[tuple[str, str]]:
    """Give what a file says, each with the context Qt looks it up in."""
    return {
        (context, text.value)
        for context, text in marked(path)
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }


@cache
def messages(code: str) -> dict[tuple[str, str], ET.Element]:
    """Give a catalogue's translations by context and source text."""
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): translation
        for context in ET.parse(catalogue(code)).getroot().iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
    }


def said_in(code: str) -> Iterator[tuple[str, str]]:
    """Yield each source text with each form of its translation so far."""
    for (_, source), translation in messages(code).items():
        yield from ((source, form) for form in forms(translation) if form)


def forms(translation: ET.Element) -> list[str]:
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def test_there_is_one_catalogue_for_every_language_but_english() -> None:
    assert set(catalogues()) == {catalogue(code) for code in TRANSLATED}


def test_no_catalogue_is_stale(tmp_path: Path) -> None:
    copies = [Path(shutil.copy(file, tmp_path)) for file in catalogues()]
    update(copies)
    stale = [copy.name for copy in copies if copy.read_bytes() != (FOLDER / copy.name).read_bytes()]
    assert stale == [], "make translations brings them in step"


def test_every_compiled_catalogue_is_that_of_its_source(tmp_path: Path) -> None:
    made = [compiled(file, tmp_path) for file in catalogues()]
    old = [file.name for file in made if file.read_bytes() != (FOLDER / file.name).read_bytes()]
    assert old == [], "make translations compiles them"


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(UI)))
def test_what_is_marked_for_translation_is_a_literal_that_qts_tools_find(path: Path) -> None:
    texts = [text for _, text in marked(path)]
    computed = [ast.unparse(text) for text in texts if not isinstance(text, ast.Constant)]
    assert [text for text in computed if not text.startswith("str(")] == []
    assert words(path) <= set(messages("es"))


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_word_a_resident_may_see_is_translated(code: str) -> None:
    known = messages(code)
    wanted = {word for path in for_residents() for word in words(path)}
    assert wanted
    missing = [word for word in sorted(wanted) if word not in known or not is_finished(known[word])]
    assert missing == []


def is_finished(translation: ET.Element) -> bool:
    return translation.get("type") != "unfinished" and all(forms(translation))


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_translation_loses_or_invents_a_placeholder(code: str) -> None:
    for source, said in said_in(code):
        assert placeholders(said) == placeholders(source), source


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n|%\d", text))


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_translated_shouts_or_ends_differently_from_its_source(code: str) -> None:
    for source, said in said_in(code):
        assert not set(said) & set("!！"), said
        assert said.endswith(tuple(".。।۔")) == source.endswith("."), said
        assert said.endswith(tuple("?？؟")) == source.endswith("?"), said


def test_french_lets_no_line_begin_with_a_sign_and_writes_its_own_apostrophe() -> None:
    wrong = [said for _, said in said_in("fr") if re.search(r"\s(?<!\u00a0)[?:;»]|'", said)]
    assert wrong == []
