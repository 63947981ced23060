"""The order in which the pieces of a line are read and drawn (Unicode Annex 9).

Rule: most lines hold no right-to-left character and cost nothing here.
"""

import unicodedata

from bidi import algorithm  # type: ignore[import-untyped]  # the library has no types

from kiosk.telephone import telephone_numbers

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def levels(text: str, *, right_to_left: bool = False) -> list[int]:
    """Give each character's embedding level: even runs left to right, odd runs right to left.

    A paragraph reads as its first letter does, unless it is said to be right to left. Telephone
    numbers read from left to right in every script (rule HL3): the annex alone would draw their
    groups in reverse after an Arabic letter.
    """
    spoken = any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in text)
    if not spoken and not right_to_left:
        return [0] * len(text)
    base = 1 if right_to_left else algorithm.get_base_level(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    for start, end in telephone_numbers(text):
        for sign in storage["chars"][start:end]:
            sign["type"] = "L"
    # Explicit marks never reach a line (they are refused earlier); the X rules only set up runs.
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return [int(sign["level"]) for sign in storage["chars"]]


def drawn_order(run_levels: list[int]) -> list[int]:
    """Order runs from left to right by their levels (rule L2), as indices into the given list."""
    order = list(range(len(run_levels)))
    for level in range(max(run_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
