"""The card: whole, embedded, the same each time, readable by machine, and honest about names."""

from dataclasses import replace
from datetime import date

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageChops

from kiosk.credential import Genuine, NotOurs, read
from kiosk.errors import BugError, KnownError
from kiosk.ports import CardFace, CardMaker, CardPdf, MissingGlyphs, Mode
from kiosk.serial import new_serial
from printing.card import CARD_HEIGHT, CARD_WIDTH, DesignedCards
from printing.design.fitting import INITIALS, SMALLER, TWO_LINES
from tests.printing.faces import TODAY, claims_of, everything, face, signed, trust
from tests.printing.raster import fonts_of, raster, text_of

CARDS: CardMaker = DesignedCards()
DOTS = (1011, 638)

NAMES = [
    ("José Ángel", "Núñez-O'Brien"),
    ("Nguyễn Thị Ánh", "Tuyết"),
    ("Łukasz", "Żółć"),
    ("Олександра", "Ковальчук"),
    ("Ελένη", "Παπαδοπούλου"),
    ("محمد عبد الله", "الأنصاري"),
    ("राजेन्द्र", "श्रीवास्तव"),
    ("小明", "王"),
    ("さくら", "田中"),
    ("민수", "김"),
    ("Maria", "王"),
    ("", "Suharto"),
    ("שרה", "כהן"),
    ("ሰላም", "በቀለ"),
    ("ສົມຈິດ", "ວົງສາ"),
]


def made(one: CardFace) -> CardPdf:
    card = CARDS.make(one)
    assert isinstance(card, CardPdf)
    return card


def scanned(pdf: bytes, dpi: int = 300) -> str:
    found = zxingcpp.read_barcodes(raster(pdf, 2, dpi))
    assert len(found) == 1
    return str(found[0].text)


def test_a_card_is_two_sides_of_id1_in_whole_printer_dots() -> None:
    pdf = made(face()).pdf
    assert (CARD_WIDTH, CARD_HEIGHT) == (242.64, 153.12)
    assert raster(pdf, 1, 300).size == raster(pdf, 2, 300).size == DOTS
    assert pdf.count(b"/Type /Page\n") == 2


def test_the_same_face_gives_the_same_bytes_and_no_time_of_day() -> None:
    assert made(everything()).pdf == DesignedCards().make(everything()).pdf  # type: ignore[union-attr]  # all glyphs exist
    assert b"D:20000101" in made(face()).pdf


def test_another_serial_weaves_another_pattern() -> None:
    one, other = face(), signed(replace(face(), serial=new_serial()))
    box = (450, 330, 1011, 390)  # the woven band, between the lines of text
    assert raster(made(one).pdf, 1, 300).crop(box) != raster(made(other).pdf, 1, 300).crop(box)


@pytest.mark.parametrize(("given", "surnames"), NAMES)
def test_every_script_prints_with_embedded_fonts_and_scans_back(given: str, surnames: str) -> None:
    holder = face(given, surnames)
    card = made(holder)
    assert card.notes == ()
    assert all(" yes yes yes " in font for font in fonts_of(card.pdf))
    assert read(scanned(card.pdf), trust(), TODAY) == Genuine(claims_of(holder))


def test_the_card_shows_every_field_and_option() -> None:
    text = text_of(made(everything()).pdf)
    for words in (
        "Chicago CityKey", "City of Chicago", "José Ángel", "Núñez-O'Brien", "14 Mar 1990",
        "21 Nov 2031", "7F3K-9QWM-2XR8W", "VETERAN", "ORGAN DONOR", "Emergency contact",
        "Rosa Núñez +1 312 555 0199", "Medical note", "Penicillin allergy", "GENDER",
    ):  # fmt: skip
        assert words in text


@pytest.mark.parametrize("words", ["X", "Femenino", "Not designated", "Two-Spirit / Nonbinary"])
def test_a_self_designated_gender_fits_in_ones_own_words(words: str) -> None:
    assert words in text_of(made(signed(replace(face(), gender=words))).pdf)


def test_what_a_card_does_not_have_leaves_no_label() -> None:
    text = text_of(made(face()).pdf)
    for words in ("GENDER", "VETERAN", "ORGAN DONOR", "Emergency", "PRACTICE"):
        assert words not in text


def test_a_card_for_life_says_so() -> None:
    assert "Never expires" in text_of(made(signed(replace(face(), expires=None))).pdf)


def test_practice_is_across_both_sides_and_the_code_still_scans_but_is_never_real() -> None:
    practice = signed(replace(face(), mode=Mode.PRACTICE))
    pdf = made(practice).pdf
    real = made(face()).pdf
    for page, least in ((1, 40_000), (2, 12_000)):
        marked = ImageChops.difference(raster(pdf, page, 300), raster(real, page, 300))
        reddened = marked.getchannel("G").point([0] * 20 + [255] * 236)
        assert reddened.histogram()[255] > least
    assert read(scanned(pdf), trust(Mode.PRACTICE), TODAY) == Genuine(claims_of(practice))
    assert read(scanned(pdf), trust(), TODAY) == NotOurs()


