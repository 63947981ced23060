"""Run on its own: one visit at the resident station; of keys, the event's public one alone."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.resident_station import (
    arguments,
    find_rules,
    gate_command,
    read_event_key,
    slip_printer,
)

if TYPE_CHECKING:
    from kiosk.resident import ResidentStation
    from kiosk.ticket import TicketNumbers
    from ui.resident.keyboard import ScreenKeyboard
    from ui.resident.speech_service import SpeechService


def main() -> int:
    """Seal the process, start what reads aloud, serve one visit; nothing outlives it."""
    parser = argparse.ArgumentParser(prog="resident_session")
    arguments(parser)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--practice", action="store_true")
    options = parser.parse_args()

    from kiosk.isolation import close_the_seal

    close_the_seal()
    if options.touch:
        from ui.resident.keyboard import prepare

        prepare()

    from ui.resident.speech_service import speech_service

    with speech_service() as service:
        return serve_one(options, service)


def serve_one(options: argparse.Namespace, service: "SpeechService") -> int:
    """Wait hidden for the keeper, serve one visit; gives the process's exit status."""
    from ui.app import build_app
    from ui.resident.look import RoomyLook
    from ui.resident.session import Aids, serve

    app = build_app(["handback"], RoomyLook())
    station, numbers = build(options)

    pipes = (sys.stdin.fileno(), sys.stdout.buffer)
    printer = slip_printer(options.data, station.mode)
    gate, keyboard = gate_command(options), _keyboard() if options.touch else None
    aids = Aids(service, keyboard)
    return serve(app, station, printer, numbers, gate=gate, pipes=pipes, aids=aids)


def build(options: argparse.Namespace) -> "tuple[ResidentStation, TicketNumbers]":
    """Wire the station from the programme and the public key."""
    from kiosk.clock import SystemClock
    from kiosk.resident import ResidentStation
    from kiosk.slips import SealedSlips
    from kiosk.ticket import TicketNumbers

    key = read_event_key(options.event_key)
    programme, clock = find_rules(key, options.programme), SystemClock()
    numbers = TicketNumbers(options.letter)
    slips = SealedSlips(programme, key, numbers, clock)
    return ResidentStation(programme, key.mode, clock, slips, key=key), numbers


def _keyboard() -> "ScreenKeyboard":
    from ui.resident.keyboard import ScreenKeyboard

    return ScreenKeyboard()


if __name__ == "__main__":
    sys.exit(main())
