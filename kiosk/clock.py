"""The machine's day, as every part of one process sees it."""

from datetime import date


class SystemClock:
    """The machine's day; never earlier than it was before in this process."""

    def __init__(self) -> None:
        self._latest = date.min

    def today(self) -> date:
        """Give the day."""
        self._latest = max(self._latest, date.today())  # noqa: DTZ011  # a local day is meant
        return self._latest
