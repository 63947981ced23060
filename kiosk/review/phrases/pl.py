"""A review's words in Polish."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, polish
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=polish,
    more={
        "one": "jeszcze jeden dokument",
        "few": "jeszcze {number} dokumenty",
        "other": "jeszcze {number} dokumentów",
    },
    more_that={
        "one": "jeszcze jeden dokument, który {clauses}",
        "few": "jeszcze {number} dokumenty, z których każdy {clauses}",
        "other": "jeszcze {number} dokumentów, z których każdy {clauses}",
    },
    of_these={
        "one": "jeden z tych dokumentów: {names}",
        "other": "{number} z tych dokumentów: {names}",
    },
    points={
        "one": "{number} punkt",
        "few": "{number} punkty",
        "other": "{number} punktów",
    },
    among="{what}: {names}",
    example="{what}, na przykład: {names}",
    comma=", ",
    both=" i ",
    either=" lub ",
    also=" i ",
    next_choice="; oraz ",
    stop=".",
    shows="zawiera {what}",
    is_one="należy do grupy: {group}",
    counts="daje {points}",
    counts_for="daje {points} {purpose}",
    more_points="jeszcze {points}",
    more_points_for="jeszcze {points} {purpose}",
    from_group="{what} z grupy: {group}",
    so_far=" (dotychczas {have} z {amount})",
    enough="Wystarczy: {way}.",
    not_yet="To jeszcze nie wystarcza.",
    second_signature="Potrzebny jest drugi podpis.",
    shown={
        Shows.PHOTO: "Państwa zdjęcie",
        Shows.BIRTH_DATE: "Państwa datę urodzenia",
        Shows.ADDRESS: "Państwa adres",
        Shows.NAME: "Państwa imię i nazwisko",
    },
    proves={
        Purpose.IDENTITY: "potwierdza Państwa tożsamość",
        Purpose.RESIDENCY: "potwierdza Państwa miejsce zamieszkania",
        Purpose.RELATIONSHIP: "potwierdza, kto jest Państwa rodzicem lub opiekunem",
    },
    towards={
        Purpose.IDENTITY: "na potwierdzenie tożsamości",
        Purpose.RESIDENCY: "na potwierdzenie miejsca zamieszkania",
        Purpose.RELATIONSHIP: "na potwierdzenie relacji z rodzicem lub opiekunem",
    },
    reasons={
        Reason.EXPIRED: "Nie liczy się, bo minął termin ważności: {name}.",
        Reason.TOO_OLD: "Nie liczy się, bo od wystawienia minęło za dużo czasu: {name}.",
        Reason.NOT_YET_ISSUED: "Nie liczy się, bo ma przyszłą datę: {name}.",
        Reason.ALREADY_COUNTED: "Nie liczy się drugi raz: {name}.",
        Reason.NOT_FOR_CLASS: "Nie liczy się w tym wieku: {name}.",
    },
)
