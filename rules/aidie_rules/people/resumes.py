"""Résumés: lines that begin with a year and name a post, under one person's name.

余家驹，男，1965年出生，现任|县长 names the person and gives posts by verbs; below it 2011.03-2015.06|副县长 tells of
one more.
"""

from __future__ import annotations

from collections.abc import Iterator
from re import Match
from typing import Any

from aidie import Document, Span, needs_spans
from aidie_rules.names.lexicons import COMMON_SURNAMES, NOT_NAMES, SURNAMES
from aidie_rules.people.chains import are_in_row
from aidie_rules.people.headings import begins_with_fact, holds_heading, named_in_heading, names_alone
from aidie_rules.people.making import with_tenure
from aidie_rules.people.settled import titles_without_holder
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import NO_VERB_WITH_REN, tenure_of
from aidie_rules.titles.values import Title
from aidie_rules.words import late

_SIGNS = {
    "历": ("简历", "履历", "工作经历", "任职经历", "历任"),
    "男": ("，男", ",男", "(男", "（男", "：男", " 男", "\n男，", "\n男,"),
    "女": ("，女", ",女", "(女", "（女", "：女", " 女", "\n女，", "\n女,"),
    "生": ("年生", "月生", "出生", "生于"),
    "岁": ("岁，", "岁,"),
    "任": ("曾任", "，现任", ",现任"),
    "籍": ("国籍",),
    "名": ("原名", "曾用名"),
    "简": ("简介",),
    "党": ("中共党员",),
}
"""No life is told without one of these, and few texts hold one; a single character is looked for ten times as fast."""
_line = late(r"[^\n]+")
_entry = late(r"(?m:^)[ \t\u3000]*(?:(?:19|20)\d\d[年.．/－—–~-]|现任|曾任|历任|先后任)")
_ended = late(r"[－—–~至-][ \t]*(?:19|20)\d\d")


@needs_spans
def posts_of_resumes(document: Document) -> Document:
    """Give the posts of each line to the person whose name stands above, as an OFFICIAL from first title to last.

    In the line of the name itself those are meant that a verb gives (历任, 现任), with all that it goes on to list. A
    line whose years have an end tells of a post of the past (曾任).
    """
    text = document.text
    if not (titles_without_holder(document) and _may_tell_life(text)):
        return document
    above = names_alone(text)
    if not (above or holds_heading(text)):
        return document
    found = list(_officials(document, above))
    return document.with_spans(found) if found else document


def _may_tell_life(text: str) -> bool:
    return any(char in text and any(map(text.__contains__, signs)) for char, signs in _SIGNS.items())


def _officials(document: Document, above: dict[int, str]) -> Iterator[Span[Official]]:
    """The officials that the lines tell of, each the person named last above it."""
    text = document.text
    person = alone = ""
    for line, officials, held in _lines(document):
        named = above.get(line.start()) or named_in_heading(text, line.start(), officials)
        if not named and person == alone and begins_with_fact(text, line.start()):
            named = person
        if len(officials) == 1 and line[0].strip() == officials[0].text:
            person = alone = officials[0].value.name
        elif named:
            person = named
            yield from _of_life(document, held, person, line.start())
        elif any(official.value.name != person for official in officials):
            person = ""
        elif person and held and not officials and (years := _entry().match(text, line.start())):
            if _is_sentence(text, held):
                continue
            ended = _ended().search(text, line.start(), min(line.end(), years.end() + 12))
            yield _official(document, held, person, "曾任" if ended else None)


def _lines(document: Document) -> Iterator[tuple[Match[str], list[Span[Official]], list[Span[Title]]]]:
    """Each line, the officials in it, and the titles that none of them holds."""
    spans = document.spans
    following = 0
    for line in _line().finditer(document.text):
        inside: list[Span[Any]] = []
        while following < len(spans) and spans[following].start < line.end():
            inside.append(spans[following])
            following += 1
        officials = [span for span in inside if isinstance(span.value, Official)]
        yield line, officials, [x for x in inside if isinstance(x.value, Title) and not _covered(x, officials)]


def _covered(span: Span[Title], officials: list[Span[Official]]) -> bool:
    return any(official.start <= span.start < official.end for official in officials)


