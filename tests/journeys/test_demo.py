"""The unattended run: one command, a real card, every step pictured; a surprise is not hidden."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]


def handback(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    environment["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=200
    )


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("demo") / "new" / "folder"
    done = handback("demo", "--output", str(output), "--seed", "5")
    assert done.returncode == 0, done.stderr
    assert str(output / "card.pdf") in done.stdout
    return output


def test_the_summary_tells_what_happened(demo: Path) -> None:
    told = json.loads((demo / "summary.json").read_text(encoding="utf-8"))
    assert (told["outcome"], told["verdict"], told["surprises"]) == ("issued", "enough", [])
    assert told["sealed"]
    assert told["qr_verified"]
    assert told["keystrokes_besides_typing"] < 25
    assert len(told["serial"]) == 13


def test_every_step_is_pictured(demo: Path) -> None:
    told = json.loads((demo / "summary.json").read_text(encoding="utf-8"))
    pictured = {step["picture"] for step in told["steps"]}
    found = {f"screens/{path.name}" for path in (demo / "screens").glob("*.png")}
    assert pictured == found
    assert {"sign-in", "notice", "documents", "card", "hand-back", "done"} <= {
        step["scene"] for step in told["steps"]
    }
    for picture in pictured:
        with Image.open(demo / picture) as screen:
            assert screen.size == (1280, 800)
            assert len(screen.getcolors(1 << 24) or []) > 20  # something is drawn


def test_the_card_is_a_real_pdf_of_card_size(demo: Path) -> None:
    card = (demo / "card.pdf").read_bytes()
    assert card.startswith(b"%PDF-")
    assert len(card) > 10_000


def test_a_resident_station_is_pictured_in_any_language_on_one_sheet(tmp_path: Path) -> None:
    done = handback("demo", "--station", "resident", "--language", "ur", "--output", str(tmp_path))
    assert done.returncode == 0, done.stderr
    told = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    assert (told["outcome"], told["language"], told["surprises"]) == ("prepared", "ur", [])
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
    with Image.open(tmp_path / "contact-sheet.png") as sheet:
        rows = -(-len(told["screens"]) // 3)
        assert sheet.width > 3 * 800
        assert sheet.height > rows * 500


def test_a_surprise_ends_the_run_with_a_status(tmp_path: Path) -> None:
    done = handback("demo", "--output", str(tmp_path / "out"), "--programme", "nowhere")
    assert done.returncode != 0
    assert not (tmp_path / "out" / "card.pdf").exists()
