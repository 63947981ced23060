"""A PDF document around reportlab's object store: streams go in as finished bytes.

Rule: the same face gives the same bytes (reportlab's invariant mode), and a PDF says nothing about
when or where it was made.
"""

import zlib
from dataclasses import dataclass
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference, PDFPage

from printing.design.measures import CARD_HEIGHT, CARD_WIDTH
from printing.design.moving import box

_LEVEL: Final = 1  # a third of level 6's time for a tenth more bytes


class _Ready(PDFObject):
    """An object whose bytes are already written; always referred to, never inlined."""

    __RefOnly__ = 1

    def __init__(self, written: bytes) -> None:
        self.written = written

    def format(self, _document: object) -> bytes:
        return self.written


@dataclass(frozen=True, slots=True)
class Stream:
    """A compressed stream object, ready for any number of documents."""

    written: bytes


def stream(entries: str, data: bytes, *, filter_name: str = "") -> Stream:
    """Write a stream object; without a filter's name the data is deflated here."""
    if not filter_name:
        data, filter_name = zlib.compress(data, _LEVEL), "FlateDecode"
    head = f"<< {entries} /Filter /{filter_name} /Length {len(data)} >>\nstream\n"
    return Stream(head.encode("ascii") + data + b"\nendstream\n")


def form(content: bytes, resources: str, *, beyond: float = 0) -> Stream:
    """Write a form (a drawing that pages refer to) of a card's size, and `beyond` points more."""
    clip = f"[{-beyond:.2f} {-beyond:.2f} {CARD_WIDTH + beyond:.2f} {CARD_HEIGHT + beyond:.2f}]"
    return stream(
        f"/Type /XObject /Subtype /Form /BBox {clip} /Resources << {resources} >>", content
    )


def opacity_states(percents: set[int]) -> str:
    """Write the resource entry that names the opacities an `Ink` used."""
    states = " ".join(f"/A{p} << /ca {p / 100} /CA {p / 100} >>" for p in sorted(percents))
    return f"/ExtGState << {states} >>" if states else ""


class CardDocument:
    """One PDF of card pages. Objects are added as written bytes; references come back."""

    def __init__(self, title: str) -> None:
        self._doc = PDFDocument(compression=0, invariant=1)
        self._doc.setTitle(title)
        self._doc.setProducer("Handback")
        self._doc.setCreator("Handback")

    def add(self, written: Stream | bytes) -> str:
        """Add an object and give the reference by which others name it, such as `7 0 R`."""
        data = written.written if isinstance(written, Stream) else written
        return str(self._refer(_Ready(data)).format(self._doc), "ascii")

    def add_page(
        self, content: bytes, resources: str, size: tuple[float, float] = (CARD_WIDTH, CARD_HEIGHT)
    ) -> None:
        """Add a page; `resources` are the entries of its resource dictionary, `size` in points."""
        page = PDFPage()
        page.Override_default_compilation = 1
        page.MediaBox = box(0, 0, *size)
        page.Contents = self.add(stream("", content))
        page.Resources = f"<< {resources} >>"
        page.Parent = self._refer(self._doc.Pages)  # type: ignore[attr-defined]  # set in reportlab's constructor
        self._doc.addPage(page)

    def pdf(self) -> bytes:
        """Write the document out; afterwards it is spent."""
        return bytes(self._doc.GetPDFData(None))

    def _refer(self, part: PDFObject) -> PDFObjectReference:
        return self._doc.Reference(part)  # type: ignore[no-untyped-call,no-any-return]  # reportlab is untyped here
