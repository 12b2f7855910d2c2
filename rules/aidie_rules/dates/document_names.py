"""No date stands in the name of a document: 《2019年工作方案》, “2019年出口管制法案”."""

from __future__ import annotations

from typing import Final

_LONGEST_NAME: Final = 60
_LONGEST_QUOTED: Final = 24
_SHORTEST_QUOTE: Final = 6
_NAMED_IN_QUOTES: Final = (
    "法", "法案", "计划", "纲要", "条例", "方案", "规划", "公约", "协定", "协议", "报告", "战略",
)  # fmt: skip


def outside_names(text: str, start: int, end: int) -> bool:
    """It is no part of the name of a document: 《2019年工作方案》."""
    opens = text.rfind("《", max(0, start - _LONGEST_NAME), start)
    return opens < 0 or text.find("》", opens, start) >= 0 or text.find("》", end, end + _LONGEST_NAME) < 0


def outside_quoted_names(text: str, start: int, end: int) -> bool:
    """Nor is it in quotes: “2019年出口管制法案”."""
    if "“" not in text[max(0, start - _SHORTEST_QUOTE) : start]:
        return True
    closes = text.find("”", end, end + _LONGEST_QUOTED)
    return closes <= end or not text[end:closes].endswith(_NAMED_IN_QUOTES)
