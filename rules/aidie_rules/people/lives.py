"""Posts that a sentence tells of its subject, further on: 余家驹1925年入党，曾先后担任…."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from aidie import Document, Frozen, Span
from aidie_rules.dates.values import Date
from aidie_rules.names.surroundings import is_marked
from aidie_rules.people.chains import are_in_row
from aidie_rules.people.circumstances import GRADES_OF_WORK
from aidie_rules.people.patterns import with_tenure
from aidie_rules.people.settled import titles_without_holder
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import SUCCESSION, tenure_of
from aidie_rules.titles.values import Title

_RULE = "people.lives"
_LED_BY = frozenset("，,、 \u3000后")
_LONGEST = 120
"""So far from its subject a post is told of it, and so far from its line's begin a sentence goes on with that."""
_PRONOUNS = ("他", "她")
_HIMSELF = ("，他", "，她")
"""Right before a verb these are the person that the sentence tells of, if it names nobody else."""
_MOVING = ("调任", "转任", "升任", "改任", "晋升")


@cache  # of use only in the sentences of lives
def _verb() -> re.Pattern[str]:
    """A verb of office right before a post; 任 alone behind a mark, a time, an adverb or where one goes."""
    return re.compile(
        r"((?:(?<=[，,、年月日时后曾先续并起间地])|(?:到|赴|往|调任)[一-鿿]{1,10}?)任"
        r"|(?:曾|先后|曾先后)*(?:担任|出任|就任|接任|升任|改任|调任|转任|兼任|连任|历任|任职|跻身|升至|升为|调升|时任|现任|原任|提任|晋升(?:为|至)?|被任命为|被选为|被选举为|被推选为"
        r"|(?<!新)当选为|(?<!新)当选|当上|成为)[过了起]?"
        r"|被[一-鿿·]{2,16}(?:任命|选举|推选|推举|聘任|聘|选)为)"
        r"(?:[新下]一[任届]|首任|首位|第[一二三四五六七八九十0-9]{1,3}[任届]|[我该本][所院校厂村乡镇县市区州省局])?"
        rf"(?:[一-鿿]{{0,14}}?(?:{'|'.join(GRADES_OF_WORK)})[、，]){{0,5}}$"
    )


@cache
def _item() -> re.Pattern[str]:
    return re.compile("、[一-鿿]{2,16}、")


@cache
def _clause() -> re.Pattern[str]:
    return re.compile("[，,]|[）)][：:]")


@cache
def _other_subject() -> re.Pattern[str]:
    """Words between the subject and the verb behind which another may be meant, or no fact is told."""
    return re.compile(
        r"[他她我您你其谁“《：:]|说|表示|指出|强调|认为|宣布|祝贺|提名|会见|由|让|请|派|把|将|拟|对|陪同|介绍|称|希望|要求|支持|反对"
        r"|欢迎|接替|不再|建议|谋求|寻求|未|没|拒绝|竞选|应该|可能|有望|可望|能够|可以|如果|父|母|妻|丈夫|儿|女|哥|弟|姐|妹|学生|同学|同事|部下|老师|秘书|者|评价|为$"
    )


@cache
def _later() -> re.Pattern[str]:
    return re.compile("(?:此后|随后|之后|后来|其后|期间|其间|同年|次年|翌年)[，,]?")


@cache
def _bare_verb() -> re.Pattern[str]:
    """What can stand between a time and a verb of office whose subject is not said again."""
    return re.compile("[起间后又再曾先历始开并调转继续底初被，,、 ]*(?:[到赴往回][一-鿿]{2,10})?")


@cache
def _from_where() -> re.Pattern[str]:
    """由拉萨(调任), where a person is moved from."""
    return re.compile(f"由[一-鿿]{{2,12}}?(?={'|'.join(_MOVING)})")


@cache
def _source() -> re.Pattern[str]:
    """公开资料显示，, 据了解，: where the facts of a life come from, before its subject."""
    return re.compile(r"(?:[一-鿿]{0,12}(?:资料|简历|履历|信息|介绍)(?:显示|称)|据(?:悉|了解|介绍|报道|查))[，,：:]")


@cache
def _moved_on() -> re.Pattern[str]:
    """，跨省(升任): nothing else stands between a person with a post and the verb of the next one."""
    return re.compile("(?:接替[一-鿿·]{2,8})?[，,](?:跨省|跨市|近日|日前|已|又|并|后|同时|此前|随后)?")


@cache
def _second_subject() -> re.Pattern[str]:
    return re.compile(
        "父|母|妻子|丈夫|儿子|女儿|哥|弟|姐|妹|同学|老师|秘书|接替|陪同|会见|说|表示|提名|[对与和同][一-鿿]{2,4}等"
    )


class _Story(Frozen):
    """What is known of a text: its dates by where they start, and the people named with posts by where that starts."""

    text: str
    names: set[str]
    dates: dict[int, int]
    people: dict[int, Span[Official]]


def posts_of_lives(document: Document) -> Document:
    """Give the posts behind a verb of office to the known person that the sentence begins with."""
    untold = titles_without_holder(document)
    people = {span.start: span for span in document.of(Official)} if untold else {}
    found = list(_officials(document, people, untold)) if people else []
    return document.with_spans(found) if found else document


def _officials(
    document: Document, people: dict[int, Span[Official]], untold: list[Span[Title]]
) -> Iterator[Span[Official]]:
    text = document.text
    dates = {span.start: span.end for span in document.of(Date)}
    story = _Story(text, {span.value.name for span in people.values()}, dates, people)
    for chain in _chains(text, untold):
        if official := _told(document, story, chain):
            yield official