def test_the_codes_modules_are_square_whole_dots_and_exactly_black() -> None:
    back = raster(made(face()).pdf, 2, 300).convert("L")
    panel = back.crop((545, 80, 940, 470))
    assert panel.histogram()[0] + panel.histogram()[255] == panel.width * panel.height
    box = panel.point([255 - level for level in range(256)]).getbbox()
    assert box is not None
    side = box[2] - box[0]
    assert side == box[3] - box[1]
    modules = next(n for n in range(21, 177, 4) if side % n == 0 and side // n >= 5)
    dots = side // modules
    corner = panel.crop((box[0], box[1], box[0] + 7 * dots, box[1] + 7 * dots))
    assert corner.crop((0, 0, 7 * dots, dots)).histogram().pop(0) == 7 * dots * dots
    assert corner.crop((dots, dots, 6 * dots, 2 * dots)).histogram().pop(0) == 0
    quiet = back.crop((545 + box[0] - 4 * dots, 80, 545 + box[0], 470))
    assert quiet.getextrema() == (255, 255)


def test_names_and_dates_are_exactly_black_for_the_k_panel() -> None:
    front = raster(made(face()).pdf, 1, 300).convert("L")
    assert front.crop((406, 195, 960, 325)).getextrema()[0] == 0
    assert front.crop((406, 410, 610, 445)).getextrema()[0] == 0


def test_a_character_without_glyph_is_reported_and_nothing_is_made() -> None:
    assert CARDS.make(face("Ab\u0378", "Smith")) == MissingGlyphs("\u0378")
    hieroglyph = replace(face(), options=(("Emergency contact", "𓀀"),))
    assert CARDS.make(hieroglyph) == MissingGlyphs("𓀀")


def test_an_override_of_direction_cannot_disguise_a_name() -> None:
    assert CARDS.make(face("\u202eevE", "Smith")) == MissingGlyphs("\u202e")


def test_long_names_are_fitted_and_the_clerk_is_told() -> None:
    smaller = made(face("Bartholomew-Christopher", "Featherstonehaugh"))
    assert smaller.notes == (SMALLER,)
    lines = made(
        face("María del Carmen Guadalupe Esperanza", "Fernández de la Vega y Martínez-Villanueva")
    )
    assert lines.notes == (TWO_LINES,)
    many = "Anna " + "Maximiliana Theodora " * 5
    initials = made(face(many.strip(), "Wittgenstein-Hohenlohe"))
    assert INITIALS in initials.notes


def test_a_name_that_cannot_fit_is_refused_without_repeating_it() -> None:
    with pytest.raises(KnownError, match="does not fit") as refused:
        CARDS.make(face("W" * 100, "M" * 100))
    assert "WWW" not in str(refused.value)


def test_an_option_that_cannot_fit_is_refused() -> None:
    crowded = replace(face(), options=(("Medical note", "allergy " * 40),))
    with pytest.raises(KnownError, match="printed option"):
        CARDS.make(crowded)


def test_a_code_too_large_for_five_dots_a_module_is_refused() -> None:
    with pytest.raises(KnownError, match="too long for the code"):
        CARDS.make(replace(face(), qr="HB1:" + "A" * 1000))


def test_an_unknown_variant_is_our_mistake() -> None:
    with pytest.raises(BugError):
        CARDS.make(replace(face(), variant="pirates"))


def test_a_batch_holds_every_card_and_embeds_each_font_once() -> None:
    faces = [face("Maya", "Johnson", seed=2), face(), everything()]
    batch = DesignedCards().batch(faces)
    assert isinstance(batch, CardPdf)
    assert batch.pdf.count(b"/Type /Page\n") == 6
    assert len(fonts_of(batch.pdf)) == 2
    assert len(batch.pdf) < sum(len(made(one).pdf) for one in faces)
    assert "Maya" in text_of(batch.pdf)


def test_one_card_without_glyphs_stops_its_batch() -> None:
    batch = DesignedCards().batch([face(), face("\u0378", "Smith")])
    assert batch == MissingGlyphs("\u0378")


syllables = st.sampled_from([*"aéÑßđżЖя Ωή-'’ نبم王小さ김Oo", "रा", "ज", "क्ष", "தி", "é"])


@settings(max_examples=25, deadline=None)
@given(st.lists(syllables, min_size=1, max_size=20).map("".join), st.dates(date(1900, 1, 1), TODAY))
def test_any_name_in_our_scripts_gives_a_card_that_scans(name: str, born: date) -> None:
    holder = signed(replace(face(name.strip() or "X", "Li"), birth_date=born))
    assert read(scanned(made(holder).pdf), trust(), TODAY) == Genuine(claims_of(holder))
