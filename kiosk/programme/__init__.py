"""A city's rules: a TOML file in, frozen values out; every error names file, key and line."""

from kiosk.birth_date import age_on
from kiosk.programme.applicants import ApplicantClass, Term, expires
from kiosk.programme.documents import Document, DocumentId, Expiry, Need, Purpose, Shows, Way
from kiosk.programme.errors import ProgrammeError
from kiosk.programme.fields import AddressField, Ask, Field, Fields, GenderField, Schedule
from kiosk.programme.reader import find_programme, read_programme, shipped
from kiosk.programme.rules import CardRule, Notice, Programme
from kiosk.programme.shape import Text, text

__all__ = [
    "AddressField",
    "ApplicantClass",
    "Ask",
    "CardRule",
    "Document",
    "DocumentId",
    "Expiry",
    "Field",
    "Fields",
    "GenderField",
    "Need",
    "Notice",
    "Programme",
    "ProgrammeError",
    "Purpose",
    "Schedule",
    "Shows",
    "Term",
    "Text",
    "Way",
    "age_on",
    "expires",
    "find_programme",
    "read_programme",
    "shipped",
    "text",
]
