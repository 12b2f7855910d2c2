"""Where a phrase of time can begin, and whether it ends with 中."""

from __future__ import annotations

from typing import Final

_BEFORE_TIME: Final = frozenset("在于到从至自定是")


def clause_begins(text: str, start: int, end: int) -> bool:
    """A clause or a phrase of time can begin here: 在|月中, 定于|二十号, but not 神舟|十一号, 第十号、|十一号."""
    before = text[start - 1 : start] if start else "\n"
    return before in _BEFORE_TIME or not (before.isalnum() or before in "、“”")


def middle_ends(text: str, start: int, end: int) -> bool:
    """中 behind a month ends there: 8月中，, but 8月中国."""
    return not text[end : end + 1].isalpha() or text.startswith(
        ("至", "在", "将", "已经", "以前", "以后", "之前", "之后"), end
    )
