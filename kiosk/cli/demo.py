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
    parser.add_argument(
        "--station", choices=("desk", "resident"), default="desk", help="which screen is played"
    )
    parser.add_argument(
        "--language", default="en", metavar="XX", help="resident: in which language"
    )
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
    if options.station == "resident":
        return _play_station(options)

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


def _play_station(options: argparse.Namespace) -> int:
    """Play the resident station under a key made for this one play."""
    from kiosk.clock import SystemClock
    from kiosk.ports import Mode
    from kiosk.programme import find_programme
    from kiosk.resident import ResidentStation
    from kiosk.slips import SealedSlips
    from kiosk.ticket import Opened, TicketNumbers, new_ticket_key, open_ticket
    from printing.printers.folder import SLIPS
    from ui.demo.resident import resident
    from ui.demo.station_play import SHEET, StationWishes, play
    from ui.theme import ThemeName

    programme, clock = find_programme(options.programme), SystemClock()
    key = new_ticket_key(programme.id, Mode.PRACTICE, clock.today())
    slips = SealedSlips(programme, key.public, TicketNumbers("A"), clock)
    wishes = StationWishes(
        output=options.output,
        language=options.language,
        resident=resident(options.seed),
        opens=lambda code: isinstance(open_ticket(code, [key], programme, clock.today()), Opened),
        paper=SLIPS.stock,
        theme=ThemeName(options.theme),
        text_size=options.text_size,
    )
    status = play(ResidentStation(programme, Mode.PRACTICE, clock, slips), wishes)
    print(f"slip      {options.output / 'slip.pdf'}")
    print(f"screens   {options.output / 'screens'}")
    print(f"sheet     {options.output / SHEET}")
    print(f"summary   {options.output / 'summary.json'}")
    return status


def _tell(outputs: list[Path], status: int) -> None:
    for output in outputs:
        print(f"card      {output / 'card.pdf'}")
        print(f"screens   {output / 'screens'}")
        print(f"trust     {output / 'trust.json'}")
        print(f"summary   {output / 'summary.json'}")
    if status:
        print("Something unexpected happened; the summary says what.")
