"""Of whom a sentence tells: of the person that it begins with, or whom the sentences before it told of.

余家驹1925年入党，曾担任|县长 names its subject first; 此后，他|担任县长 and 2013年|任县长 go on with that of the
sentence before. Where anybody else may be meant, nothing is told.
"""

from __future__ import annotations

import re

from aidie import Frozen, Span
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import SUCCESSION
from aidie_rules.words import late

LONGEST = 120
"""So far from its subject a post is told of it, and so far from its line's begin a sentence goes on with that."""
_LED_BY = frozenset("，,、 \u3000后")
"""What leads over from a time to what happened then."""
_PRONOUNS = ("他", "她")
_HIMSELF = ("，他", "，她")
"""Right before a verb these are the person that the sentence tells of, if it names nobody else."""
_MOVING = ("调任", "转任", "升任", "改任", "晋升")

_clause = late("[，,]|[）)][：:]")
_later = late("(?:此后|随后|之后|后来|其后|期间|其间|同年|次年|翌年)[，,]?")
_bare_verb = late("[起间后又再曾先历始开并调转继续底初被，,、 ]*(?:[到赴往回][一-鿿]{2,10})?")
"""What can stand between a time and a verb of office whose subject is not said again."""
_from_where = late(f"由[一-鿿]{{2,12}}?(?={'|'.join(_MOVING)})")
"""由拉萨(调任), where a person is moved from."""
_source = late("(?:[一-鿿]{0,12}(?:资料|简历|履历|信息|介绍)(?:显示|称)|据(?:悉|了解|介绍|报道|查))[，,：:]")
"""公开资料显示，, 据了解，: where the facts of a life come from, before its subject."""
_moved_on = late("(?:接替[一-鿿·]{2,8})?[，,](?:跨省|跨市|跨校|跨公司|跨集团|近日|日前|已|又|并|后|同时|此前|随后)?")
"""，跨省(升任): nothing else stands between a person with a post and the verb of the next one."""

_KIN = "父|母|妻子|丈夫|儿子|女儿|哥|弟|姐|妹"
_COMPANY = "同学|老师|秘书|接替|陪同|会见|提名"
_other_subject = late(
    rf"[他她我您你其谁“《：:]|说|表示|{_KIN}|妻|儿|女|{_COMPANY}|学生|同事|部下|者|由|让|请|派|把|对|指出|强调|认为|宣布|祝贺|介绍"
    "|称|希望|要求|支持|反对|欢迎|建议|评价|将|拟|谋求|寻求|竞选|不再|未|没|拒绝|应该|可能|有望|可望|能够|可以|如果|为$"
)
"""Words between the subject and the verb behind which another may be meant, or no fact is told."""
_second_subject = late(rf"{_KIN}|{_COMPANY}|说|表示|[对与和同][一-鿿]{{2,4}}等")
"""Words of the sentences before behind which another may be meant."""


class Story(Frozen):
    """What is known of a text: its dates by where they start, and the people named with posts by where that starts."""

    text: str
    names: set[str]
    dates: dict[int, int]
    people: dict[int, Span[Official]]


def sentence_begins(text: str, at: int) -> int:
    """Where the sentence begins that a place is in."""
    low = max(0, at - LONGEST - 1)
    found = max(text.rfind(mark, low, at) for mark in "。；\n")
    return low if found < 0 else found + 1


def subject_of(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """Of whom a sentence tells, "" where that is not known, and where it goes on behind the name."""
    for find in (_first, _moving_on, _of_clause, _of_sentence_before):
        name, at = find(story, begin, verb)
        if name:
            return name, at
    return "", verb


def another_comes_in(story: Story, begin: int, at: int, name: str, verb: re.Match[str]) -> bool:
    """Between the subject and the verb another person may be meant, or no fact is told."""
    between = story.text[at : verb.start()]
    if between.endswith(_HIMSELF) and not any(other in story.text[begin : at - len(name)] for other in story.names):
        between = between[:-1]
    told = _from_where().sub("", between + verb[1]).removesuffix(verb[1])
    return bool(_other_subject().search(told)) or any(other in between for other in story.names)


def _first(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """The person whom the sentence names first, behind times and sources, or behind 的: 1925年出生的|余家驹."""
    text, at = story.text, _behind_time(story, begin)
    if source := _source().match(text, at):
        at = _behind_time(story, source.end())
    name = _longest(story.names, text, at)
    if not name:
        at = text.rfind("的", at, verb) + 1
        name = _longest(story.names, text, at) if at else ""
    return name, at + len(name)


def _moving_on(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """The person who stands with a post right before a verb that tells of the next: 副县长余家驹，跨省升任|县长."""
    for start in sorted((at for at in story.people if begin <= at < verb), reverse=True):
        one = story.people[start]
        if _moved_on().fullmatch(story.text, one.end, verb) and not _is_succeeded(story.text, begin, start):
            return one.value.name, verb
    return "", verb


def _is_succeeded(text: str, begin: int, start: int) -> bool:
    """The person is the one whose post another takes: 余家驹接替在任多年的|县长周大川."""
    return any(verb in text[begin:start] for verb in SUCCESSION)


def _of_clause(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """The last person that a clause of the sentence begins with, and where they are named: 会上，县长余家驹|当选…."""
    for clause in reversed([begin, *(mark.end() for mark in _clause().finditer(story.text, begin, verb))]):
        at = _behind_time(story, clause)
        if one := story.people.get(at):
            return one.value.name, one.end
        if name := _longest(story.names, story.text, at):
            return name, at + len(name)
    return "", verb


def _of_sentence_before(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """The person whom a sentence goes on to tell of, and where it does: 此后，他|担任县长, 2013年|任县长."""
    text = story.text
    at = _behind_time(story, begin)
    if later := _later().match(text, at):
        at = _behind_time(story, later.end())
    if text.startswith(_PRONOUNS, at):
        return _of_line(story, begin), at + 1
    goes_on = at > begin and _bare_verb().fullmatch(text, at, verb)
    return (_of_line(story, begin) if goes_on else ""), at


def _of_line(story: Story, begin: int) -> str:
    """The person that the line of a sentence begins with, "" where somebody else comes in before the sentence."""
    text, names = story.text, story.names
    line = text.rfind("\n", max(0, begin - 2 * LONGEST), begin) + 1
    if not line and begin > LONGEST:
        return ""
    while text[line] in _LED_BY:
        line += 1
    if not 0 < begin - line <= LONGEST:
        return ""
    name = _longest(names, text, _behind_time(story, line))
    if not name:
        name = story.people[line].value.name if line in story.people else ""
    before = text[line:begin].replace(name, "")
    others = any(other in before for other in names) or _second_subject().search(before)
    return "" if others else name


def _longest(names: set[str], text: str, at: int) -> str:
    """The longest known name that stands at a place."""
    return max((name for name in names if text.startswith(name, at)), key=len, default="")


def _behind_time(story: Story, begin: int) -> int:
    """Where a sentence goes on behind the dates that it begins with."""
    while end := story.dates.get(begin):
        begin = end
        while story.text[begin : begin + 1] in _LED_BY:
            begin += 1
    return begin
