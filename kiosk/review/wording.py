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
    said = words.enough.format(text(verdict.how.way.title, lang))
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
    so_far = words.so_far.format(standing.have, need.amount) if standing.have else ""
    return _sentence(said + so_far)


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
    return _sentence(words.next_choice.join(parts))


def say_set_aside(programme: Programme, item: SetAside, lang: str = "en") -> str:
    """Say why a document does not count."""
    return phrases(lang).reasons[item.reason].format(name(programme, item.document, lang))


def _choices(programme: Programme, alike: Sequence[Choice], lang: str) -> str:
    """Word so many picks from the same documents."""
    words = phrases(lang)
    names = [name(programme, document, lang) for document in alike[0].documents]
    said = _qualified(len(alike), qualities(programme, alike[0].brings, lang), words)
    form = words.example if len(names) > EXAMPLES else words.among
    return form.format(said, listed(names[:EXAMPLES], words.either, words))


def _points(programme: Programme, standing: Standing, lang: str) -> str:
    words, need = phrases(lang), standing.need
    points = count_points(standing.lacking, words)
    said = words.more_points.format(points)
    if need.purpose:
        said = words.more_points_for.format(points, words.towards[need.purpose])
    if need.groups:
        said = words.from_group.format(said, group_names(programme, need, lang))
    return said


def _of_these(programme: Programme, standing: Standing, lang: str) -> str:
    words, need = phrases(lang), standing.need
    names = [name(programme, d.key, lang) for d in programme.documents if d.id in need.documents]
    if len(names) == standing.lacking:
        return listed(names, words.both, words)
    return words.of_these.format(
        words.numbers[standing.lacking], listed(names, words.either, words)
    )


def _qualified(number: int, clauses: str, words: Phrases) -> str:
    said = words.one_document if number == 1 else words.documents.format(words.numbers[number])
    if not clauses:
        return said
    return (words.clause if number == 1 else words.each_clause).format(said, clauses)


def _sentence(said: str) -> str:
    return f"{said[:1].upper()}{said[1:]}."
