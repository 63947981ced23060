"""A review's words in Spanish."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, one_or_other
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=one_or_other,
    numbers=(
        "cero",
        "un",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
    ),
    more={
        "one": "un documento más",
        "other": "{number} documentos más",
    },
    more_that={
        "one": "un documento más que {clauses}",
        "other": "{number} documentos más, y que cada uno {clauses}",
    },
    of_these={
        "one": "uno de estos: {names}",
        "other": "{number} de estos: {names}",
    },
    points={
        "one": "un punto",
        "other": "{number} puntos",
    },
    among="{what}: {names}",
    example="{what}, por ejemplo {names}",
    comma=", ",
    both=" y ",
    either=" o ",
    also=" y ",
    next_choice="; y ",
    stop=".",
    shows="muestre {what}",
    is_one="sea {group}",
    counts="valga {points}",
    counts_for="valga {points} para demostrar {purpose}",
    more_points="{points} más",
    more_points_for="{points} más para demostrar {purpose}",
    from_group="{what} de {group}",
    so_far=" (hasta ahora, {have} de {amount})",
    enough="Es suficiente: {way}.",
    not_yet="Todavía no es suficiente.",
    second_signature="Se necesita una segunda firma.",
    shown={
        Shows.PHOTO: "su foto",
        Shows.BIRTH_DATE: "su fecha de nacimiento",
        Shows.ADDRESS: "su dirección",
        Shows.NAME: "su nombre",
    },
    proves={
        Purpose.IDENTITY: "demuestre quién es usted",
        Purpose.RESIDENCY: "demuestre dónde vive usted",
        Purpose.RELATIONSHIP: "demuestre su relación con su madre, padre o cuidador",
    },
    towards={
        Purpose.IDENTITY: "su identidad",
        Purpose.RESIDENCY: "dónde vive",
        Purpose.RELATIONSHIP: "la relación",
    },
    reasons={
        Reason.EXPIRED: "No cuenta porque está vencido: {name}.",
        Reason.TOO_OLD: "No cuenta porque es demasiado antiguo: {name}.",
        Reason.NOT_YET_ISSUED: "No cuenta porque su fecha aún no ha llegado: {name}.",
        Reason.ALREADY_COUNTED: "No cuenta otra vez: {name}.",
        Reason.NOT_FOR_CLASS: "No cuenta a esta edad: {name}.",
    },
)
