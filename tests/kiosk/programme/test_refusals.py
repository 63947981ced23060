"""A programme that must not be used is refused with file, line and key."""

from pathlib import Path

import pytest

from kiosk.programme import ProgrammeError, read_programme
from tests.kiosk.programme.small import SMALL, write

HERE = "# HERE"
ADULT = 'id = "adult"\ntitle = "Adult"\nfrom_age = 18\n'
BILL = "proves = { identity = 1, residency = 1 }\n"
GIVEN = '[fields.given_name]\nask = "required"\nprinted = true\n'
GENDER = '[fields.gender]\nask = "no"\n'
KINDS = 'kinds = ["home", "none"]\n'
STRONG = 'needs = [{ count = 1, groups = ["strong"] }]\n'
THREE = '    { points = 3, purpose = "identity" },\n'

SCHEDULE = """[fields.address.schedule] # HERE
text = "a year"
years = 1
citation = "Act 1"
source = "Act 1"
confirmed = true
"""

SPOILED = {
    # what the file says instead; the marker stands on the line that must be named
    "an unknown key": ('city = "Smallville"', 'city = "Smallville"\nmayor = "x" # HERE', "mayor"),
    "an unknown key in a document": (BILL, f"{BILL}number = 7 # HERE\n", "document[2].number"),
    "a field nobody may ask": (
        GENDER,
        f'[fields.nationality] # HERE\nask = "optional"\nsource = "x"\nconfirmed = true\n{GENDER}',
        "fields.nationality",
    ),
    "a number as text": ("fee_cents = 1000", 'fee_cents = "1000" # HERE', "class[1].fee_cents"),
    "a text as number": ('city = "Smallville"', "city = 7 # HERE", "city"),
    "a word that is not a choice": (
        'validity = "never expires"',
        'validity = "for ever" # HERE',
        "class[1].validity",
    ),
    "an unknown purpose": (BILL, "proves = { fun = 1 } # HERE\n", "document[2].proves"),
    "no points for a proof": (
        BILL,
        "proves = { identity = 0 } # HERE\n",
        "document[2].proves",
    ),
    "a negative fee": ("fee_cents = 500", "fee_cents = -1 # HERE", "class[0].fee_cents"),
    "a missing source": (
        '[card]\ndesign = "plain"\nvariants = ["plain"]\nsource = "Ordinance 5"\n',
        '[card] # HERE\ndesign = "plain"\nvariants = ["plain"]\n',
        "card.source",
    ),
    "a class named twice": ('id = "adult"', 'id = "young" # HERE', "class[1].id"),
    "a document named twice": ('id = "bill"', 'id = "passport" # HERE', "document[2].id"),
    "a way named twice": ('id = "strong"', 'id = "points" # HERE', "review.way[1].id"),
    "an unknown class": (
        'classes = ["adult"]',
        'classes = ["old"] # HERE',
        "review.way[1].classes",
    ),
    "an unknown document": (
        STRONG,
        'needs = [{ count = 1, documents = ["visa"] }] # HERE\n',
        "review.way[1].needs[0].documents",
    ),
    "an unknown group": ('groups = ["strong"]\nsource', 'groups = ["weak"] # HERE\nsource', ""),
    "an unknown card variant": (
        'variant = "plain"\nsource = "Ordinance 1"\nconfirmed = true\n\n[fields',
        'variant = "gold" # HERE\nsource = "Ordinance 1"\nconfirmed = true\n\n[fields',
        "class[1].variant",
    ),
    "ages that overlap": (ADULT, ADULT.replace("18", "17 # HERE"), "class[1].from_age"),
    "a gap in the ages": (ADULT, ADULT.replace("18", "19 # HERE"), "class[1].from_age"),
    "nobody above an age": (ADULT, f"{ADULT}to_age = 64 # HERE\n", "class[1].to_age"),
    "a class that ends before it begins": (
        ADULT,
        f"{ADULT}to_age = 17 # HERE\n",
        "class[1].to_age",
    ),
    "a card that starts expired": (
        "ends_on_birthday = 18 }",
        "ends_on_birthday = 17 } # HERE",
        "class[0].validity.ends_on_birthday",
    ),
    "no English": ('languages = ["en", "es"]', 'languages = ["es"] # HERE', "languages"),
    "a wording without English": (
        'name = { en = "Utility bill", es = "Recibo" }',
        'name = { es = "Recibo" } # HERE',
        "document[2].name",
    ),
    "a wording in a language of no use": (
        'title = { en = "Small Card", es = "Tarjeta" }',
        'title = { en = "Small Card", fr = "Carte" } # HERE',
        "title.fr",
    ),
    "a birth date not required": (
        '[fields.birth_date]\nask = "required"',
        '[fields.birth_date]\nask = "optional" # HERE',
        "fields.birth_date.ask",
    ),
    "a field printed but not asked": (
        GENDER,
        f"{GENDER}printed = true # HERE\n",
        "fields.gender.printed",
    ),
    "a field kept but not asked": (
        GENDER,
        f"{GENDER}retained = true # HERE\n",
        "fields.gender.retained",
    ),
    "a choice without choices": (
        GENDER,
        '[fields.gender] # HERE\nask = "optional"\n',
        "fields.gender",
    ),
    "an address of no kind": (
        f'[fields.address]\nask = "optional"\nprinted = true\n{KINDS}',
        '[fields.address] # HERE\nask = "optional"\n',
        "fields.address",
    ),
    "a gender that is kept": (
        GENDER,
        '[fields.gender]\nask = "optional"\nchoices = ["F", "M"]\nretained = true # HERE\n',
        "fields.gender.retained",
    ),
    "an address kept without a schedule": (
        KINDS,
        f"{KINDS}retained = true # HERE\n",
        "fields.address.retained",
    ),
    "a schedule for what is not kept": (
        "[groups]\n",
        SCHEDULE + "[groups]\n",
        "fields.address.schedule",
    ),
    "a grace without its length": ("grace_years = 3\n", "", "document[1].expiry"),
    "a grace where nothing expires": (
        'expiry = "none"\n',
        'expiry = "none"\ngrace_years = 1 # HERE\n',
        "document[2].grace_years",
    ),
    "more points than there are": (
        THREE,
        '    { points = 7, purpose = "identity" }, # HERE\n',
        "review.way[0].needs[0].points",
    ),
    "more documents than there are": (
        '    { count = 1, purpose = "residency" },',
        '    { count = 2, purpose = "residency" }, # HERE',
        "review.way[0].needs[1].count",
    ),
    "needs no documents meet together": (
        f"needs = [\n{THREE}",
        'needs = [ # HERE\n    { points = 6, purpose = "identity" },\n',
        "review.way[0].needs",
    ),
    "a need without an amount": (THREE, '    { purpose = "identity" }, # HERE\n', ""),
    "a need with two amounts": (THREE, "    { points = 3, count = 1 }, # HERE\n", ""),
    "a way without needs": (STRONG, "needs = [] # HERE\n", "review.way[1].needs"),
    "a class without a way": (
        'title = "Three points"\n',
        'title = "Three points"\nclasses = ["adult"]\n',
        "class[0]",
    ),
    "a question about citizenship": (
        GIVEN,
        f'{GIVEN}label = "Name and citizenship" # HERE\n',
        "fields.given_name.label",
    ),
    "a Spanish question about the birth country": (
        GIVEN,
        f'{GIVEN}label = {{ en = "Name", es = "País de nacimiento" }} # HERE\n',
        "fields.given_name.label.es",
    ),
    "a clerk told to look for a social security number": (
        'look_for = ["The date"',
        'look_for = ["The Social Security number" # HERE\n',
        "document[2].look_for[0]",
    ),
    "a notice that keeps the immigration status": (
        'keeps = "Your name and birth date."',
        'keeps = "Your name and immigration status." # HERE',
        "notice.keeps",
    ),
    "a notice that asks after all": (
        'never_asks = "We never ask about immigration status."',
        'never_asks = "What is your immigration status?" # HERE',
        "notice.never_asks",
    ),
    "a question in a choice": (
        GENDER,
        '[fields.gender]\nask = "optional"\nchoices = ["F", "Born in Ohio"] # HERE\n',
        "fields.gender.choices[1]",
    ),
    "broken TOML": ('city = "Smallville"', "city = # HERE", ""),
    "a key given twice": ('city = "Smallville"', 'city = "A"\ncity = "B" # HERE', ""),
}


