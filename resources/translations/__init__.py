"""The catalogues of the screens' words: found in the source, translated, compiled; by Qt's tools.

A catalogue is `handback_CODE.ts`, beside it the compiled `.qm` that the program reads. Both are
kept with the source, so that a checkout speaks every language without a further step.
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent
_ROOT: Final = FOLDER.parents[1]
_TOOLS: Final = Path(sys.executable).parent
_LOCALES: Final = {
    "ar": "ar_AE",
    "es": "es_US",
    "ht": "fr_HT",  # lupdate refuses to update a Haitian Creole catalogue, and says so in passing
    "tl": "fil_PH",
    "zh-Hans": "zh_CN",
}
"""Where Qt's plural rules go by another name than the language's code."""


def catalogues(folder: Path = FOLDER) -> tuple[Path, ...]:
    """List the catalogues, by name."""
    return tuple(sorted(folder.glob("handback_*.ts")))


def catalogue(code: str, folder: Path = FOLDER) -> Path:
    """Where a language's catalogue lies."""
    return folder / f"handback_{code}.ts"


def update(files: Iterable[Path]) -> None:
    """Bring these catalogues in step with the source: new words unfinished, gone words dropped.

    No line numbers are kept: a catalogue changes when words do, and only then.
    """
    sources = [str(path) for path in sorted((_ROOT / "ui").rglob("*.py"))]
    for file in files:
        code = file.stem.removeprefix("handback_")
        locale = ["-target-language", _LOCALES.get(code, code)]
        kept = ["-no-obsolete", "-locations", "none", "-sort-messages"]
        told = _run("pyside6-lupdate", *kept, *locale, *sources, "-ts", str(file))
        if "won't be updated" in told:  # its exit status does not tell
            raise RuntimeError(told)


def compiled(file: Path, into: Path) -> Path:
    """Compile one catalogue into a folder; words not translated yet are left out."""
    made = into / file.with_suffix(".qm").name
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(file), "-qm", str(made))
    return made


def _run(tool: str, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603  # Qt's own tools from the virtual environment
        [_TOOLS / tool, *arguments], cwd=_ROOT, check=True, capture_output=True, text=True
    )
    return done.stdout + done.stderr
