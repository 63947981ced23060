"""`python -m resources.translations` brings every catalogue in step with the source; compiles it.

What is left to translate is counted and printed; a word already translated is never changed.
"""

import sys
import xml.etree.ElementTree as ET

from resources.translations import FOLDER, catalogues, compiled, update


def main() -> None:
    """Update, compile, count."""
    files = catalogues()
    update(files)
    for file in files:
        compiled(file, FOLDER)
        messages = ET.parse(file).getroot().iter("message")  # noqa: S314  # our own file
        marks = [message.find("translation[@type='unfinished']") for message in messages]
        left = sum(mark is not None for mark in marks)
        sys.stdout.write(f"{file.name}: {len(marks)} texts, {left} to translate\n")


if __name__ == "__main__":
    main()
