"""Résumés: lines that begin with a year and name a post, under one person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from re import Match
from typing import Any

from aidie import Document, Span
from aidie_rules.names.characters import HONOURS
from aidie_rules.names.lexicons import COMMON_SURNAMES, NAME_PARTS, NOT_NAMES, SURNAMES
from aidie_rules.people.chains import are_in_row
from aidie_rules.people.patterns import with_tenure
from aidie_rules.people.settled import titles_without_holder
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import tenure_of
from aidie_rules.titles.values import Title

_SIGNS = (
    "简历", "，男", "，女", ",男", ",女", "(男", "(女", "（男", "（女", "：男", "：女", " 男", " 女",
    "\n男，", "\n女，", "国籍", "年生", "月生", "出生", "生于", "岁，", "历任", "曾任", "，现任",
)  # fmt: skip


@cache  # these are compiled where a text has one of the signs: few do
def _line() -> re.Pattern[str]:
    return re.compile(r"[^\n]+")


@cache
def _entry() -> re.Pattern[str]:
    return re.compile(r"^[ \t\u3000]*(?:(?:19|20)\d\d[年.．/－—–~-]|现任|曾任|历任|先后任)", re.MULTILINE)


@cache
def _facts() -> re.Pattern[str]:
    """What a life begins with, behind the name: 简历, ，男, ：1965年出生, 先生，57岁, ，现任."""
    heading = r"简历[ \t\u3000]*(?=[:：（(\n]|$)"
    year = r"(?:[一-鿿]{2,8}人[，,])?(?:生于|出生于)?(?:19|20)\d\d年(?:[\d月日]*出?生|(?<=生于....年))"
    lived = r"1[89]\d\d(?:年[\d月日]*)?[—－–~～-]{1,2}(?:19|20)\d\d"
    born = rf"{year}|{lived}|(?:现年)?\d\d岁|[一-鿿]{{1,4}}国籍|[一-鿿]{1, 5}族"
    learned = "中专|大专|本科|大学学历|研究生|[学硕博]士|E?MBA|教授|律师|注册会计师|香港执业|高级[一-鿿]{1,4}师"
    post = r"(?:[，,：: \u3000][一-鿿、]{2,16}(?=[，, \u3000]))?"
    fact = rf"{post}[，,：:（( \u3000][ \u3000]?(?:[男女](?![一-鿿])|{born}|现任|历任|曾任|中共党员|{learned})"
    native = r"是[一-鿿]{2,8}人[，,。]|出?生于(?:1[89]|20)\d\d年|于?(?:19|20)\d\d年[\d月日]*出?生于"
    return re.compile(rf"(?:同志|先生|女士)?(?:个人)?(?:{heading}|{fact}|{native})", re.MULTILINE)


@cache
def _heading() -> re.Pattern[str]:
    numbered = r"(?:(?:[（(]?\d{1,2}[)）、.．]|[△▲●■□◆◇★☆•※])[ \u3000]?)?"
    name = r"[一-鿿·]{2,16}?|[一-鿿]{1,2}[ \u3000]{1,4}[一-鿿]{1,2}"
    titled = r"(?:[一-鿿]{2,24}简历[：: \u3000]|[一-鿿]{0,8}(?:资料|简历|履历|信息)(?:显示|称)[，,：:])?"
    return re.compile(rf"^[ \t\u3000]*{numbered}{titled}({name}){_facts().pattern}", re.MULTILINE)


@cache
def _name_alone() -> re.Pattern[str]:
    """A line that is a name, above one that begins with sex or birth."""
    name = r"[一-鿿·]{2,16}?|[一-鿿][ \u3000]{1,2}[一-鿿]"
    fact = r"[男女][，,]|(?:19|20)\d\d年[\d月日]*出?生[，,。于]|[一-鿿]{2,8}人[，,。]"
    return re.compile(
        rf"^[ \t\u3000]*({name})(?:将军|同志|[ \u3000]?先生|[ \u3000]?女士)?[ \t\u3000]*\n+(?=[ \t\u3000]*(?:{fact}))",
        re.MULTILINE,
    )


@cache
def _begins_with_fact() -> re.Pattern[str]:
    """The line of a life whose name stands above with a post: 余家驹 董事长 / 男，1963年出生."""
    fact = r"[男女][，,。 \u3000]|(?:19|20)\d\d年[\d月日]*出?生|[一-鿿]{1,4}国籍[，,]"
    return re.compile(rf"^[ \t\u3000]*(?:{fact})", re.MULTILINE)


@cache
def _apposed() -> re.Pattern[str]:
    """What stands before a post right behind the name that begins a line: 余家驹：监事会主席, 余家驹 财务总监."""
    return re.compile(r"[^，。：:\n]{2,12}[：: \u3000]+")


@cache
def _entry_years() -> re.Pattern[str]:
    """The years of an entry right before a post: 2013.05|浙江省副省长, 1984年至1985年|县长."""
    year = "(?:19|20)\\d\\d(?:年(?:\\d{1,2}月)?|[.．]\\d{1,2}月?)"
    return re.compile(f"(?:^|[。；;，, \u3000]){year}(?:[－—–~至-]{{1,2}}{year})?[ \u3000]?$")


@cache
def _ended() -> re.Pattern[str]:
    return re.compile(r"[－—–~至-][ \t]*(?:19|20)\d\d")


@cache
def _verb() -> re.Pattern[str]:
    """任 as a verb, and what stands before it: 历任, 1995年起任, 拟任."""
    return re.compile(
        r"(?:[历曾原先后担拟]|拟[担提])?(?<![主责信委离胜聘赴上放听常卸])任(?![职何务命免期教课])|当选为?|(?:现|先生|女士)为"
    )


@cache
def _other_subject() -> re.Pattern[str]:
    """Between the verb and the post a sentence ends, or another person comes in."""
    return re.compile("[。！？]|由|被|获|陪同|带领")


@cache
def _kin() -> re.Pattern[str]:
    """A clause that tells of somebody of the family: 父亲周大川，曾任|县长."""
    return re.compile(
        r"(?:^|[。，,；;])(?:其|他的|她的)?(?:父亲|母亲|祖父|妻子|丈夫|儿子|女儿|哥哥|弟弟|姐姐|妹妹|夫人)[^。]*$",
        re.MULTILINE,
    )


def posts_of_resumes(document: Document) -> Document:
    """Give the posts of each line to the person whose name stands above, as an OFFICIAL from first title to last.

    In the line of the name itself those are meant that a verb gives (历任, 现任), with all that it goes on to list. A
    line whose years have an end tells of a post of the past (曾任).
    """
    text = document.text
    if not (titles_without_holder(document) and any(map(text.__contains__, _SIGNS))):
        return document
    above = {line.end(): "".join(line[1].split()) for line in _name_alone().finditer(text)}
    if not (above or _heading().search(text) or _begins_with_fact().search(text)):
        return document
    found = list(_entries(document, {at: name for at, name in above.items() if _is_name(name)}))
    return document.with_spans(found) if found else document


def _entries(document: Document, above: dict[int, str]) -> Iterator[Span[Official]]:
    text, spans = document.text, document.spans
    person = alone = ""
    following = 0
    for line in _line().finditer(text):
        inside: list[Span[Any]] = []
        while following < len(spans) and spans[following].start < line.end():
            inside.append(spans[following])
            following += 1
        officials = [span for span in inside if isinstance(span.value, Official)]
        held = [span for span in inside if isinstance(span.value, Title) and not _covered(span, officials)]
        named = above.get(line.start()) or _named(text, line.start(), officials)
        if not named and person == alone and _begins_with_fact().match(text, line.start()):
            named = person
        if len(officials) == 1 and line[0].strip() == officials[0].text:
            person = alone = officials[0].value.name
            continue
        if named:
            person = named
            yield from _of_life(document, held, person, line.start())
            continue
        if any(official.value.name != person for official in officials):
            person = ""
        entry = _entry().match(text, line.start())
        if person and entry and held and not officials and not _is_sentence(text, held):
            ended = _ended().search(text, line.start(), min(line.end(), entry.end() + 12))
            yield _official(document, held, person, "曾任" if ended else None)


def _covered(span: Span[Title], officials: list[Span[Official]]) -> bool:
    return any(official.start <= span.start < official.end for official in officials)


def _named(text: str, start: int, officials: list[Span[Official]]) -> str:
    """Whose life a line begins to tell: 余家驹，男, or 董事长余家驹先生，1965年出生."""
    heading = _heading().match(text, start)
    name = "".join(heading[1].split()) if heading else ""
    if name and _is_name(name):
        return name
    first = officials[0] if officials else None
    if first and not text[start : first.start].strip() and _facts().match(text, first.end):
        return first.value.name
    return ""


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


@cache
def _clause() -> re.Pattern[str]:
    """The last clause before a verb of office: its subject alone, if it has one."""
    return re.compile(r"[。，,；;：:]([一-鿿]{2,4}?)[出就接升转调改担现历曾连]?$")


def _another_takes(text: str, start: int, end: int) -> bool:
    """The clause of the verb begins with the name of somebody else, behind that of the line: ，周大川出|任…."""
    clause = _clause().search(text, max(start, end - 8), end)
    if not clause or clause[1] in NOT_NAMES:
        return False
    subject = clause[1].removesuffix("先生").removesuffix("女士")
    named = subject[0] in (SURNAMES if len(subject) == 3 else COMMON_SURNAMES)
    return named and len(subject) in (2, 3) and not text.startswith(subject, start)


def _giving(text: str, start: int, end: int) -> str:
    """What gives the post at a place: 历任, also before others of a list; years, as 任; 为 for a post in apposition."""
    if _entry_years().search(text, max(start, end - 24), end):
        return "任"
    verb = max(_verb().finditer(text, start, end), key=Match.end, default=None)
    if verb is None:
        before = text[start:end].rstrip("本")
        apposed = (
            before.endswith(("，", ",", "、", "兼")) or _apposed().fullmatch(before)
        ) and not _other_subject().search(text, start, end)
        return "为" if apposed else ""
    if verb[0].startswith("拟") or _kin().search(text, start, verb.start()):
        return ""
    if _another_takes(text, start, verb.start()):
        return ""
    return "" if _other_subject().search(text, verb.end(), end) else verb[0]


def _official(document: Document, titles: list[Span[Title]], person: str, tenure: str | None) -> Span[Official]:
    start, end = titles[0].start, titles[-1].end
    official = Official(person, with_tenure((span.value for span in titles), tenure))
    return document.span(start, end, official, "people.resumes")


def _is_name(text: str) -> bool:
    if text.endswith(HONOURS) or text in NOT_NAMES:
        return False
    known = text[0] in SURNAMES or text[:2] in SURNAMES or NAME_PARTS.longest_at(text, 0) > 0
    return "·" in text or (known and len(text) <= 4) or NAME_PARTS.longest_at(text, 0) > 1
