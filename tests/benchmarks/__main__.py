"""Measure everything: one table on the screen, the same as JSON for comparing machines.

`python -m tests.benchmarks [--output FILE] [--only ROOM ...] [--quick]`. Figures are reported,
never judged: a slow machine fails nothing.
"""

import argparse
import inspect
import os
import platform
import sys
from dataclasses import asdict
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import msgspec

from tests.benchmarks.table import Row, lines

_QUICK = {"cases": 30, "register": 100_000, "typing": 100_000}
"""What a room's measure is given for a look in passing; without it a room takes its own size."""
_NAMED = ("PySide6-Essentials", "sqlcipher3", "reportlab", "qrcode", "cryptography", "argon2-cffi")


def main() -> int:
    """Measure the rooms that are asked for; 0 when all of them could be measured."""
    options = _options()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that is measured has its bytecode
    rows: list[Row] = []
    for room in options.only or _rooms():
        sys.stderr.write(f"measuring: {room}\n")
        rows += _measured(room, quick=options.quick)
    sys.stdout.writelines(f"{line}\n" for line in lines(rows))
    if options.output:
        _write(options.output, rows)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write the figures as JSON")
    parser.add_argument("--only", nargs="+", choices=_rooms(), metavar="ROOM")
    parser.add_argument("--quick", action="store_true", help="small registers, few cases")
    return parser.parse_args()


def _rooms() -> list[str]:
    files = Path(__file__).parent.glob("bench_*.py")
    return sorted(file.stem.removeprefix("bench_") for file in files)


def _measured(room: str, *, quick: bool) -> list[Row]:
    measure = import_module(f"tests.benchmarks.bench_{room}").measure
    sized = quick and room in _QUICK and inspect.signature(measure).parameters
    found: list[Row] = measure(_QUICK[room]) if sized else measure()
    return found


def _write(path: Path, rows: list[Row]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {"machine": _machine(), "rows": [asdict(row) for row in rows]}
    path.write_bytes(msgspec.json.format(msgspec.json.encode(content), indent=1))


def _machine() -> dict[str, object]:
    return {
        "cpus": os.cpu_count(),
        "machine": platform.machine(),
        "system": platform.release(),
        "python": platform.python_version(),
        "versions": {name: version(name) for name in _NAMED},
    }


if __name__ == "__main__":
    sys.exit(main())
