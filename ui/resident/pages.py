"""Which page shows which stage: the one exhaustive match of the station."""

from typing import assert_never

from kiosk.resident import Question, Visit
from ui.resident import flow
from ui.resident.address_pages import AddressKindPage, AddressPage
from ui.resident.advice_page import AdvicePage
from ui.resident.age_page import AgePage
from ui.resident.birth_date_page import BirthDatePage
from ui.resident.choosing_page import ChoosingPage
from ui.resident.documents_page import DocumentsPage
from ui.resident.extras_pages import ContactPage, MarksPage, MedicalPage
from ui.resident.flow import Stage
from ui.resident.gender_page import GenderPage
from ui.resident.greeting_page import GreetingPage
from ui.resident.leaving_page import LeavingPage
from ui.resident.name_page import NamePage
from ui.resident.notice_page import NoticePage
from ui.resident.page import Booth, QuestionPage, ResidentPage
from ui.resident.review_page import ReviewPage
from ui.resident.shut_page import ShutPage
from ui.resident.slip_page import SlipPage

_PAGES: dict[Question, type[QuestionPage]] = {
    page.question: page
    for page in (
        NoticePage,
        AgePage,
        NamePage,
        BirthDatePage,
        GenderPage,
        AddressKindPage,
        AddressPage,
        MarksPage,
        ContactPage,
        MedicalPage,
        DocumentsPage,
        AdvicePage,
        ReviewPage,
    )
}


def build_page(booth: Booth, stage: Stage) -> ResidentPage:
    """Build the page of a stage."""
    match stage:
        case flow.Greeting() | flow.Speaking():
            return GreetingPage(booth, begun=isinstance(stage, flow.Speaking))
        case flow.ShutDown(why):
            return ShutPage(booth, why)
        case flow.Choosing(visit):
            return ChoosingPage(booth, visit)
        case flow.Asking(visit, question, _editing):
            return question_page(booth, visit, question)
        case flow.Carrying():
            return SlipPage(booth, stage)
        case flow.Leaving():
            return LeavingPage(booth)
        case _:
            assert_never(stage)


def question_page(booth: Booth, visit: Visit, question: Question) -> QuestionPage:
    """Build the page of one question."""
    return _PAGES[question](booth, visit)
