"""The slip: reads at 203 dpi, in every language, and says nothing about the resident."""

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from kiosk.errors import BugError
from kiosk.ports import MissingGlyphs, Mode
from kiosk.ticket import LONGEST, PREFIX, Opened, open_ticket
from printing.design.qr import make_code
from printing.paper.page import DOT
from printing.paper.slip import Paper, SlipFace, slip, slip_face
from printing.paper.slip_days import written
from printing.paper.slip_parts import LEAST_DOTS, MOST_DOTS, code_of
from printing.paper.slip_words import RIGHT_TO_LEFT, words_of
from tests.kiosk.ticket.made import CHICAGO, DOCUMENTS, KEY, TODAY, longest, person, ticket
from tests.printing.raster import fonts_of, raster, text_of

LANGUAGES = ("en", "es", "pl", "zh-Hans", "ar", "uk", "fr", "ht", "ru", "ur", "hi", "tl")
PAPERS: tuple[Paper, ...] = ("roll", "a6")
MM = 203 / 25.4
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def face(language: str = "en", *, code: str = "", mode: Mode = Mode.REAL) -> SlipFace:
    return slip_face(
        CHICAGO,
        DOCUMENTS[:3],
        number="B-47",
        code=code or ticket(replace(person(), language=language)),
        day=TODAY,
        language=language,
        mode=mode,
    )


def made(face: SlipFace, paper: Paper = "roll") -> bytes:
    pdf = slip(face, paper)
    assert isinstance(pdf, bytes)
    return pdf


def scanned(picture: Image.Image) -> list[str]:
    """Read QR codes only, as the desk does: some codes hold bars that look like a linear one."""
    found = zxingcpp.read_barcodes(picture, formats=QR)
    return [code.text for code in found]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_reads_at_203_dpi_slightly_blurred_and_opens(language: str, paper: Paper) -> None:
    shown = face(language)
    picture = raster(made(shown, paper), 1, 203).convert("L")
    blurred = picture.filter(ImageFilter.GaussianBlur(1.2))
    (text,) = scanned(blurred)
    assert text == shown.code
    opened = open_ticket(text, (KEY,), CHICAGO, TODAY)
    assert isinstance(opened, Opened)
    assert opened.application == replace(person(), language=language)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(
    "code", [ticket(longest(), DOCUMENTS[:10]), PREFIX + "0" * (LONGEST - len(PREFIX))]
)
def test_the_longest_ticket_still_reads(paper: Paper, code: str) -> None:
    picture = raster(made(face("hi", code=code), paper), 1, 203).convert("L")
    assert scanned(picture.filter(ImageFilter.GaussianBlur(0.8))) == [code]


def test_a_code_beyond_the_paper_is_our_mistake() -> None:
    with pytest.raises(BugError):
        slip(face(code=PREFIX + "0" * 2000), "roll")


@pytest.mark.parametrize("paper", PAPERS)
def test_every_module_is_the_same_whole_number_of_printer_dots(paper: Paper) -> None:
    shown = face()
    code = make_code(shown.code)
    picture = raster(made(shown, paper), 1, 203).convert("L")
    found = zxingcpp.read_barcodes(picture, formats=QR)[0].position
    side = found.top_right.x - found.top_left.x + 1
    dots = round(side / code.modules)
    assert LEAST_DOTS <= dots <= MOST_DOTS
    left, top = found.top_left.x, found.top_left.y
    for row, signs in enumerate(code.rows):
        for column, sign in enumerate(signs):
            box = (left + column * dots, top + row * dots)
            module = picture.crop((*box, box[0] + dots, box[1] + dots))
            low, high = module.getextrema()
            assert low == high == (0 if sign == "1" else 255)


def test_modules_are_4_to_6_dots_and_as_large_as_the_room_allows() -> None:
    assert code_of(face(), 1000)[1] == MOST_DOTS
    assert code_of(face(), 73 * 5 * DOT + 0.01)[1] == 5
    assert code_of(face(), 10)[1] == LEAST_DOTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_to_bring_what_is_kept_and_to_destroy_it_in_both_languages(
    language: str,
) -> None:
    shown = face(language)
    text = " ".join(text_of(made(shown)).split())
    assert "B-47" in text
    for words in ("What to bring", "What is kept", "Birth certificate", "Destroy this paper"):
        assert words in text
    assert "21 November 2026" in text
    if language not in RIGHT_TO_LEFT | {"hi"}:  # what pdftotext can put back in order
        joined = text.replace(" ", "")
        for own in (words_of(language).bring, words_of(language).kept, shown.resident.destroy):
            assert own.replace(" ", "") in joined


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one not in {"ar", "ur", "hi"}])
def test_a_day_is_never_broken_over_two_lines(language: str) -> None:
    lines = [" ".join(line.split()) for line in text_of(made(face(language), "a6")).splitlines()]
    assert any(written(TODAY, language) in line for line in lines)


