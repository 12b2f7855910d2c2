"""When the 长 of a role begins another word or a place: 院|长期, 湖南省|长沙市, but 县长|期间."""

from aidie_rules.titles.lexicons import BEGIN_WITH_CHANG, HEADS_OF_PLACES, PLACES, RANKS, SURNAMES
from aidie_rules.words import OURS, late


def begins_with_chang(text: str, start: int, end: int) -> bool:
    """The 长 of a role begins a word or a place: 院|长期, 湖南省|长沙市, 该县|长丰乡."""
    at = end - 1
    if text[start - 1 : start] in OURS and text[start:end] in HEADS_OF_PLACES:
        return True
    if BEGIN_WITH_CHANG.longest_at(text, at):
        return not _is_held(text, start, at)
    return _is_listed_place(text, start, at) or _is_unlisted_place(text, at)


_HELD = ("担任", "曾任", "出任", "时任")


def _is_held(text: str, start: int, at: int) -> bool:
    """How long a post is held is told behind it, and 长 is of the post: 担任秘书长|达十年, 任县长|期间."""
    return text.startswith("期间", at + 1) or any(verb in text[max(0, start - 14) : start] for verb in _HELD)


def _is_listed_place(text: str, start: int, at: int) -> bool:
    """A place begins with 长: 湖南省|长沙市, 福州|长乐, but 理县代理|县长|沙…."""
    length = PLACES.longest_at(text, at)
    if length != 2:
        return length > 2
    if text[at - 1] in "林省市州院" and text[at + 1] not in SURNAMES:
        return True
    return PLACES.longest_before(text, at) > at - start and RANKS.longest_before(text, start) < 2


_place_of_open_name = late(
    r"长(?![到对在向从和与把被给为])\w{1,3}"
    "(?:林场|油田|农场|牧场|水库|电站|煤矿|社区|小学|中学|[乡镇村]|[寺沟岭滩](?![、，])|街(?!道))"
)


def _is_unlisted_place(text: str, at: int) -> bool:
    """A place that no lexicon holds begins with 长, and no family name stands there: 定边县|长茂滩林场."""
    return SURNAMES.words.get(text[at + 1 : at + 2]) != "common" and _place_of_open_name().match(text, at) is not None
