"""Where this user's data lies: one folder for practice, one for real enrolment.

Rule: it names places and opens none of them, so that a resident station can use it too.
"""

from pathlib import Path
from typing import Final

from kiosk.ports import Mode

EVENT_KEY: Final = "event.key"
"""The file in which the desk leaves the day's public ticket key for a station on this machine."""


def default_folder(mode: Mode) -> Path:
    """Give the folder of this user's register; practice and real enrolment have one each."""
    import platformdirs  # noqa: PLC0415  # not needed where a folder was named

    return platformdirs.user_data_path("handback") / mode.value
