"""`handback demo`: one whole practice enrolment through the real windows, without a display."""

import argparse
import os
from pathlib import Path

THEMES = ("light", "dark", "contrast")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register the subcommand."""
    parser = commands.add_parser("demo", help="perform one practice enrolment and picture it")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--programme", default="chicago", metavar="ID")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="who the resident is")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--text-size", type=int, choices=(100, 125, 150, 200), default=100)
    parser.add_argument("--window", type=size, default=(1280, 800), metavar="WxH")
    parser.add_argument("--all-themes", action="store_true", help="once in each theme")
    parser.set_defaults(run=run)


def size(text: str) -> tuple[int, int]:
    """Read "1024x768"; argparse turns a ValueError into its own sentence."""
    width, height = text.split("x")
    return int(width), int(height)


def run(options: argparse.Namespace) -> int:
    """Perform the enrolment and say where the card and the pictures are."""
    from kiosk.isolation import close_the_seal

    seal = close_the_seal()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

    import tempfile

    from kiosk.ports import Mode
    from kiosk.station import Station
    from ui.demo.performance import Wishes, perform
    from ui.demo.resident import resident
    from ui.theme import ThemeName

    themes = list(ThemeName) if options.all_themes else [ThemeName(options.theme)]
    with tempfile.TemporaryDirectory(prefix="handback-demo-") as scratch:
        plays = [
            (
                Station(Path(scratch) / theme, Mode.PRACTICE, seal, makes_practice=False),
                Wishes(
                    folder=Path(scratch) / theme,
                    output=options.output / theme if options.all_themes else options.output,
                    programme=options.programme,
                    resident=resident(options.seed),
                    theme=theme,
                    text_size=options.text_size,
                    window=options.window,
                ),
            )
            for theme in themes
        ]
        status = perform(plays)
    _tell([wishes.output for _station, wishes in plays], status)
    return status


def _tell(outputs: list[Path], status: int) -> None:
    for output in outputs:
        print(f"card      {output / 'card.pdf'}")
        print(f"screens   {output / 'screens'}")
        print(f"trust     {output / 'trust.json'}")
        print(f"summary   {output / 'summary.json'}")
    if status:
        print("Something unexpected happened; the summary says what.")
