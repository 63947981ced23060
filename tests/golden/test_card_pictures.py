"""Cards look as they did when somebody last looked: ages, both sides, right-to-left, practice."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.ports import CardFace, CardPdf, Mode
from printing.card import DesignedCards
from tests.golden.pictures import DPI, MOST_MEAN, MOST_TILE, apart, assert_golden
from tests.printing.faces import everything, face, signed
from tests.printing.raster import raster

PICTURES: dict[str, CardFace] = {
    "adult": everything(),
    "kids": signed(
        replace(
            face("Maya", "Johnson", seed=2),
            variant="kids",
            birth_date=date(2018, 6, 2),
            options=(("Emergency contact", "Dana Johnson +1 312 555 0142"),),
        )
    ),
    "senior": signed(
        replace(
            face("Олександра", "Ковальчук", seed=3),
            variant="senior",
            birth_date=date(1951, 2, 28),
            expires=None,
        )
    ),
    "arabic": signed(replace(face("محمد عبد الله", "الأنصاري", seed=5), variant="teens")),
    "practice": signed(replace(face("小明", "王", seed=4), mode=Mode.PRACTICE)),
}


@pytest.mark.parametrize("side", ["front", "back"])
@pytest.mark.parametrize("name", PICTURES)
def test_the_card_looks_as_it_did(name: str, side: str) -> None:
    card = DesignedCards().make(PICTURES[name])
    assert isinstance(card, CardPdf)
    assert_golden(raster(card.pdf, 1 if side == "front" else 2, DPI), f"card_{name}_{side}")


def test_one_changed_letter_would_be_noticed() -> None:
    card = DesignedCards().make(replace(everything(), surnames="Núñez-O'Brian"))
    assert isinstance(card, CardPdf)
    _, tile = apart(raster(card.pdf, 1, DPI), "card_adult_front")
    assert tile > MOST_TILE


def test_another_persons_card_would_be_noticed() -> None:
    card = DesignedCards().make(face("Maya", "Johnson", seed=2))
    assert isinstance(card, CardPdf)
    mean, _ = apart(raster(card.pdf, 1, DPI), "card_adult_front")
    assert mean > 2 * MOST_MEAN
