"""A clerk at the real window: which titles the pages have, which keys lead on, what is kept."""

from datetime import date
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.issuance import Card
from kiosk.ports import Mode
from kiosk.register import Register, Standing, open_with, standing
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.journeys.real_window import Window, heading
from ui.desk.came_out_page import CameOutPage
from ui.desk.card_page import CardPage
from ui.desk.details_page import DetailsPage
from ui.desk.documents_page import DocumentsPage
from ui.desk.done_page import DonePage
from ui.desk.hand_over_page import HandOverPage
from ui.desk.name_page import NamePage
from ui.desk.notice_page import NoticePage
from ui.desk.photo_page import PhotoPage
from ui.desk.scan_page import ScanPage
from ui.desk.settle_page import SettlePage
from ui.desk.waiting_page import WaitingPage

GIVEN, SURNAMES, BORN = "Anneke", "Osei Bonsu", date(1988, 4, 17)
READY = heading(WaitingPage)
TELL = heading(NoticePage)
WHO = heading(NamePage)
BESIDES = heading(DetailsPage)
DOCUMENTS = heading(DocumentsPage)
PORTRAIT = heading(PhotoPage)
CHECK = heading(CardPage)
CAME_OUT = heading(CameOutPage)
SCAN = heading(ScanPage)
BACK = heading(HandOverPage)
DONE = heading(DonePage)
SETTLE = heading(SettlePage)


def sign_in(window: Window, then: str = READY) -> None:
    window.await_title("Sign in")
    window.write(PRACTICE_PASSPHRASE)
    window.press("Return", then=then)


def name_the_person(
    window: Window, given: str = GIVEN, surnames: str = SURNAMES, born: date = BORN
) -> None:
    window.press("Return", then=TELL)
    window.press("Return", then=WHO)
    for words in (given, surnames):
        window.write(words)
        window.press("ctrl+a", "ctrl+c", "Tab")
    window.write(f"{born:%m%d%Y}")


def choose_the_documents(window: Window) -> None:
    window.press("Return", then=BESIDES)
    window.press("ctrl+Return", then=DOCUMENTS)
    for document in ("us-passport", "utility-bill"):
        window.write(document)
        window.press("Return")
    window.press("Return", then=PORTRAIT)


def print_the_card(window: Window) -> None:
    choose_the_documents(window)
    window.press("F5")
    window.press("ctrl+Return", then=CHECK)
    window.press("ctrl+Return", then=CAME_OUT)


def hand_the_card_over(window: Window) -> None:
    window.press("F9", then=SCAN)
    window.press("F5", then=BACK)
    window.press("space", "space")
    window.press("ctrl+Return", then=DONE)


def opened(data: Path) -> Register:
    found = standing(data)
    assert isinstance(found, Standing)
    register = open_with(
        data,
        found.operators[0].id,
        PRACTICE_PASSPHRASE,
        programme="chicago",
        mode=Mode.PRACTICE,
        on=SystemClock().today(),
    )
    assert isinstance(register, Register)
    return register


def cards_in(register: Register) -> list[Card]:
    serials = register.connection.execute("SELECT serial FROM card").fetchall()
    cards = [register.card(serial) for (serial,) in serials]
    return [card for card in cards if card is not None]