def test_every_language_has_its_own_words() -> None:
    assert len({words_of(language) for language in LANGUAGES}) == len(LANGUAGES)
    assert words_of("xx") == words_of("en")
    for language in LANGUAGES:
        assert "{day}" in words_of(language).day


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_nobody_has_reviewed_says_so_in_both_languages(language: str) -> None:
    shown = face(language)
    told = "machine-drafted, not yet reviewed by a speaker" in " ".join(
        text_of(made(shown)).split()
    )
    assert told == (language != "en")
    if shown.clerk:
        assert shown.resident.drafted == words_of(language).drafted
        assert shown.clerk.drafted == words_of("en").drafted


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_ends_with_two_stops(language: str) -> None:
    for said in face(language).resident.all():
        assert ".." not in said


def test_an_english_slip_says_everything_once() -> None:
    assert text_of(made(face("en"))).count("What is kept") == 1
    assert face("en").clerk is None


def test_nothing_readable_on_it_is_about_the_resident() -> None:
    for paper in PAPERS:
        text = text_of(made(face("es"), paper))
        for personal in ("José", "Núñez", "Belmont", "1988", "Penicillin", "Rosa"):
            assert personal not in text


def test_an_arabic_paragraph_begins_on_the_right_and_keeps_its_date_in_order() -> None:
    shown = face("ar")
    assert shown.resident.right_to_left
    assert "21 نوفمبر 2026" in " ".join(shown.resident.day.split())
    english, arabic = (_ink_sides(made(face(language))) for language in ("en", "ar"))
    assert english[0] < arabic[0]
    assert english[1] < arabic[1]


def _ink_sides(pdf: bytes) -> tuple[float, float]:
    """Measure the mean free margin, left and ink's end, of the resident's text lines."""
    picture = raster(pdf, 1, 100).convert("L").point(lambda light: 255 * (light < 128))
    wide, high = picture.size
    boxes = [
        box
        for top in range(int(high * 0.55), int(high * 0.65))
        if (box := picture.crop((0, top, wide, top + 1)).getbbox())
        and box[2] - box[0] < wide * 0.88
    ]
    return sum(b[0] for b in boxes) / len(boxes), sum(b[2] for b in boxes) / len(boxes)


@pytest.mark.parametrize("paper", PAPERS)
def test_only_a_practice_slip_is_marked(paper: Paper) -> None:
    assert "PRACTICE" not in text_of(made(face("hi"), paper))
    assert "PRACTICE" in text_of(made(face("hi", mode=Mode.PRACTICE), paper))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a6_is_one_page_of_105_by_148_mm_for_three_documents(language: str) -> None:
    pdf = made(face(language), "a6")
    assert pdf.count(b"/Type /Page\n") == 1
    wide, high = raster(pdf, 1, 203).size
    assert abs(wide / MM - 105) < 0.3
    assert abs(high / MM - 148) < 0.3


@pytest.mark.parametrize(("times", "pages"), [(4, 2), (10, 3)])
def test_what_does_not_fit_a6_goes_to_further_pages_and_is_not_cut(times: int, pages: int) -> None:
    few = face("es")
    assert few.clerk is not None
    resident = replace(few.resident, documents=few.resident.documents * times)
    clerk = replace(few.clerk, documents=few.clerk.documents * times)
    pdf = made(replace(few, resident=resident, clerk=clerk), "a6")
    assert pdf.count(b"/Type /Page\n") == pages
    for page in range(1, pages + 1):
        picture = raster(pdf, page, 100).convert("L")
        ink = picture.point(lambda light: 255 * (light < 128)).getbbox()
        assert ink is not None
        assert ink[3] < picture.height - 10
    text = " ".join(text_of(pdf).split())
    assert "Destruya este comprobante" in text
    assert "Destroy this paper" in text


def test_a_roll_is_80_mm_wide_and_prints_within_72() -> None:
    picture = raster(made(face("es")), 1, 203).convert("L")
    assert abs(picture.width / MM - 80) < 0.3
    ink = picture.point(lambda light: 255 * (light < 128)).getbbox()
    assert ink is not None
    assert ink[0] / MM >= 3.9
    assert ink[2] / MM <= 76.1


def test_it_is_the_same_bytes_each_time_and_its_fonts_are_embedded() -> None:
    shown = face("ar")
    assert made(shown) == made(shown)
    for line in fonts_of(made(shown)):
        assert line.split()[-5:-3] == ["yes", "yes"]


def test_a_character_without_a_glyph_is_reported_before_anything_is_drawn() -> None:
    shown = face()
    strange = replace(shown, resident=replace(shown.resident, documents=("A card \U0001d173",)))
    assert slip(strange, "roll") == MissingGlyphs("\U0001d173")
