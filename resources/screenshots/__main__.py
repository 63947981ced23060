"""`python -m resources.screenshots DIR` keeps the README's pictures from the demos below DIR."""

import sys
from pathlib import Path

from PIL import Image

CHOSEN = {
    "documents": ("light", "documents-enough"),
    "card": ("light", "card"),
    "hand-back": ("dark", "hand-back"),
    "language": ("resident", "language"),
    "resident-documents": ("resident", "documents"),
}
"""Our name for a picture: the demo, a theme's or the resident station's, and the scene."""
_WIDTH = 960


def main(demos: Path) -> None:
    """Shrink each chosen screen to a picture beside this file."""
    for name, (demo, scene) in CHOSEN.items():
        (screen,) = (demos / demo / "screens").glob(f"[0-9][0-9]-{scene}.png")
        with Image.open(screen) as picture:
            size = (_WIDTH, round(picture.height * _WIDTH / picture.width))
            small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        small.save(Path(__file__).with_name(f"{name}.png"), optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
