"""Whether a resident station here could read aloud: told before the doors open, never a stop."""

import os
from pathlib import Path

import pytest

from kiosk.readiness import Check, Finding, Level, Machine, Outcome
from tests.kiosk.readiness.test_readiness import Room

SERVICE = "usr/bin/speech-dispatcher"
DEBIAN = "usr/lib/speech-dispatcher-modules/sd_espeak-ng"
MULTIARCH = "usr/lib/aarch64-linux-gnu/speech-dispatcher-modules/sd_espeak-ng"
FEDORA = "usr/lib64/speech-dispatcher-modules/sd_espeak-ng"
PULSE = f"run/user/{os.getuid()}/pulse/native"
PIPEWIRE = f"run/user/{os.getuid()}/pipewire-0"
CARDS = "proc/asound/cards"
A_CARD = (
    " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      HDA Intel PCH at 0x0\n"
)
NO_CARD = "--- no soundcards ---\n"


def on(root: Path, *there: str, cards: str = "") -> Finding:
    room = Room(root)
    for place in there:
        room.write(place, "")
    if cards:
        room.write(CARDS, cards)
    return room.look()[Check.SOUND]


@pytest.mark.parametrize("synthesizer", [DEBIAN, MULTIARCH, FEDORA])
@pytest.mark.parametrize("server", [PULSE, PIPEWIRE])
def test_a_voice_and_a_sound_server_can_read_aloud(
    tmp_path: Path, synthesizer: str, server: str
) -> None:
    assert on(tmp_path, SERVICE, synthesizer, server).outcome is Outcome.SOUND_THERE


def test_a_voice_and_a_bare_sound_card_can_read_aloud(tmp_path: Path) -> None:
    assert on(tmp_path, SERVICE, DEBIAN, cards=A_CARD).outcome is Outcome.SOUND_THERE


@pytest.mark.parametrize("cards", ["", NO_CARD])
def test_a_voice_that_nobody_could_hear_is_told(tmp_path: Path, cards: str) -> None:
    found = on(tmp_path, SERVICE, DEBIAN, cards=cards)
    assert found.outcome is Outcome.SOUND_NO_OUTPUT
    assert "loudspeakers" in found.outcome.do


@pytest.mark.parametrize("there", [(), (SERVICE,), (DEBIAN,)])
def test_a_machine_without_the_whole_speech_program_says_what_to_install(
    tmp_path: Path, there: tuple[str, ...]
) -> None:
    found = on(tmp_path, *there, PULSE, cards=A_CARD)
    assert found.outcome is Outcome.SOUND_NO_VOICE
    assert "speech-dispatcher and espeak-ng" in found.outcome.do


def test_silence_never_keeps_the_doors_shut() -> None:
    levels = {one.level for one in Outcome if one.check is Check.SOUND}
    assert levels == {Level.OK, Level.WARNING}


def test_the_voice_that_the_tests_speak_with_is_found_on_this_machine() -> None:
    assert Machine().has_voice()
