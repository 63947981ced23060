"""A speech-dispatcher that writes down what it says, and one whose sound goes to a file.

Both are the real service, started by the station itself. The first is given other settings by a
program of the same name that stands before it in PATH; the second gets a sound card of ours.
"""

import os
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.real_window import require
from tests.processes import family

_LANGUAGES = ("en", "es", "ar")
_SETTINGS = """
LogLevel 0
LogDir "stdout"
Timeout 5
AudioOutputMethod "alsa"
AddModule "written" "sd_generic" "written.conf"
DefaultModule written
"""
_MODULE = """
Debug 0
GenericExecuteSynth "echo '$VOICE' >> {said}; echo '$DATA' >> {said}; echo >> {said}"
GenericMaxChunkLength 100000
GenericDelimiters "\\n"
"""
_VOICE = """
GenericLanguage "{0}" "{0}" "utf-8"
AddVoice "{0}" "MALE1" "{0}"
"""
_SOUND = """
pcm.nothing {{ type null }}
pcm.!default {{ type file
  slave.pcm "nothing"
  file "{sound}"
  format "raw" }}
"""
_BEFORE = '#!/bin/sh\nexec {program} "$@" --config-dir {settings}\n'


@dataclass(frozen=True, slots=True)
class WrittenVoice:
    """What was said, each time with the voice that said it."""

    folder: Path

    @property
    def environment(self) -> Mapping[str, str]:
        """What the station is started with."""
        return {"PATH": f"{self.folder}:{os.environ['PATH']}", **silent_card(self.folder)}

    @property
    def file(self) -> Path:
        """Where it writes: bytes, for the service may cut a letter in two."""
        return self.folder / "said"

    @property
    def heard(self) -> bytes:
        """Give all that was written so far."""
        return self.file.read_bytes() if self.file.exists() else b""

    @property
    def said(self) -> list[tuple[str, str]]:
        """Give (voice, words) of everything that was spoken so far.

        The service cuts long texts in pieces; a piece that begins with a space goes on.
        """
        pieces = self.file.read_text().split("\n\n")[:-1] if self.file.exists() else []
        said: list[tuple[str, str]] = []
        for voice, _, words in (piece.partition("\n") for piece in pieces):
            if words.startswith(" ") and said and said[-1][0] == voice:
                said[-1] = (voice, said[-1][1] + words)
            else:
                said.append((voice, words))
        return said


def written_voice(folder: Path, languages: Sequence[str] = _LANGUAGES) -> WrittenVoice:
    """Lay out a speech-dispatcher whose voices write; one voice a language, named after it."""
    require("speech-dispatcher")
    (folder / "modules").mkdir(parents=True)
    voices = "".join(_VOICE.format(one) for one in languages)
    module = _MODULE.format(said=folder / "said")
    (folder / "modules" / "written.conf").write_text(module + voices)
    (folder / "speechd.conf").write_text(_SETTINGS)
    before = folder / "speech-dispatcher"
    before.write_text(_BEFORE.format(program="/usr/bin/speech-dispatcher", settings=folder))
    before.chmod(before.stat().st_mode | stat.S_IXUSR)
    return WrittenVoice(folder)


def services(station: int) -> list[int]:
    """Find the speech-dispatchers that run for a station, by its process."""
    named = {one: Path(f"/proc/{one}/comm").read_text().strip() for one in family(station)}
    return [one for one, name in named.items() if name == "speech-dispatch"]  # cut by the kernel


def silent_card(folder: Path) -> Mapping[str, str]:
    """A sound card that plays into the file `sound`; there is no sound server to go round it."""
    settings = folder / "alsa"
    settings.write_text(_SOUND.format(sound=folder / "sound"))
    return {"ALSA_CONFIG_PATH": str(settings)}
