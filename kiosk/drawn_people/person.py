"""Who is drawn: skin, hair, clothes and ground follow from a seed, so pictures repeat exactly."""

from dataclasses import dataclass
from random import Random
from typing import Final

from kiosk.drawn_people.brush import Colour, mixed

_SKINS: Final[tuple[Colour, ...]] = (
    (248, 214, 188), (236, 188, 153), (214, 160, 120), (184, 127, 88), (141, 91, 62), (98, 62, 44),
)  # fmt: skip
_HAIRS: Final[tuple[Colour, ...]] = (
    (38, 32, 34), (66, 44, 36), (104, 66, 42), (156, 100, 52), (190, 186, 184), (122, 52, 36),
)  # fmt: skip
_CLOTHES: Final[tuple[Colour, ...]] = (
    (38, 92, 138), (200, 92, 72), (58, 122, 104), (112, 78, 136), (218, 160, 66), (70, 84, 100),
)  # fmt: skip
_GROUNDS: Final[tuple[Colour, ...]] = ((228, 238, 244), (238, 240, 236), (240, 236, 230))
STYLES: Final = ("short", "long", "curly", "bun", "headscarf", "turban", "bob", "bald")


@dataclass(frozen=True, slots=True)
class Person:
    """A drawn person; `smile` widens the mouth, `style` is the hair or head covering."""

    skin: Colour
    hair: Colour
    clothes: Colour
    ground: Colour
    style: str
    beard: bool
    glasses: bool
    smile: float

    @property
    def cloth(self) -> Colour:
        """A headscarf or turban that goes with the clothes."""
        return mixed(self.clothes, (255, 255, 255), 0.28)

    @property
    def shade(self) -> Colour:
        """The skin where less light falls."""
        return mixed(self.skin, (90, 40, 20), 0.16)


def person_of(seed: int) -> Person:
    """Draw lots for one person."""
    draw = Random(seed)  # noqa: S311  # a drawing, not a secret
    style = STYLES[seed % len(STYLES)]
    skin = draw.choice(_SKINS)
    return Person(
        skin=skin,
        hair=draw.choice(_HAIRS[:3] if sum(skin) < 330 else _HAIRS),
        clothes=draw.choice(_CLOTHES),
        ground=draw.choice(_GROUNDS),
        style=style,
        beard=style == "turban" or (style in {"short", "bald"} and draw.random() < 0.55),
        glasses=draw.random() < 0.3,
        smile=draw.uniform(0.75, 1.1),
    )