def refusal(path: Path) -> ProgrammeError:
    with pytest.raises(ProgrammeError) as caught:
        read_programme(path)
    return caught.value


@pytest.mark.parametrize(("old", "new", "key"), SPOILED.values(), ids=SPOILED.keys())
def test_it_is_refused_with_file_line_and_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert SMALL.count(old) == 1
    text = SMALL.replace(old, new)
    error = refusal(write(tmp_path, text))
    marked = [n for n, line in enumerate(text.splitlines(), 1) if HERE in line]
    if marked:
        assert error.line == marked[0]
    if key:
        assert error.key == key
    assert error.happened.startswith(f"small.toml, line {error.line}")
    assert error.happened.endswith(".")
    assert error.safe
    assert error.do


def test_the_programme_the_others_are_spoiled_from_is_good(tmp_path: Path) -> None:
    assert read_programme(write(tmp_path, SMALL)).id == "small"


def test_bytes_that_are_not_utf8_are_refused_on_their_line(tmp_path: Path) -> None:
    error = refusal(write(tmp_path, b'id = "small"\ncity = "\xff"\n'))
    assert (error.line, error.what) == (2, "this is not UTF-8 text")


def test_a_file_larger_than_a_million_bytes_is_refused(tmp_path: Path) -> None:
    assert "larger" in refusal(write(tmp_path, SMALL + "# " + "x" * 1_000_000)).what


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(tmp_path / "none.toml").what


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(tmp_path).what


def test_endless_nesting_is_refused(tmp_path: Path) -> None:
    assert "nested" in refusal(write(tmp_path, "id = " + "[" * 20_000 + "]" * 20_000)).what


def test_an_absurd_number_is_refused(tmp_path: Path) -> None:
    assert refusal(write(tmp_path, "id = " + "9" * 6000)).line == 1
