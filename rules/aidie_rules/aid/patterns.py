"""The parts of a phrase of aid: sectors, mode, head."""

from aidie import Lexicon
from aidie.pattern import choice, one_of, optional, repeat, words

_PACKAGE = "aidie_rules.lexicons"

SECTORS = Lexicon.load(_PACKAGE, "sectors")
_MODES = Lexicon.load(_PACKAGE, "modes")
MODES = _MODES.with_words(
    {f"“{word[:-1]}”式": mode for word, mode in _MODES.words.items() if word.endswith("式")}
    | {blood: f"{word}血式" for word in "输造" for blood in (f"{word}血", f"“{word}血”")}
)
"""组团式 and “组团”式; 造血 also without 式."""
AID_TO = Lexicon.load(_PACKAGE, "aid_to")
"""援藏, 援疆: the recipient is in the word."""
MANNERS = Lexicon.load(_PACKAGE, "aid_manners")

_BARE_HEADS = ("援助", "支援", "帮扶", "扶贫", "协作")
HEAD = choice(one_of(*_BARE_HEADS), AID_TO).named("head")
"""The word that says aid, with its recipient (援藏) or without (帮扶)."""

_CLOSES = {"“": "”", "‘": "’"}
_QUOTES = tuple(_CLOSES.values())


def quotes_match(text: str, start: int, end: int) -> bool:
    """A word is quoted on both sides or on none, but for its last character: “组团”式."""
    closing = _CLOSES.get(text[start], "")
    if closing and text[end - 1] == "式":
        return closing in text[start:end]
    return closing == (text[end - 1] if text[end - 1] in _QUOTES else "")


MODE = (optional(one_of(*_CLOSES)) + words(MODES).named("mode") + optional(one_of(*_QUOTES))).where(quotes_match)
"""组团式, “组团式”."""
SECTOR = words(SECTORS).named("sector")
_LIST_MARKS = "、，,和及与"
AND = optional(one_of(*_LIST_MARKS, "以及", "·"))
_OWN_ACTIONS = tuple(
    action + mark for action in ("搬迁", "培训", "救灾", "招商", "改造", "采购", "建设") for mark in _LIST_MARKS
)
_PROJECTS = tuple("项目" + mark for mark in _LIST_MARKS)
_LONGEST_ITEM = 8
_THINGS = ("项目", "资金")
_HEADS = (*_BARE_HEADS, *AID_TO.words)


def lists_whole_items(text: str, start: int, end: int) -> bool:
    """Sectors that share a tail are a list of their own, not the end of another: 技能提升|培训、教育扶贫.

    Nor is one of them an action that needs no tail: 易地搬迁、|产业扶贫, 产业项目、|劳务协作.
    Nor is it what the item before is about: 产业援疆|项目、教育援疆.
    """
    listed = text[start:end]
    if not any(mark in listed for mark in _LIST_MARKS):
        return True
    if any(action in listed for action in _OWN_ACTIONS):
        return False
    if text.startswith(_THINGS, start) and text.endswith(_HEADS, 0, start):
        return False
    if any(_names_projects(text, text.find(projects, start, end)) for projects in _PROJECTS):
        return False
    first = start
    while first > max(0, start - _LONGEST_ITEM) and text[first - 1].isalpha():
        first -= 1
    return not text.endswith("、", 0, first) or (first == start and "、" not in listed)


def _names_projects(text: str, at: int) -> bool:
    """项目 is what a sector has, and no sector that needs a tail: 产业|项目、劳务协作."""
    return at > 0 and SECTORS.longest_before(text, at) > 0


OTHERS = one_of(
    "等", "等领域", "等方面", "等各领域", "等各个领域", "等各方面", "等多领域", "等多个领域", "系统", "领域", "行业"
).named("others")  # fmt: skip
SECTORS_BEFORE_HEAD = (repeat(SECTOR + AND, 0, 8) + SECTOR).where(lists_whole_items) + optional(OTHERS)
"""教育、医疗 / 文化教育 / 就业、教育、人才等: fields that share one tail.

The tail is the anchor, so this is read backwards, and the last sector is taken as long as it can be.
"""
