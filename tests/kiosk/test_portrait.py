"""Portraits from outside: read safely, cut to shape, advised on, never searched for a face."""

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageEnhance, ImageFilter

from kiosk.drawn_people import practice_portrait
from kiosk.portrait import (
    ASPECT,
    CARD_PIXELS,
    LARGEST_FILE,
    Box,
    Hint,
    Portrait,
    PortraitProblem,
    crop,
    hints,
    read_portrait,
    whole,
)

DRAWN = practice_portrait(3)


def taken(data: bytes) -> Portrait:
    portrait = read_portrait(data)
    assert isinstance(portrait, Portrait)
    return portrait


def pixels(portrait: Portrait) -> Image.Image:
    return Image.open(BytesIO(portrait.jpeg)).convert("RGB")


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    """A PNG whose header promises a size and whose body holds next to nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 99)), (b"IEND", b""))
    )
    return b"\x89PNG\r\n\x1a\n" + chunks


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP"])
def test_the_usual_formats_are_read(kind: str) -> None:
    image = Image.open(BytesIO(DRAWN)).convert("RGB")
    assert (taken(saved(image, kind)).width, taken(saved(image, kind)).height) == image.size


@pytest.mark.parametrize("kind", ["GIF", "TIFF", "PPM", "ICO"])
def test_other_formats_are_refused(kind: str) -> None:
    image = Image.open(BytesIO(DRAWN)).convert("RGB").resize((128, 128))
    assert read_portrait(saved(image, kind)) is PortraitProblem.NOT_A_PICTURE


def test_a_hundred_megapixels_are_refused_from_the_header_alone() -> None:
    assert read_portrait(png_claiming(10_000, 10_000)) is PortraitProblem.TOO_MANY_PIXELS
    assert read_portrait(png_claiming(60_000, 60_000)) is PortraitProblem.TOO_MANY_PIXELS


def test_a_huge_file_is_refused_unread() -> None:
    assert read_portrait(bytes(LARGEST_FILE + 1)) is PortraitProblem.TOO_LARGE_FILE


def test_a_truncated_picture_is_called_damaged() -> None:
    assert read_portrait(DRAWN[: len(DRAWN) // 2]) is PortraitProblem.DAMAGED
    assert read_portrait(png_claiming(400, 500)) is PortraitProblem.DAMAGED


def test_a_moving_picture_is_refused() -> None:
    frames = [Image.new("RGB", (200, 200), shade) for shade in ("red", "blue")]
    moving = saved(frames[0], "WEBP", save_all=True, append_images=frames[1:])
    assert read_portrait(moving) is PortraitProblem.ANIMATED


def test_a_thumbnail_is_refused() -> None:
    assert read_portrait(saved(Image.new("RGB", (80, 100)))) is PortraitProblem.TOO_SMALL


def test_every_problem_is_a_sentence_with_advice() -> None:
    assert all(problem.value.count(".") >= 2 for problem in PortraitProblem)


def test_the_cameras_orientation_is_applied_and_all_metadata_dropped() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright
    exif[0x010E] = "taken at home"
    turned = Image.new("RGB", (400, 200), "blue")
    portrait = taken(saved(turned, "JPEG", exif=exif, comment=b"a secret"))
    assert (portrait.width, portrait.height) == (200, 400)
    assert not Image.open(BytesIO(portrait.jpeg)).getexif()
    assert b"taken at home" not in portrait.jpeg
    assert b"a secret" not in portrait.jpeg


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "CMYK", "I;16"])
def test_every_colour_model_becomes_opaque_rgb(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    made = Image.new(mode, (200, 250))
    assert pixels(taken(saved(made, kind))).mode == "RGB"


def test_transparency_is_laid_on_white() -> None:
    clear = Image.new("RGBA", (200, 250), (0, 0, 0, 0))
    assert pixels(taken(saved(clear))).getpixel((100, 100)) == (255, 255, 255)


@settings(max_examples=150)
@given(st.binary(max_size=300) | st.binary(max_size=200).map(lambda tail: DRAWN[:700] + tail))
def test_no_bytes_make_the_reader_fail(untrusted: bytes) -> None:
    assert isinstance(read_portrait(untrusted), Portrait | PortraitProblem)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 255)), min_size=1, max_size=6))
def test_no_damage_to_a_header_makes_the_reader_fail(damage: list[tuple[int, int]]) -> None:
    exif = Image.Exif()
    exif[0x0112] = 3
    small = Image.open(BytesIO(DRAWN)).resize((160, 200))
    data = bytearray(saved(small, "JPEG", exif=exif))
    for place, value in damage:
        data[place] = value
    assert isinstance(read_portrait(bytes(data)), Portrait | PortraitProblem)


sides = st.floats(-500, 2000)


@settings(max_examples=40, deadline=None)
@given(st.builds(Box, sides, sides, sides, sides))
def test_any_box_gives_the_cards_shape_inside_the_picture(box: Box) -> None:
    cut = crop(taken(DRAWN), box)
    assert cut.width <= CARD_PIXELS[0]
    assert abs(cut.width - cut.height * ASPECT) <= 1


def test_the_whole_of_a_wide_picture_is_its_middle() -> None:
    wide = taken(saved(Image.new("RGB", (1000, 500))))
    assert whole(wide) == Box(300, 0, 400, 500)


def test_a_good_portrait_gets_no_advice() -> None:
    for seed in range(8):
        portrait = taken(practice_portrait(seed))
        assert hints(crop(portrait, whole(portrait))) == ()


@pytest.mark.parametrize(
    ("spoiled", "advice"),
    [
        (lambda image: ImageEnhance.Brightness(image).enhance(0.25), Hint.TOO_DARK),
        (
            lambda image: image.point([min(255, 200 + v // 4) for v in range(256)] * 3),
            Hint.TOO_BRIGHT,
        ),
        (lambda image: ImageEnhance.Contrast(image).enhance(0.15), Hint.LOW_CONTRAST),
        (lambda image: image.filter(ImageFilter.GaussianBlur(6)), Hint.BLURRED),
        (lambda image: image.resize((160, 200)), Hint.TOO_SMALL),
    ],
)
def test_what_is_wrong_with_a_picture_is_said(spoiled: object, advice: Hint) -> None:
    assert callable(spoiled)
    portrait = taken(saved(spoiled(Image.open(BytesIO(DRAWN)).convert("RGB"))))
    assert advice in hints(crop(portrait, whole(portrait)))


def test_a_person_does_not_show_in_the_repr() -> None:
    assert repr(taken(DRAWN)) == "Portrait(…)"


def test_the_same_seed_draws_the_same_person_and_another_seed_another() -> None:
    assert practice_portrait(5) == practice_portrait(5)
    assert len({practice_portrait(seed) for seed in range(6)}) == 6
