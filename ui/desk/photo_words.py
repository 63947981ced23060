"""What the desk says about a picture: why it cannot be used, and what would make it better."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.portrait import Hint, PortraitProblem

_CONTEXT = "photo"

# Qt types its marks as objects; they are the strings themselves.
_PROBLEMS: dict[PortraitProblem, object] = {
    PortraitProblem.TOO_LARGE_FILE: QT_TRANSLATE_NOOP(
        "photo", "The file is larger than 25 MB. Choose a smaller picture."
    ),
    PortraitProblem.TOO_MANY_PIXELS: QT_TRANSLATE_NOOP(
        "photo", "The picture has more than 60 megapixels. Choose a smaller picture."
    ),
    PortraitProblem.TOO_SMALL: QT_TRANSLATE_NOOP(
        "photo", "The picture is smaller than 120 pixels across. Choose a larger picture."
    ),
    PortraitProblem.NOT_A_PICTURE: QT_TRANSLATE_NOOP(
        "photo", "This is not a JPEG, PNG, WebP or BMP picture. Choose another file."
    ),
    PortraitProblem.DAMAGED: QT_TRANSLATE_NOOP(
        "photo", "The picture is damaged or not complete. Choose another file or take it again."
    ),
    PortraitProblem.ANIMATED: QT_TRANSLATE_NOOP(
        "photo", "The picture moves. Choose a still picture."
    ),
}

_HINTS: dict[Hint, object] = {
    Hint.TOO_DARK: QT_TRANSLATE_NOOP("photo", "The picture is dark. More light on the face helps."),
    Hint.TOO_BRIGHT: QT_TRANSLATE_NOOP("photo", "The picture is very bright. Less light helps."),
    Hint.LOW_CONTRAST: QT_TRANSLATE_NOOP(
        "photo", "The picture is flat. Light from the front or side helps."
    ),
    Hint.BLURRED: QT_TRANSLATE_NOOP(
        "photo", "The picture looks blurred. Hold still and take it again."
    ),
    Hint.TOO_SMALL: QT_TRANSLATE_NOOP(
        "photo", "The picture has few pixels and will look coarse. Move closer or crop less."
    ),
}


def problem_words(problem: PortraitProblem) -> str:
    """Say why a picture cannot be a portrait."""
    return QCoreApplication.translate(_CONTEXT, str(_PROBLEMS[problem]))


def hint_words(hint: Hint) -> str:
    """Say what would make a portrait better."""
    return QCoreApplication.translate(_CONTEXT, str(_HINTS[hint]))
