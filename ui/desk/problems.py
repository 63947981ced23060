"""Problems that the core finds, as sentences for the screen.

The core's own values are the English sentences; here each is marked for Qt's translators, who read
marks in source text only. Apart from `ui.wording`, because the sign-in need not load portraits.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.birth_date import BirthDateProblem
from kiosk.portrait import Hint, PortraitProblem

_CONTEXT = "problems"

# Qt types its marks as objects; they are the strings themselves.
_SENTENCES: dict[BirthDateProblem | PortraitProblem | Hint, object] = {
    BirthDateProblem.INCOMPLETE: QT_TRANSLATE_NOOP(
        "problems", "Please give the day, the month and the year."
    ),
    BirthDateProblem.NOT_NUMBERS: QT_TRANSLATE_NOOP(
        "problems", "Please write the day, the month and the year with digits only."
    ),
    BirthDateProblem.SHORT_YEAR: QT_TRANSLATE_NOOP(
        "problems", "Please write the year with four digits."
    ),
    BirthDateProblem.NO_SUCH_MONTH: QT_TRANSLATE_NOOP("problems", "Months go from 1 to 12."),
    BirthDateProblem.NO_SUCH_DAY: QT_TRANSLATE_NOOP(
        "problems", "That month does not have this day."
    ),
    BirthDateProblem.NO_LEAP_DAY: QT_TRANSLATE_NOOP("problems", "That year had no 29 February."),
    BirthDateProblem.FUTURE: QT_TRANSLATE_NOOP("problems", "This date is still to come."),
    BirthDateProblem.TOO_LONG_AGO: QT_TRANSLATE_NOOP(
        "problems", "This date is more than 120 years ago. Please check the year."
    ),
    PortraitProblem.TOO_LARGE_FILE: QT_TRANSLATE_NOOP(
        "problems", "The file is larger than 25 MB. Choose a smaller picture."
    ),
    PortraitProblem.TOO_MANY_PIXELS: QT_TRANSLATE_NOOP(
        "problems", "The picture has more than 60 megapixels. Choose a smaller picture."
    ),
    PortraitProblem.TOO_SMALL: QT_TRANSLATE_NOOP(
        "problems", "The picture is smaller than 120 pixels across. Choose a larger picture."
    ),
    PortraitProblem.NOT_A_PICTURE: QT_TRANSLATE_NOOP(
        "problems", "This is not a JPEG, PNG, WebP or BMP picture. Choose another file."
    ),
    PortraitProblem.DAMAGED: QT_TRANSLATE_NOOP(
        "problems", "The picture is damaged or not complete. Choose another file or take it again."
    ),
    PortraitProblem.ANIMATED: QT_TRANSLATE_NOOP(
        "problems", "The picture moves. Choose a still picture."
    ),
    Hint.TOO_DARK: QT_TRANSLATE_NOOP(
        "problems", "The picture is dark. More light on the face helps."
    ),
    Hint.TOO_BRIGHT: QT_TRANSLATE_NOOP("problems", "The picture is very bright. Less light helps."),
    Hint.LOW_CONTRAST: QT_TRANSLATE_NOOP(
        "problems", "The picture is flat. Light from the front or side helps."
    ),
    Hint.BLURRED: QT_TRANSLATE_NOOP(
        "problems", "The picture looks blurred. Hold still and take it again."
    ),
    Hint.TOO_SMALL: QT_TRANSLATE_NOOP(
        "problems", "The picture has few pixels and will look coarse. Move closer or crop less."
    ),
}


def sentence(found: BirthDateProblem | PortraitProblem | Hint) -> str:
    """Say in the screen's language what was found."""
    return QCoreApplication.translate(_CONTEXT, str(_SENTENCES[found]))