def _chains(text: str, untold: Iterable[Span[Title]]) -> Iterator[list[Span[Title]]]:
    """The titles that are in a row: 副县长、县长."""
    chain: list[Span[Title]] = []
    for span in untold:
        if chain and not _go_on(text, chain[-1].end, span.start):
            yield chain
            chain = []
        chain.append(span)
    if chain:
        yield chain


def _go_on(text: str, start: int, end: int) -> bool:
    """The titles stand in a row, perhaps with another word of the list between them: 、主要负责人、."""
    return are_in_row(text, start, end) or _item().fullmatch(text, start, end) is not None


def _told(document: Document, story: _Story, chain: list[Span[Title]]) -> Span[Official] | None:
    """The official that a sentence makes of the posts behind its verb, if it tells of a known person."""
    text, start, end = story.text, chain[0].start, chain[-1].end
    begin = _begin(text, start)
    verb = _verb().search(text, max(begin, start - 60), start)
    if not verb or start - begin > _LONGEST or (verb[1].startswith("成为") and not is_marked(text, end)):
        return None
    name, at = _subject(story, begin, verb.start())
    if not name or _another_comes_in(story, begin, name, at, verb):
        return None
    official = Official(name, with_tenure((span.value for span in chain), tenure_of(verb[1])))
    return document.span(start, end, official, _RULE)


def _subject(story: _Story, begin: int, verb: int) -> tuple[str, int]:
    """Of whom a sentence tells, "" where that is not known, and where it goes on behind the name."""
    for find in (_first_subject, _moving_on, _subject_of_clause, _subject_before):
        name, at = find(story, begin, verb)
        if name:
            return name, at
    return "", verb


def _another_comes_in(story: _Story, begin: int, name: str, at: int, verb: re.Match[str]) -> bool:
    """Between the subject and the verb another person may be meant, or no fact is told."""
    between = story.text[at : verb.start()]
    if between.endswith(_HIMSELF) and not any(other in story.text[begin : at - len(name)] for other in story.names):
        between = between[:-1]
    told = _from_where().sub("", between + verb[1]).removesuffix(verb[1])
    return bool(_other_subject().search(told)) or any(other in between for other in story.names)


def _first_subject(story: _Story, begin: int, verb: int) -> tuple[str, int]:
    """The person whom the sentence names first, behind times and sources, or behind 的: 1925年出生的|余家驹."""
    text, at = story.text, _behind_time(story, begin)
    if source := _source().match(text, at):
        at = _behind_time(story, source.end())
    name = _longest(story.names, text, at)
    if not name:
        at = text.rfind("的", at, verb) + 1
        name = _longest(story.names, text, at) if at else ""
    return name, at + len(name)


def _begin(text: str, at: int) -> int:
    """Where the sentence begins that a place is in."""
    low = max(0, at - _LONGEST - 1)
    found = max(text.rfind(mark, low, at) for mark in "。；\n")
    return low if found < 0 else found + 1


def _longest(names: set[str], text: str, at: int) -> str:
    return max((name for name in names if text.startswith(name, at)), key=len, default="")


def _moving_on(story: _Story, begin: int, verb: int) -> tuple[str, int]:
    """The person who stands with a post right before a verb that tells of the next: 副县长余家驹，跨省升任|县长."""
    for start in sorted((at for at in story.people if begin <= at < verb), reverse=True):
        one = story.people[start]
        if _moved_on().fullmatch(story.text, one.end, verb) and not _is_succeeded(story.text, begin, start):
            return one.value.name, verb
    return "", verb


def _is_succeeded(text: str, begin: int, start: int) -> bool:
    """The person is the one whose post another takes: 余家驹接替在任多年的|县长周大川."""
    return any(verb in text[begin:start] for verb in SUCCESSION)


def _subject_of_clause(story: _Story, begin: int, verb: int) -> tuple[str, int]:
    """The last person that a clause of the sentence begins with, and where they are named: 会上，县长余家驹|当选…."""
    for clause in reversed([begin, *(mark.end() for mark in _clause().finditer(story.text, begin, verb))]):
        at = _behind_time(story, clause)
        if one := story.people.get(at):
            return one.value.name, one.end
        if name := _longest(story.names, story.text, at):
            return name, at + len(name)
    return "", verb


def _subject_before(story: _Story, begin: int, verb: int) -> tuple[str, int]:
    """The person whom a sentence goes on to tell of, and where it does: 此后，他|担任县长, 2013年|任县长.

    That is the one whom the sentences before it in the line begin with, if nobody else comes in between.
    """
    text, names = story.text, story.names
    at = _behind_time(story, begin)
    if later := _later().match(text, at):
        at = _behind_time(story, later.end())
    if text.startswith(_PRONOUNS, at):
        at += 1
    elif at == begin or not _bare_verb().fullmatch(text, at, verb):
        return "", at
    line = text.rfind("\n", max(0, begin - 2 * _LONGEST), begin) + 1
    if not line and begin > _LONGEST:
        return "", at
    while text[line] in _LED_BY:
        line += 1
    if not 0 < begin - line <= _LONGEST:
        return "", at
    name = _longest(names, text, _behind_time(story, line))
    if not name:
        name = story.people[line].value.name if line in story.people else ""
    before = text[line:begin].replace(name, "")
    others = any(other in before for other in names) or _second_subject().search(before)
    return ("" if others else name), at


def _behind_time(story: _Story, begin: int) -> int:
    """Where a sentence goes on behind the dates that it begins with."""
    while end := story.dates.get(begin):
        begin = end
        while story.text[begin : begin + 1] in _LED_BY:
            begin += 1
    return begin
