"""What a card design says: one TOML file of colours, positions, texts and drawings.

Rule: lengths are millimetres from the top left, type sizes are points; a key we do not know is an
error with its place, so that a typing mistake never passes as a default.
"""

from typing import Annotated, Literal

import msgspec

Spot = tuple[float, float]
Area = tuple[float, float]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
Word = Literal[
    "city", "programme", "given", "surnames", "birth_date", "expires", "issued", "serial",
    "gender", "badge", "veteran", "organ_donor", "practice",
]  # fmt: skip


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The base of everything in a design file: strict and frozen."""


class Art(Part, frozen=True):
    """A drawing in SVG's path language; filled (plain or from `fill` to `fill_to`) or stroked.

    `along` is the gradient's line x0, y0, x1, y1. `at` and `scale` place the path.
    """

    path: str
    at: Spot = (0.0, 0.0)
    scale: float = 1.0
    fill: str = ""
    fill_to: str = ""
    along: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    stroke: str = ""
    width: float = 0.2
    opacity: Share = 1.0
    when: Word | Literal[""] = ""


class Text(Part, frozen=True):
    """A line with `{field}` places; drawn only if the field in `when` is not empty.

    Wider than `width`, it becomes smaller down to `smallest`, and then the card is refused.
    """

    text: str
    at: Spot
    size: float
    width: float
    smallest: float = 4.0
    bold: bool = False
    colour: str = "black"
    align: Literal["left", "centre", "right"] = "left"
    when: Word | Literal[""] = ""


class NameBlock(Part, frozen=True):
    """The name: each part on its own line from the baseline `at`, within width and height."""

    at: Spot
    width: float
    height: float
    size: float
    small: float
    smallest: float
    leading: float = 1.16
    order: tuple[Literal["given", "surnames"], ...] = ("given", "surnames")


class Portrait(Part, frozen=True):
    """The photo, its round corners and its frame."""

    at: Spot
    size: Area
    radius: float
    frame: str
    frame_width: float


class Ghost(Part, frozen=True):
    """The second, small portrait: engraved in lines of one colour."""

    at: Spot
    size: Area
    colour: str
    opacity: Share


class Guilloche(Part, frozen=True):
    """Fine curves that follow from the serial: a rosette about `at`, or a band from `at`."""

    kind: Literal["rosette", "band"]
    at: Spot
    size: Area
    lines: int
    colour: str
    opacity: Share
    width: float = 0.07


class Micro(Part, frozen=True):
    """A line of type 0.3 mm high that repeats its text from edge to edge."""

    text: str
    at: Spot
    width: float
    size: float = 1.2
    colour: str = "black"


class Options(Part, frozen=True):
    """The programme's optional printed fields, one under the other."""

    at: Spot
    width: float
    height: float
    label_size: float
    size: float
    smallest: float = 5.0


class QrPanel(Part, frozen=True):
    """A white square for the code; the code is as large as whole dots a module allow."""

    at: Spot
    size: float
    radius: float = 1.2


class Practice(Part, frozen=True):
    """The mark across a practice card."""

    text: str
    at: Spot
    size: float
    angle: float
    colour: str
    opacity: Share


class Side(Part, frozen=True):
    """One side, drawn in this order: art, guilloche, ghost, portrait, signs, texts, mark, code.

    `art` is the same on all cards of a variant; a `sign` depends on the field in its `when`.
    """

    art: tuple[Art, ...] = ()
    sign: tuple[Art, ...] = ()
    guilloche: tuple[Guilloche, ...] = ()
    ghost: Ghost | None = None
    portrait: Portrait | None = None
    name: NameBlock | None = None
    text: tuple[Text, ...] = ()
    micro: tuple[Micro, ...] = ()
    options: Options | None = None
    practice: tuple[Practice, ...] = ()
    qr: QrPanel | None = None


class Variant(Part, frozen=True):
    """An age band: its badge and the colours that differ."""

    badge: str = ""
    colours: dict[str, str] = {}


class Words(Part, frozen=True):
    """How dates and marks are written on this card."""

    date: str
    months: Annotated[tuple[str, ...], msgspec.Meta(min_length=12, max_length=12)]
    never: str
    veteran: str
    organ_donor: str
    practice: str


class Design(Part, frozen=True):
    """A whole design file."""

    name: str
    words: Words
    colours: dict[str, str]
    variants: dict[str, Variant]
    front: Side
    back: Side
