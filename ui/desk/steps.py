"""The way through a case as the rail shows it, from the stage that is on screen."""

from PySide6.QtCore import QCoreApplication

from ui.desk import flow
from ui.widgets.step_list import Step, StepState


def steps_at(stage: flow.Stage) -> list[Step]:
    """List all steps with where each stands; none outside a case."""
    now = flow.step_of(stage)
    if now is None:
        return []
    order = list(flow.Step)
    at = order.index(now)
    return [Step(step.name, _words(step), _state(place, at)) for place, step in enumerate(order)]


def _words(step: flow.Step) -> str:
    return {
        flow.Step.NOTICE: QCoreApplication.translate("steps", "Notice"),
        flow.Step.PERSON: QCoreApplication.translate("steps", "Person"),
        flow.Step.DETAILS: QCoreApplication.translate("steps", "Details"),
        flow.Step.DOCUMENTS: QCoreApplication.translate("steps", "Documents"),
        flow.Step.PHOTO: QCoreApplication.translate("steps", "Portrait"),
        flow.Step.CARD: QCoreApplication.translate("steps", "Card"),
        flow.Step.HAND_OVER: QCoreApplication.translate("steps", "Hand back"),
    }[step]


def _state(place: int, at: int) -> StepState:
    if place == at:
        return StepState.CURRENT
    return StepState.DONE if place < at else StepState.TODO
