"""The portrait: from a file or the camera, framed by hand, with plain hints; no face detection."""

from functools import partial

from PySide6.QtCore import QBuffer, QFile, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from kiosk.case import Case
from kiosk.drawn_people import practice_portrait
from kiosk.portrait import (
    ASPECT,
    LARGEST_FILE,
    Box,
    Hint,
    Portrait,
    PortraitProblem,
    crop,
    hints,
    read_portrait,
)
from kiosk.ports import Mode
from ui.desk.flow import Previewing
from ui.desk.page import Counter, DeskPage
from ui.desk.photo_words import hint_words, problem_words
from ui.theme import GRID
from ui.widgets.banner import Tone
from ui.widgets.button import Button
from ui.widgets.camera_view import CameraView
from ui.widgets.file_dialog import ask_for_file
from ui.widgets.picture_crop import PictureCrop
from ui.widgets.text import Text

PRACTICE_FACE = 7


class PhotoPage(DeskPage):
    """Keeps the uncropped picture only as long as the page stands."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        self._whole: Portrait | None = None
        self.practice_face = PRACTICE_FACE
        self._crop = PictureCrop(ASPECT)
        self._camera = CameraView()
        self._camera.taken.connect(self.on_taken)
        self._views = QStackedWidget()
        self._views.addWidget(self._crop)
        self._views.addWidget(self._camera)
        self._hints = Text("", "hint")
        self._arrange(counter.desk.mode)
        self.offer(now=False)
        if case.portrait:
            self._take(case.portrait)

    @property
    def heading(self) -> str:
        """What to do."""
        return self.tr("Take the portrait")

    @property
    def guidance(self) -> str:
        """How it should look."""
        return self.tr("Chin and crown on the lines. Head coverings for faith or health are fine.")

    @property
    def verb(self) -> str:
        """Go on."""
        return self.tr("Use this portrait")

    @property
    def has_picture(self) -> bool:
        """A picture is in the frame."""
        return self._whole is not None

    def go(self) -> None:
        """Cut the frame out and drop the rest."""
        box = self._crop.box
        if self._whole is None or box is None:
            return
        left, top, right, bottom = box
        case = self._case
        case.portrait = crop(self._whole, Box(left, top, right - left, bottom - top))
        case.prepared = None
        self.moved.emit(Previewing(case))

    def take_focus(self) -> None:
        """Start at the frame once there is a picture, else at the first way to get one."""
        (self._crop if self._whole else self._first).setFocus()

    def hideEvent(self, event: object) -> None:
        """Let the camera go."""
        self._camera.stop()
        super().hideEvent(event)  # type: ignore[arg-type]  # Qt's own event, passed on

    def on_file(self) -> None:
        """Ask for a picture file; nothing remembers which."""
        dialog = ask_for_file(
            self,
            self.tr("Which picture is the portrait?"),
            self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp)"),
        )
        dialog.fileSelected.connect(self.on_chosen)
        dialog.open()

    def on_chosen(self, path: str) -> None:
        """Read at most what a portrait may have; the name of the file is not kept."""
        file = QFile(path)
        if not file.open(QIODevice.OpenModeFlag.ReadOnly):
            self._refuse(self.tr("The file cannot be read. Choose another file."))
            return
        self.on_bytes(bytes(file.read(LARGEST_FILE + 1).data()))
        file.close()

    def on_camera(self) -> None:
        """Show the camera; a second press takes the picture."""
        if self._views.currentWidget() is self._camera:
            self._camera.take()
        elif self._camera.start():
            self._views.setCurrentWidget(self._camera)
            self._shoot.say(self.tr("Take picture"))
        else:
            self._refuse(self.tr("No camera was found. Choose a picture file instead."))

    def on_taken(self, picture: QImage) -> None:
        """Bring the camera's picture to the frame."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, b"BMP")
        self.on_bytes(bytes(buffer.data().data()))

    def on_practice(self) -> None:
        """Use a drawn face: practice needs no person."""
        self.on_bytes(practice_portrait(self.practice_face))

    def on_bytes(self, untrusted: bytes) -> None:
        """Decode in the worker: a picture from outside may be large or broken."""
        self.counter.tasks.run(partial(read_portrait, untrusted), self.on_read, owner=self)

    def on_read(self, outcome: Portrait | PortraitProblem) -> None:
        """Show the picture or say what is wrong with it."""
        if isinstance(outcome, PortraitProblem):
            self._refuse(problem_words(outcome))
            return
        self.counter.banner.clear()
        self._take(outcome)
        self._crop.setFocus()

    def _take(self, portrait: Portrait) -> None:
        self._whole = portrait
        self._camera.stop()
        self._shoot.say(self.tr("Use camera"))
        self._crop.show_picture(QImage.fromData(portrait.jpeg))
        self._views.setCurrentWidget(self._crop)
        self.offer(now=True)
        self.counter.tasks.run(partial(hints, portrait), self.on_hints, owner=self)

    def on_hints(self, found: tuple[Hint, ...]) -> None:
        """Advise; a hint never stops the case."""
        words = [hint_words(hint) for hint in found]
        self._hints.setText("\n".join(words) or self.tr("Light and sharpness look fine."))

    def _refuse(self, sentence: str) -> None:
        self.inform(Tone.WARNING, sentence, self.tr("Nothing in the case was changed."))

    def _arrange(self, mode: Mode) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(GRID)
        self._shoot = Button(self.tr("Use camera"), keys="F6", sign="camera")
        self._shoot.clicked.connect(self.on_camera)
        files = Button(self.tr("Choose a picture"), keys="F7", sign="picture")
        files.clicked.connect(self.on_file)
        buttons = [self._shoot, files]
        if mode is Mode.PRACTICE:
            drawn = Button(self.tr("Practice portrait"), keys="F5", sign="person")
            drawn.clicked.connect(self.on_practice)
            buttons.insert(0, drawn)
        for button in buttons:
            ways.addWidget(button)
        self._first = buttons[0]
        ways.addWidget(self._hints)
        ways.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(3 * GRID)
        line.addWidget(self._views, 1)
        line.addLayout(ways)
        self.body.addLayout(line)
