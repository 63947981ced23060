"""Qt's remarks about itself that nobody needs to hear, kept quiet one kind at a time.

Rule: Qt forgets its rules for logging at each new set of them, so whoever adds some does it here.
No message handler of ours: Qt speaks in threads that may not wait for Python.
"""

from PySide6.QtCore import QLoggingCategory

_quiet: dict[str, None] = {}


def pass_over(*categories: str) -> None:
    """Keep these kinds quiet from now on, such as "qt.text.font.db.info"; the earlier ones too."""
    _quiet.update(dict.fromkeys(categories))
    QLoggingCategory.setFilterRules("\n".join(f"{category}=false" for category in _quiet))
