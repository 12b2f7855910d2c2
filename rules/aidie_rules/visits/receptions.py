"""Where a delegation is received: 在拉萨会见, 拉萨市委书记会见, and what its people say of their coming."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from aidie import Captures, Document, Matcher, Span
from aidie.pattern import HAN, chars, choice, one_of, optional, words
from aidie_rules.people.values import Official
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.titles.values import Title
from aidie_rules.visits.destinations import meant, of_ours
from aidie_rules.visits.leaders import dates_by_end, people_of
from aidie_rules.visits.lexicons import ABBREVIATIONS
from aidie_rules.visits.sentences import sentence_begins
from aidie_rules.visits.trips import OURS, PLACE, STAGES
from aidie_rules.visits.values import Visit

_RECEIVED_IN = Matcher(
    "在"
    + choice(STAGES.named("place"), words(ABBREVIATIONS).named("short"))
    + optional(one_of("亲切", "热情", "分别"))
    + one_of("会见", "接见", "会晤", "与", "同", "和")
)
_AT_HOME = Matcher(
    "在" + one_of("省", "市", "县", "区", "州", "行政", "会议") + chars(HAN, 1, 14, without="在", lazy=True)
)
"""(余家驹)在市会议中心(会见): at home, which a hotel need not be."""
_WARMLY = ("亲切", "热情", "分别")
_CHIEF_ROLES = frozenset({"书记", "市长", "县长", "区长", "州长", "省长", "旗长"})
_BARE_CHIEFS = tuple(f"{kind}{post}" for kind in "省市县区州旗" for post in ("委书记", "长"))
_THIS_TIME = ("再次", "这次", "此次", "此行", "首次")
_COME = Matcher(one_of("来", "来到") + STAGES.named("place"))
_WELCOMED_TO = ("一行来", "代表团来", "考察团来", "访问团来")
_WELCOMED = Matcher(
    choice(STAGES.named("place"), words(ABBREVIATIONS).named("short"))
    + chars(HAN, 0, 8, lazy=True)
    + "表示"
    + chars(HAN, 0, 4, lazy=True)
    + "欢迎"
)
"""(对代表团一行来)津考察表示热烈欢迎."""
_IN = ("来", "到", "在")
_RECEIVES = ("会见", "会见了", "接见", "接见了", "会晤", "会晤了")
_WITH = ("与", "和", "同")
_TALKS = ("座谈", "会谈", "交流", "举行会谈", "进行会谈", "举行座谈", "进行座谈", "工作座谈")
_CALLED_HERE = Matcher(words(ABBREVIATIONS).named("short") + one_of("访问", "考察", "参观", "学习", "交流"))
_RECEIVING = Matcher(PLACE.named("place") + optional(one_of("又", "也", "还")))
"""拉萨市|迎来了."""
_OURS = Matcher(OURS.named("ours"))


def received_in(document: Document, span: Span[Visit], leader: str | None, visitors: str, strangers: str) -> str:
    """Where those of a phrase are received whom nothing else says to have gone anywhere; "" where nothing tells it."""
    if place := _said_of_reception(document, sentence_begins(document.text, span.start), span.end, strangers):
        return place
    hosts = (_of_host(document, at, visitors) for at in _receptions(document, span, leader))
    return next((host for host in hosts if host and host not in visitors), "")


def of_receiving(document: Document, received: int) -> str:
    """The place that receives a delegation itself: 拉萨市|迎来了; "" where none stands before the verb."""
    found = _RECEIVING.match_before(document.text, received)
    return found["place"] if found else ""


def _said_of_reception(document: Document, begin: int, end: int, strangers: str) -> str:
    """Where a delegation is received: 在拉萨会见; where its people say that they have come; our own place."""
    text = document.text
    received = (_RECEIVED_IN.match_at(text, at) for at in _places_of("在", text, begin, end))
    found = next(filter(None, received), None) or document.once(_said_of_coming)
    return meant(document, found, strangers)


def _said_of_coming(document: Document) -> Captures | None:
    """What the article says of the coming of guests: 这次来到中山, 一行来津…表示欢迎, 来我市, 来津访问."""
    text = document.text
    come = (_COME.match_at(text, at) for at in _behind(text, _THIS_TIME))
    welcomed = (_WELCOMED.match_at(text, at) for at in _behind(text, _WELCOMED_TO))
    ours = (_OURS.match_at(text, at) for at in _behind(text, _IN))
    called = (_CALLED_HERE.match_at(text, at) for at in _behind(text, ("来",)))
    return next(filter(None, chain(come, welcomed, ours, called)), None)


def _receptions(document: Document, span: Span[Visit], leader: str | None) -> Iterator[int]:
    """Where a verb stands of which the subject receives those of a phrase, or the one who leads them."""
    text = document.text
    if "received" in span.fields:
        yield span.start
    if not leader:
        return
    yield from document.once(_received).get(leader, ())
    led = span.fields["led"][0] if "led" in span.fields else 0
    start, _ = document.once(people_of).ends.get(led, (led - len(leader), leader))
    if text.endswith(leader, 0, led):
        verbs = _RECEIVES + _WITH if text.startswith(_TALKS, span.end) else _RECEIVES
        if verb := _word_before(text, start, verbs):
            yield start - len(verb)


def _received(document: Document) -> dict[str, list[int]]:
    """Each person who is received → where the verbs stand that say so."""
    received: defaultdict[str, list[int]] = defaultdict(list)
    for name, places in document.once(people_of).places.items():
        for start, _ in places:
            if verb := _word_before(document.text, start, _RECEIVES):
                received[name].append(start - len(verb))
    return received


def _word_before(text: str, at: int, words: tuple[str, ...]) -> str:
    """The word that ends at a place; none of them ends in another."""
    return next((word for word in words if text.endswith(word, 0, at)), "")


def _of_host(document: Document, received: int, strangers: str) -> str:
    """The place of which the one who receives is the head: 拉萨市委书记余家驹|会见, 市长余家驹昨天在市会议中心|会见."""
    text = document.text
    while text.endswith(_WARMLY, 0, received):
        received -= 2
    people, dates = document.once(people_of), document.once(dates_by_end)
    if received not in people.ends and (at := _AT_HOME.match_before(text, received)):
        received = at.start
    _, host = people.ends.get(dates.get(received, received), (0, ""))
    for post in document.once(_posts).get(host, ()):
        place = post.canonical[: PLACES.longest_at(post.canonical, 0)]
        if place:
            return place if post.role in _CHIEF_ROLES else ""
        if post.canonical in _BARE_CHIEFS:
            return of_ours(document, post.canonical[0], strangers)
    return ""


def _posts(document: Document) -> dict[str, list[Title]]:
    """The posts of each official."""
    posts: defaultdict[str, list[Title]] = defaultdict(list)
    for span in document.of(Official):
        posts[span.value.name] += span.value.posts
    return posts


def _behind(text: str, words: tuple[str, ...]) -> Iterator[int]:
    """Where the words end that stand in a text."""
    for word in words:
        for at in _places_of(word, text, 0, len(text)):
            yield at + len(word)


def _places_of(word: str, text: str, start: int, end: int) -> Iterator[int]:
    """Where a word stands in a range of a text."""
    at = text.find(word, start, end)
    while at >= 0:
        yield at
        at = text.find(word, at + 1, end)
