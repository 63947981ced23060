"""Looking for a person's words in everything a run may have left, opened, in any encoding."""

import shutil
import subprocess
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")


def spellings(words: str) -> set[bytes]:
    """Every way a text may stand in a file: as typed, upper and lower case, in wide encodings."""
    cases = {words, words.upper(), words.lower()}
    return {text.encode(encoding) for text in cases for encoding in ENCODINGS}


def files_under(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        if place.is_dir():
            yield from (
                path for path in place.rglob("*") if path.is_file() and not path.is_symlink()
            )


def opened(path: Path) -> Iterator[bytes]:
    """The file's bytes, and what is inside where it is compressed or a PDF."""
    raw = path.read_bytes()
    yield raw
    for start in (i for i in range(len(raw)) if raw[i : i + 2] in {b"\x78\x9c", b"\x78\xda"}):
        try:
            yield zlib.decompressobj().decompress(raw[start:])
        except zlib.error:
            continue
    if raw.startswith(b"%PDF") and shutil.which("pdftotext"):
        yield subprocess.run(
            ["pdftotext", str(path), "-"], capture_output=True, check=False, timeout=60
        ).stdout


def leaks(places: Iterable[Path], canaries: Iterable[str]) -> list[tuple[str, str]]:
    """(file, canary) for every canary that stands in a file under one of the places."""
    wanted = {canary: spellings(canary) for canary in canaries}
    found = []
    for path in files_under(places):
        for content in opened(path):
            found += [
                (str(path), canary)
                for canary, forms in wanted.items()
                if any(form in content for form in forms)
            ]
    return sorted(set(found))
