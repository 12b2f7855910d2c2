"""Titles in a row beside names: whose they are."""

from __future__ import annotations

from aidie_rules.names.characters import DOT
from aidie_rules.names.han_beginnings import han_name_begins
from aidie_rules.names.han_endings import han_name_ends
from aidie_rules.names.lexicons import (
    CLEAR_SURNAMES,
    COMMON_SURNAMES,
    JAPANESE_SURNAMES,
    NAME_PARTS,
    NOT_NAMES,
    SURNAMES,
    USUAL_CHARACTERS,
)
from aidie_rules.names.of_parts import known_parts_begin
from aidie_rules.names.surroundings import follower_length, is_marked, open_left
from aidie_rules.titles.lexicons import BODIES, LEVELS, PLACES, RANKS, ROLES
from aidie_rules.words import is_han, is_transliteration, late

OF_SOMEONE = ("特使", "特别代表", "特别助理", "新闻秘书", "发言人")
"""Posts of those who serve the one that is named before: 余家驹特使."""
_COMMAS = frozenset("，,")
_SEMICOLONS = frozenset("；;")
_BETWEEN = frozenset("、，,；;")
_BETWEEN_OR_BLANK = frozenset("、，,；; \u3000")
_APPOINTING = ("为", "当选")
_TENURES = tuple(word + "任" for word in "时现曾原前历新首主继责")
_row = late("(?:[（(][一-鿿]{1,6}[)）])?(?:[、，,；;兼]|[、，,]兼|和|及)(?:兼任|原|前|时任)?")


def are_in_row(text: str, start: int, end: int) -> bool:
    """Nothing but a mark or 兼 stands between two titles, perhaps with a remark or a tenure: （挂职）、, 、原."""
    return _row().fullmatch(text, start, end) is not None


def opens_chain(text: str, start: int, end: int) -> bool:
    """Titles in a row begin here: behind a verb the first is not of the person named last (任组长、县长王春).

    Nor does a row begin in the midst of another that a comma parts from what is nearer (任常委、秘书长，县长王春), or
    go on over a semicolon.
    """
    if not _SEMICOLONS.isdisjoint(text[start:end]):
        return False
    if text[start - 1 : start] == "、" and not _COMMAS.isdisjoint(text[start:end]):
        return False
    at = start - (text[start - 1 : start] in ("该", "本"))
    if text[at - 1 : at] == "任":
        behind_verb = not text.endswith(_TENURES, 0, at)
    else:
        behind_verb = text.endswith(_APPOINTING, 0, start)
    return not behind_verb or _BETWEEN.isdisjoint(text[start:end])


def no_name_before(text: str, start: int, end: int) -> bool:
    """No person's name stands right before: 马明龙|书记、县长王春 are two people and no chain of titles."""
    rank = RANKS.longest_at(text, start)
    if open_left(text, start) or text[start + rank : end] not in ROLES.known or text.endswith(OF_SOMEONE, start, end):
        return True
    lengths = (n for n in (3, 2) if n <= start and text[start - n] in COMMON_SURNAMES.known)
    if any(is_han(text[start - 2]) and han_name_begins(text, start - n, start) for n in lengths):
        return False
    length = NAME_PARTS.longest_before(text, start)
    return length < 2 or not known_parts_begin(text, start - length, start)


def no_name_follows(text: str, start: int, end: int) -> bool:
    """Of several titles in a row the last is not that of a person named right behind it, nor does the row go on."""
    if text.startswith("、", end) and not _BETWEEN_OR_BLANK.isdisjoint(text[start:end]):
        return not any(words.longest_at(text, end + 1) for words in (LEVELS, BODIES, RANKS, ROLES, PLACES))
    if JAPANESE_SURNAMES.longest_at(text, end) > 1:
        return False
    if not _SEMICOLONS.isdisjoint(text[start:end]) and text[end : end + 1] in SURNAMES.known:
        return False
    if end == len(text) or text[end] not in CLEAR_SURNAMES.known or follower_length(text, end):
        return True
    if not _BETWEEN_OR_BLANK.isdisjoint(text[start:end]):
        return False
    return any(text[end : end + n] in NOT_NAMES.known for n in (2, 3)) or not (
        follower_length(text, end + 2) or follower_length(text, end + 3)
    )


_POST_OF_FIRM = "(?:董事长|总裁|总经理|CEO|首席执行官)"
_of_firm = late(f"{_POST_OF_FIRM}(?:[、，,]?兼(?:任)?(?:副|常务副|执行)?{_POST_OF_FIRM})?")


def name_behind(text: str, start: int, end: int) -> bool:
    """A name of usual shape, or one in transliteration, stands between a title and a mark.

    Before a post of firms their short name may stand, so that behind it any name will do: 青山|董事长|兼总裁|王春|代表.
    """
    post = _of_firm().search(text, start, end + 12)
    if post and post.start() < end <= post.end() and _is_named(text, post.end()):
        return True
    if text[end : end + 1] in COMMON_SURNAMES.known:
        given = text[end + 1 : end + 3]
        usual = len(given) == 2 and USUAL_CHARACTERS.issuperset(given)
        return usual and is_marked(text, end + 3) and han_name_ends(text, end, end + 3)
    if follower_length(text, end):
        return False
    stop = end
    while stop < len(text) and (is_han(text[stop]) or text[stop] == DOT) and stop < end + 12:
        stop += 1
    name = text[end:stop]
    return stop > end + 1 and is_marked(text, stop) and all(is_transliteration(x) for x in name.split(DOT))


def _is_named(text: str, at: int) -> bool:
    """A person's name stands here, whatever follows it."""
    if text[at : at + 1] not in COMMON_SURNAMES.known or any(text[at : at + n] in NOT_NAMES.known for n in (2, 3)):
        return False
    return any(at + n <= len(text) and han_name_ends(text, at, at + n) for n in (3, 2))
