"""A verdict in sentences for a person, in their language where the words exist.

Documents and groups are named in the city's own words; nothing here decides anything.
"""

from collections.abc import Sequence
from itertools import groupby

from kiosk.programme import Programme, text
from kiosk.review.clauses import count_points, group_names, listed, name, qualities
from kiosk.review.phrases import Phrases, phrases
from kiosk.review.verdict import Addition, Choice, Enough, SetAside, Standing, Verdict

EXAMPLES = 3
"""So many documents are named in a sentence; more would not be read."""


def say_verdict(verdict: Verdict, lang: str = "en") -> str:
    """Say whether it is enough, and by which way."""
    words = phrases(lang)
    if not isinstance(verdict, Enough):
        return words.not_yet
    said = words.enough.format(way=text(verdict.how.way.title, lang))
    return f"{said} {words.second_signature}" if verdict.how.second_signature else said


def say_missing(programme: Programme, standing: Standing, lang: str = "en") -> str:
    """Say what one unmet need still asks, and how far it is met."""
    words, need = phrases(lang), standing.need
    if need.points is not None:
        said = _points(programme, standing, lang)
    elif need.documents:
        said = _of_these(programme, standing, lang)
    else:
        brings = [Standing(need, standing.lacking)]
        said = _qualified(standing.lacking, qualities(programme, brings, lang), words)
    so_far = words.so_far.format(have=standing.have, amount=need.amount) if standing.have else ""
    return _sentence(said + so_far, words)


def say_addition(programme: Programme, addition: Addition, lang: str = "en") -> str:
    """Say what to add, in one sentence with examples."""
    words = phrases(lang)
    parts, named = [], []
    for documents, group in groupby(addition.choices, key=lambda choice: choice.documents):
        alike = list(group)
        if len(documents) == len(alike):
            named += [name(programme, document, lang) for document in documents]
        else:
            parts.append(_choices(programme, alike, lang))
    if named:
        parts.append(listed(named, words.both, words))
    return _sentence(words.next_choice.join(parts), words)


def say_set_aside(programme: Programme, item: SetAside, lang: str = "en") -> str:
    """Say why a document does not count."""
    named = name(programme, item.document, lang)
    return phrases(lang).reasons[item.reason].format(name=named)


def _choices(programme: Programme, alike: Sequence[Choice], lang: str) -> str:
    """Word so many picks from the same documents."""
    words = phrases(lang)
    names = [name(programme, document, lang) for document in alike[0].documents]
    said = _qualified(len(alike), qualities(programme, alike[0].brings, lang), words)
    form = words.example if len(names) > EXAMPLES else words.among
    return form.format(what=said, names=listed(names[:EXAMPLES], words.either, words))


def _points(programme: Programme, standing: Standing, lang: str) -> str:
    words, need = phrases(lang), standing.need
    points = count_points(standing.lacking, words)
    said = words.more_points.format(points=points)
    if need.purpose:
        purpose = words.towards[need.purpose]
        said = words.more_points_for.format(points=points, purpose=purpose)
    if need.groups:
        said = words.from_group.format(what=said, group=group_names(programme, need, lang))
    return said


def _of_these(programme: Programme, standing: Standing, lang: str) -> str:
    words, need = phrases(lang), standing.need
    names = [name(programme, d.key, lang) for d in programme.documents if d.id in need.documents]
    if len(names) == standing.lacking:
        return listed(names, words.both, words)
    form = words.form(words.of_these, standing.lacking)
    number = words.number(standing.lacking)
    return form.format(number=number, names=listed(names, words.either, words))


def _qualified(number: int, clauses: str, words: Phrases) -> str:
    form = words.form(words.more_that if clauses else words.more, number)
    return form.format(number=words.number(number), clauses=clauses)


def _sentence(said: str, words: Phrases) -> str:
    return f"{said[:1].upper()}{said[1:]}{words.stop}"
