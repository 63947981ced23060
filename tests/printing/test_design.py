"""Design files: read strictly, refused with file and key, drawn from a small path language."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.serial import Serial
from printing.card import SHIPPED
from printing.design.guilloche import band, rosette
from printing.design.path import PathError, pdf_path
from printing.design.reader import read_design, shipped_design
from resources import path as shipped

TEXT = shipped("cards", "lakefront.toml").read_text(encoding="utf-8")
SERIAL, OTHER = Serial("7F3K9QWM2XR8W"), Serial("0000000000000")


def written(folder: Path, text: str) -> Path:
    path = folder / "city.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_designs_are_sound(name: str) -> None:
    assert shipped_design(name).name == name


def test_lakefront_has_a_look_for_every_age() -> None:
    assert set(shipped_design("lakefront").variants) == {"adult", "kids", "teens", "senior"}


@pytest.mark.parametrize(
    ("found", "instead", "says"),
    [
        ('deep = "#0b3a5e"', 'deep = "navy"', "colours.deep"),
        ('fill = "pale"', 'fill = "beige"', "beige"),
        ("radius = 1.6", "radios = 1.6", "radios"),
        ("size = [25.6, 32.0]", 'size = "large"', "size"),
        ("{birth_date}", "{birthday}", "birthday"),
        ("{birth_date}", "{birth_date", "unknown field"),
        ("M-1 -1 H87", "M-1 -1 Q87", "not understood"),
        ("M-1 -1 H87", "M-1 H87", "front.art 1"),
        ("M-1 -1 H87", "7 M-1 -1 H87", "front.art 1"),
        ('when = "gender"', 'when = "religion"', "religion"),
        ("[words]", "[words", "city.toml"),
        ('months = ["Jan", ', "months = [", "months"),
    ],
)
def test_a_wrong_design_is_refused_with_its_place(
    tmp_path: Path, found: str, instead: str, says: str
) -> None:
    assert found in TEXT
    with pytest.raises(KnownError, match=r"city\.toml") as refused:
        read_design(written(tmp_path, TEXT.replace(found, instead, 1)))
    assert says in refused.value.happened


def test_a_missing_design_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be read"):
        read_design(tmp_path / "none.toml")


def test_a_drawing_is_turned_from_millimetres_down_to_points_up() -> None:
    assert pdf_path("M0 0 h25.4 v25.4 z") == ("0.00 153.12 m 72.00 153.12 l 72.00 81.12 l h")


def test_a_smooth_curve_mirrors_the_last_control_point() -> None:
    long = pdf_path("M0 0 C1 1 2 1 3 0 C4 -1 5 -1 6 0")
    assert pdf_path("M0 0 C1 1 2 1 3 0 S5 -1 6 0") == long


@given(st.text(st.sampled_from("MmLlHhVvCcSsZzQA 0123456789.-,x"), max_size=30))
def test_no_text_crashes_the_path_reader(path: str) -> None:
    try:
        drawn = pdf_path(path)
    except PathError:
        return
    assert set(drawn) <= set("0123456789.- mlch")


@pytest.mark.parametrize("weave", [rosette, band])
def test_a_serial_always_weaves_the_same_and_another_serial_another(weave: object) -> None:
    assert callable(weave)
    assert weave(SERIAL, 0, 18, 18, 7) == weave(SERIAL, 0, 18, 18, 7)
    assert weave(SERIAL, 0, 18, 18, 7).path != weave(OTHER, 0, 18, 18, 7).path
    assert weave(SERIAL, 0, 18, 18, 7).path != weave(SERIAL, 1, 18, 18, 7).path


@given(st.text(st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), min_size=13, max_size=13))
def test_a_rosette_stays_inside_its_circle(serial: str) -> None:
    numbers = [
        int(word)
        for word in rosette(Serial(serial), 0, 20, 20, 6).path.split()
        if word.strip("-").isdigit()
    ]
    assert max(map(abs, numbers)) <= 10 / 25.4 * 7200 * 1.08
