"""What is never asked is recognised, in the languages of a city hall."""

import pytest

from kiosk.programme.topics import topic_of

ASKED = {
    "citizenship": [
        "Are you a U.S. citizen?",
        "CITIZENSHIP",
        "Naturalized",
        "Nationality",
        "¿Es usted ciudadano?",
        "Nacionalidad",
        "Citoyenneté",
        "Obywatelstwo",
        "国籍",
        "الجنسية",
        "Гражданство",
        "آپ کی شہریت",
        "आपकी नागरिकता",
        "Sitwayènte ou",
        "Pagkamamamayan",
    ],
    "immigration status": [
        "Immigration status",
        "undocumented",
        "Green card holder",
        "Situación migratoria",
        "Status imigracyjny",
        "Statut d’immigration",
        "移民身份",
        "امیگریشن کی حیثیت",
        "इमिग्रेशन स्थिति",
        "Estati imigrasyon ou",
        "Katayuan sa imigrasyon",
        "Імміграційний статус",
    ],
    "country of birth": [
        "Country of birth",
        "Place of birth",
        "Birthplace",
        "Where were you born?",
        "Born in",
        "País de nacimiento",
        "Lieu de naissance",
        "Kraj urodzenia",
        "出生地",
        "پیدائش کا ملک",
        "आपके जन्म का देश",
        "Bansa ng kapanganakan",
        "Saan kayo ipinanganak?",
        "Ki peyi kote ou fèt?",
        "بلد ميلادك",
    ],
    "social security number": [
        "Social security number",
        "SSN",
        "S.S.N",
        "Número de seguro social",
        "Numéro de sécurité sociale",
        "سوشل سیکیورٹی نمبر",
        "सोशल सिक्योरिटी नंबर",
        "Nimewo sekirite sosyal",
        "Номер социального страхования",
        "Номер соціального страхування",
    ],
}
HARMLESS = [
    "Birth date",
    "Fecha de nacimiento",
    "Date de naissance",
    "Senior citizens",
    "Was the child born before 2012? Look at the birth date",
    "Country lane",
    "Assn. of tenants",
    "Home address in the city",
    "Emergency contact",
    "Ki dat ou fèt?",
    "Kailan kayo ipinanganak?",
    "تاریخِ پیدائش",
    "जन्मतिथि",
    "Housing security letter",
]


@pytest.mark.parametrize(
    ("topic", "words"), [(topic, words) for topic, many in ASKED.items() for words in many]
)
def test_a_forbidden_question_is_recognised(topic: str, words: str) -> None:
    assert topic_of(words) == topic


@pytest.mark.parametrize("words", HARMLESS)
def test_an_ordinary_wording_is_let_through(words: str) -> None:
    assert topic_of(words) is None
