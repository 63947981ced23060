"""The key that resident stations lock applications with: told, compared, saved to be carried.

Rule: it is the public part; with it anybody can lock and nobody can open.
"""

from functools import partial
from pathlib import Path

from kiosk.ticket import PublicTicketKey, write_key
from ui.desk.page import Counter
from ui.event.flow import Overview
from ui.event.page import EventPage
from ui.event.saving import STATION_KEY, save_whole
from ui.widgets.banner import Tone
from ui.widgets.file_dialog import ask_where_to_save
from ui.widgets.text import Text
from ui.wording import day as in_words


class StationKeyPage(EventPage):
    """Reads the key in the worker; until it is there, nothing can be saved."""

    def __init__(self, counter: Counter) -> None:
        self._key: PublicTicketKey | None = None
        super().__init__(counter, width=760)
        self.fingerprint = Text("", "display")
        self.fingerprint.setWordWrap(False)
        same = self.tr("A station must show the same number, behind its button Staff:")
        compare = Text(same, "label")
        compare.setWordWrap(True)
        self.body.addWidget(compare)
        self.body.addWidget(self.fingerprint)
        self._good = Text("", "lead")
        self.body.addWidget(self._good)
        self.body.addWidget(
            Text(
                self.tr(
                    "A station on this machine finds the key by itself. Carry the file to any "
                    "other machine and start its station with --event-key and the file's name."
                ),
                "hint",
            )
        )
        self.offer(now=False)
        self.work(self.day.station_key, self.on_key)

    @property
    def heading(self) -> str:
        """What it is for."""
        return self.tr("Key for resident stations")

    @property
    def guidance(self) -> str:
        """What it is."""
        return self.tr(
            "With it a station locks what residents type. It is no secret: it can lock, "
            "and never open."
        )

    @property
    def verb(self) -> str:
        """Save it."""
        return self.tr("Save the station key")

    def go(self) -> None:
        """Ask where the file goes."""
        if self._key is None:
            return
        dialog = ask_where_to_save(
            self, self.tr("Where should the station key go?"), self.tr("Station key (*.key)")
        )
        dialog.setDefaultSuffix("key")
        dialog.selectFile(self.tr("station {day}.key").format(day=self._key.day.isoformat()))
        dialog.fileSelected.connect(lambda path: self.save_key(Path(path)))
        dialog.open()

    def on_key(self, key: PublicTicketKey) -> None:
        """Show its fingerprint and until when it is good."""
        self._key = key
        self.fingerprint.setText(key.fingerprint)
        self.fingerprint.setAccessibleName(key.fingerprint)
        good = self.tr("Good on {day} only. Tomorrow's stations need tomorrow's key.")
        self._good.setText(good.format(day=in_words(key.day)))
        self.offer(now=True)
        self.take_focus()

    def save_key(self, path: Path) -> None:
        """Write the file in the worker."""
        if self._key is not None:
            content = f"{write_key(self._key)}\n".encode("ascii")
            saved = partial(self.on_key_saved, path.name)
            self.work(lambda: save_whole(path, content, STATION_KEY), saved)

    def on_key_saved(self, name: str, _done: None) -> None:
        """Say what to do with it, back at the event day."""
        self.turn_to(Overview())
        self.inform(
            Tone.SUCCESS,
            self.tr("The station key is saved."),
            self.tr(
                "Carry the file {name} to the stations. Whoever finds it can open nothing with it."
            ).format(name=name),
        )
