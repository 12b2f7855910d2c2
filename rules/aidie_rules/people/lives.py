"""Posts that a sentence tells of its subject, further on: 余家驹1925年入党，曾先后担任…."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aidie import Document, Span
from aidie_rules.dates.values import Date
from aidie_rules.people.patterns import with_tenure
from aidie_rules.people.settled import titles_without_holder
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import tenure_of
from aidie_rules.titles.values import Title

_RULE = "people.lives"
_VERB = re.compile(
    r"((?:(?<=[，,、年月日时后曾先续并起间地])|(?:到|赴|往)[一-鿿]{1,10}?)任"
    r"|(?:曾|先后|曾先后)*(?:担任|出任|就任|接任|升任|改任|调任|转任|兼任|连任|历任|时任|被任命为|被选为|被选举为|被推选为"
    r"|(?<!新)当选为|(?<!新)当选|当上))"
    r"(?:新一任|下一任|第[0-9一二三四五六七八九十]{1,3}[任届])?$"
)
"""A verb of office right before a post; 任 alone behind a mark, a time, an adverb or where one goes."""
_OTHER_SUBJECT = re.compile(
    r"[他她我您你其谁“《：:]|说|表示|指出|强调|认为|宣布|祝贺|提名|会见|由|让|请|派|把|将|拟|对|陪同|介绍|称|希望|要求|支持|反对"
    r"|欢迎|接替|不再|建议|谋求|寻求|未|没|拒绝|竞选|应该|可能|有望|能够|可以|如果|父|母|妻|丈夫|儿|女|哥|弟|姐|妹|学生|同学|同事|部下|老师|秘书"
)
"""Words between the subject and the verb behind which another may be meant, or no fact is told."""
_LINKS = frozenset(("、", "，", "兼", "、兼", "，兼", "和", "及"))
_LED_BY = frozenset("，,、 \u3000")


def posts_of_lives(document: Document) -> Document:
    """Give the posts behind a verb of office to the known person that the sentence begins with."""
    names = {span.value.name for span in document.spans if isinstance(span.value, Official)}
    found = list(_officials(document, names)) if names else []
    return document.with_spans(found) if found else document


def _officials(document: Document, names: set[str]) -> Iterator[Span[Official]]:
    text = document.text
    chain: list[Span[Title]] = []
    for span in titles_without_holder(document):
        if chain and text[chain[-1].end : span.start] in _LINKS:
            chain.append(span)
            continue
        yield from _told(document, names, chain)
        chain = [span]
    yield from _told(document, names, chain)


def _told(document: Document, names: set[str], chain: list[Span[Title]]) -> Iterator[Span[Official]]:
    if not chain:
        return
    text, start = document.text, chain[0].start
    begin = max(text.rfind(mark, max(0, start - 120), start) for mark in "。；\n") + 1
    verb = _VERB.search(text, max(begin, start - 16), start)
    if not begin or not verb:
        return
    at = _behind_time(document, begin)
    name = max((name for name in names if text.startswith(name, at)), key=len, default="")
    if not name:
        at = text.rfind("的", at, verb.start()) + 1
        name = max((name for name in names if text.startswith(name, at)), key=len, default="") if at else ""
    between = text[at + len(name) : verb.start()]
    if not name or _OTHER_SUBJECT.search(between) or any(other in between for other in names):
        return
    official = Official(name, with_tenure((span.value for span in chain), tenure_of(verb[1])))
    yield document.span(start, chain[-1].end, official, _RULE)


def _behind_time(document: Document, begin: int) -> int:
    """Where a sentence goes on behind the dates that it begins with."""
    for span in document.of(Date):
        if span.start == begin:
            begin = span.end
            while document.text[begin : begin + 1] in _LED_BY:
                begin += 1
    return begin
