"""Words for how far cards are moved, and for how fine a code the printer still prints."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from kiosk.calibration import STEPS_A_MM, Margin, Micrometres, Offset, margin

_CONTEXT = "event"
_MARGINS: dict[Margin, object] = {
    Margin.GOOD: QT_TRANSLATE_NOOP(
        "event",
        "Your cards' codes use {needed} mm modules; this printer reads down to {finest} mm: good.",
    ),
    Margin.NONE: QT_TRANSLATE_NOOP(
        "event",
        "Your cards' codes use {needed} mm modules; this printer reads down to {finest} mm: "
        "nothing to spare. Clean the printer soon.",
    ),
    Margin.TOO_COARSE: QT_TRANSLATE_NOOP(
        "event",
        "Your cards' codes use {needed} mm modules; this printer reads down to {finest} mm: too "
        "coarse. Clean the printer or change the ribbon before you print cards.",
    ),
}
_NONE_READS = QT_TRANSLATE_NOOP(
    "event",
    "None of the codes reads, so the cards' codes will not either. Clean the printer or change "
    "the ribbon before you print cards.",
)


def offset_words(offset: Offset) -> str:
    """Say how far a side is moved: "0.5 mm to the right, 1 mm up"."""
    across = _moved(
        offset.right,
        QCoreApplication.translate("event", "{mm} mm to the right"),
        QCoreApplication.translate("event", "{mm} mm to the left"),
    )
    upright = _moved(
        offset.down,
        QCoreApplication.translate("event", "{mm} mm down"),
        QCoreApplication.translate("event", "{mm} mm up"),
    )
    parts = [part for part in (across, upright) if part]
    return ", ".join(parts) or QCoreApplication.translate("event", "not moved")


def margin_words(finest: Micrometres | None, needed: Micrometres) -> str:
    """Say whether the codes of the cards have a margin on this printer."""
    if finest is None:
        return QCoreApplication.translate(_CONTEXT, str(_NONE_READS))
    said = QCoreApplication.translate(_CONTEXT, str(_MARGINS[margin(finest, needed)]))
    return said.format(needed=_hundredths(needed), finest=_hundredths(finest))


def millimetres(halves: int) -> str:
    """Write half millimetres the way the language writes numbers, without a sign."""
    whole = halves % STEPS_A_MM == 0
    return QLocale().toString(abs(halves) / STEPS_A_MM, "f", 0 if whole else 1)


def _moved(halves: int, forwards: str, backwards: str) -> str:
    if not halves:
        return ""
    return (forwards if halves > 0 else backwards).format(mm=millimetres(halves))


def _hundredths(size: Micrometres) -> str:
    return QLocale().toString(size / 1000, "f", 2)