def _is_sentence(text: str, titles: list[Span[Title]]) -> bool:
    """现任县长是…: the post of another, of whom the line speaks."""
    return any(text.startswith(("是", "的", "由"), span.end) for span in titles)


def _of_life(document: Document, titles: list[Span[Title]], person: str, start: int) -> Iterator[Span[Official]]:
    """The posts that verbs give in the line of the name, those in a row together."""
    text = document.text
    chain: list[Span[Title]] = []
    last = ""
    for span in titles:
        in_row = bool(chain) and are_in_row(text, chain[-1].end, span.start)
        verb = last if in_row else "" if text.startswith("的是", span.end) else _giving(text, start, span.start)
        if chain and not in_row:
            yield _official(document, chain, person, tenure_of(last))
            chain = []
        if verb:
            chain.append(span)
        last = verb
    if chain:
        yield _official(document, chain, person, tenure_of(last))


def _official(document: Document, titles: list[Span[Title]], person: str, tenure: str | None) -> Span[Official]:
    start, end = titles[0].start, titles[-1].end
    official = Official(person, with_tenure((span.value for span in titles), tenure))
    return document.span(start, end, official, "people.resumes")


# What gives a post in the line of the name

_YEAR = r"(?:19|20)\d\d(?:年(?:\d{1,2}月)?|[.．]\d{1,2}月?)"
_entry_years = late(rf"(?:^|[。；;，, \u3000]){_YEAR}(?:[－—–~至-]{{1,2}}{_YEAR})?[ \u3000]?$")
"""The years of an entry right before a post: 2013.05|浙江省副省长, 1984年至1985年|县长."""
_verb = late(
    rf"(?:[历曾原先后担拟]|拟[担提])?(?<![{NO_VERB_WITH_REN}离聘赴上常卸])任(?![职何务命免期教课])|当选为?|(?:现|先生|女士)为|拟(?:提名|推荐|提拔)"
)
"""任 as a verb, and what stands before it: 历任, 1995年起任, 拟任."""
_apposed = late(r"[^，,。：:\n]{2,12}[：: \u3000]+")
"""What stands before a post right behind the name that begins a line: 余家驹：监事会主席, 余家驹 财务总监."""
_other_subject = late("[。！？]|由|被|获|陪同|带领")
"""Between the verb and the post a sentence ends, or another person comes in."""
_kin = late(
    "(?m:^|[。，,；;])(?:其|他的|她的)?(?:父亲|母亲|祖父|妻子|丈夫|儿子|女儿|哥哥|弟弟|姐姐|妹妹|夫人)[^。]*(?m:$)"
)
"""A clause that tells of somebody of the family: 父亲周大川，曾任|县长."""
_clause = late("[。，,；;：:]([一-鿿]{2,4}?)[出就接升转调改担现历曾连]?$")
"""The last clause before a verb of office: its subject alone, if it has one."""


def _giving(text: str, start: int, end: int) -> str:
    """What gives the post at a place: 历任, also before others of a list; years, as 任; 为 for a post in apposition."""
    if _entry_years().search(text, max(start, end - 24), end):
        return "任"
    verb = max(_verb().finditer(text, start, end), key=Match.end, default=None)
    if verb is None:
        return "为" if _stands_apposed(text, start, end) else ""
    if verb[0].startswith("拟") or _kin().search(text, start, verb.start()):
        return ""
    if _another_takes(text, start, verb.start()) or _other_subject().search(text, verb.end(), end):
        return ""
    return verb[0]


def _stands_apposed(text: str, start: int, end: int) -> bool:
    """The post is told in apposition to the name, without a verb: 余家驹，男，本公司|董事长."""
    before = text[start:end].rstrip("本")
    apposed = before.endswith(("，", ",", "、", "兼")) or _apposed().fullmatch(before) is not None
    return apposed and not _other_subject().search(text, start, end)


def _another_takes(text: str, start: int, end: int) -> bool:
    """The clause of the verb begins with the name of somebody else, behind that of the line: ，周大川出|任…."""
    clause = _clause().search(text, max(start, end - 8), end)
    if not clause or clause[1] in NOT_NAMES:
        return False
    subject = clause[1].removesuffix("先生").removesuffix("女士")
    named = subject[0] in (SURNAMES if len(subject) == 3 else COMMON_SURNAMES)
    return named and len(subject) in (2, 3) and not text.startswith(subject, start)
