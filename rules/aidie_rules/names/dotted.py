"""Names of several words with a dot or a hyphen between them: 艾力·吐尔逊, 约翰·布朗."""

from __future__ import annotations

from aidie_rules.names.characters import DOT, NEVER_LAST, NEVER_LAST_BEFORE_TITLE
from aidie_rules.names.lexicons import FOLLOWERS, NAME_PARTS
from aidie_rules.names.surroundings import follower_length, is_marked, open_left
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, PLACES, ROLES, VERBS
from aidie_rules.words import FOREIGN_CHARACTERS, TRANSLITERATED

NEVER_IN_DOTTED = "会被所曾欲谓住政围绕之正能"
"""Characters of words that stand behind names, and of no transliteration."""


def marked_name_begins(text: str, start: int, end: int) -> bool:
    """A name with dots and parts of any kind behind a mark: 、曲鲁木·曲红|当选; it holds no verb and no place."""
    return open_left(text, start) and text[start - 1 : start] != DOT and is_dotted_name(text, start, end)


def is_dotted_name(text: str, start: int, end: int) -> bool:
    """The parts with dots between them begin and end in no other word; 阿里 is a place, but 阿里夫·布朗 a name."""
    if text[end - 1] in NEVER_LAST_BEFORE_TITLE or VERBS.longest_before(text, end) > 1:
        return False
    first, last = text.index(DOT, start), text.rfind(DOT, start, end)
    spelled = FOREIGN_CHARACTERS.issuperset(text[start:first])
    words = (COUNTRIES, BODIES, ROLES) if spelled else (COUNTRIES, PLACES, BODIES, ROLES)
    if any(1 < x.longest_at(text, start) < first - start for x in words):
        return False
    if any(VERBS.longest_at(text, at) > 1 for at in range(start, first - 1)):
        return False
    return not any(FOLLOWERS.longest_at(text, at) > 1 for at in range(last + 1, end - 1))


def dotted_name_ends(text: str, start: int, end: int) -> bool:
    """A name with dots ends at a mark, before a longer word, or before a character that no name is written with."""
    if text[end - 1] in NEVER_LAST or text.startswith(("夫人", "子"), start):
        return False
    if is_marked(text, end):
        return text[end - 1] not in "时后前"
    if text[end] in NEVER_IN_DOTTED:
        return True
    following = follower_length(text, end)
    dated = text[end] == "于" and text[end + 1 : end + 2].isdigit()
    apart = following == 1 and text[end] not in TRANSLITERATED and text[end - 1 : end + 1] != "阿不"
    if not (following > 1 or dated or apart):
        return False
    if text[end] in FOREIGN_CHARACTERS and follower_length(text, end + 1) >= following:
        return False
    return not any(NAME_PARTS.longest_at(text, end - n) > n for n in (1, 2, 3))
