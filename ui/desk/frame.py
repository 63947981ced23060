"""How steps, page and side panel share the desk: side by side where wide, below one another else.

Rule: the work keeps its room. As width runs out the steps become one line of words, then the side
panel moves into the page. Widths are pixels at 100 %, so larger text counts as a narrower desk.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.page import DeskPage
from ui.desk.side_panel import SidePanel
from ui.look import worn
from ui.theme import GRID
from ui.widgets.step_list import Step, StepList, StepState
from ui.widgets.tab_order import follow_on, release_keyboard
from ui.widgets.text import Text, area

RAIL_FROM = 1000
"""The desk's width from which the steps stand at the side."""
PANEL_FROM = 800
"""The desk's width from which the panel stands beside the page."""


class DeskFrame(QWidget):
    """Holds one page at a time; steps are shown while a case is open, the tray stands below."""

    def __init__(self, side: SidePanel, tray: QWidget) -> None:
        super().__init__()
        self._side = side
        self._page: DeskPage | None = None
        self._steps: tuple[Step, ...] = ()
        self._list, self._rail = StepList(), area(QWidget(), "rail")
        self._way = Text("", "small")
        self._centre, self._beside = QVBoxLayout(), QVBoxLayout()
        self._tray = tray
        self._lay_out()

    def show_page(self, page: DeskPage, steps: Sequence[Step]) -> None:
        """Show a page and where its case stands; no steps where there is no case."""
        self._page, self._steps = page, tuple(steps)
        self._centre.addWidget(page, 1)
        page.show()  # at once: only what is on show can take the keyboard
        follow_on(page, self._tray)  # it was there before the page
        self._list.show_steps(self._steps)
        self._way.setText(self._in_words())
        self.arrange()

    def drop_page(self) -> None:
        """Let the page go, and keep what stood in it."""
        page = self.release_page()
        if page is not None:
            page.deleteLater()

    def release_page(self) -> DeskPage | None:
        """Take the page out of sight as it is, to be shown again."""
        page, self._page = self._page, None
        if page is not None:
            self.arrange()
            release_keyboard(page)
            page.hide()
            self._centre.removeWidget(page)
        return page

    def arrange(self) -> None:
        """Give everything its place at this width and text size."""
        width = self.width() * 100 / worn().scale
        beside = width >= PANEL_FROM or self._page is None
        if beside != self._side.is_beside or not beside:
            self._side.stand(beside=beside)
            if beside or self._page is None:
                self._beside.addWidget(self._side)
            else:
                self._page.take_in(self._side, first=self._side.is_first)
        self._side.setVisible(self._side.has_news and (beside or self._side.is_needed))
        self._rail.setVisible(bool(self._steps) and width >= RAIL_FROM)
        self._way.setVisible(bool(self._steps) and width < RAIL_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share anew."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Share anew when the text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.arrange()

    def _in_words(self) -> str:
        here = [at for at, step in enumerate(self._steps) if step.state is StepState.CURRENT]
        if not here:
            return ""
        return self.tr("Step {number} of {count}: {step}").format(
            number=here[0] + 1, count=len(self._steps), step=self._steps[here[0]].title
        )

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._rail)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.addWidget(self._list)
        inside.addStretch(1)
        rail = QVBoxLayout()
        rail.setContentsMargins(2 * GRID, 2 * GRID, 0, 2 * GRID)
        rail.addWidget(self._rail)
        self._beside.setContentsMargins(0, 2 * GRID, 2 * GRID, 2 * GRID)
        self._beside.addWidget(self._side)
        above = QVBoxLayout()
        above.setContentsMargins(3 * GRID, GRID, 3 * GRID, 0)
        above.addWidget(self._way)
        self._centre.addLayout(above)
        desk = QHBoxLayout()
        desk.setSpacing(0)
        desk.addLayout(rail)
        desk.addLayout(self._centre, 1)
        desk.addLayout(self._beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(desk, 1)
        whole.addWidget(self._tray)
