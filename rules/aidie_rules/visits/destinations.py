"""Which place a destination is that the phrase does not name: 我市, 来甬考察, or nothing (会见代表团)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import chain
from operator import itemgetter

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from aidie import Captures, Document, Matcher, Span
from aidie.pattern import HAN, chars, choice, one_of, optional, words
from aidie.text import without_surrogates
from aidie_rules.divisions import full_form
from aidie_rules.people.values import Official
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.titles.values import Title
from aidie_rules.visits.leaders import people_of
from aidie_rules.visits.lexicons import ABBREVIATIONS
from aidie_rules.visits.trips import ABBREVIATED, KINDS_OF_OURS, OURS, PLACE, STAGES
from aidie_rules.visits.values import Visit

_RECEIVED_IN = Matcher(
    "在"
    + choice(STAGES.named("place"), words(ABBREVIATIONS).named("short"))
    + optional(one_of("亲切", "热情", "分别"))
    + one_of("会见", "接见", "会晤", "与", "同", "和")
)
_WARMLY = ("亲切", "热情", "分别")
_HEADS = frozenset({"书记", "市长", "县长", "区长", "州长", "省长", "旗长"})
_BARE_HEADS = tuple(f"{kind}{post}" for kind in "省市县区州旗" for post in ("委书记", "长"))
_LEVELS = "省市县区州"
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
_THERE = Matcher(choice(STAGES.named("place"), OURS.named("ours"), ABBREVIATED))


def of_ours(document: Document, ours: str, strangers: str) -> str:
    """The place that 我市 stands for: the one of its kind that the article names most, and no guest comes from."""
    kind = ours[-1]
    named = [(root, count) for root, count in document.once(_ranked)[kind] if root not in strangers]
    if not named or named[0][1] < 2 or (len(named) > 1 and named[1][1] * 2 > named[0][1]):
        return ""
    root = named[0][0]
    return root + kind if root + kind in document.text else root


def of_abbreviation(document: Document, char: str, strangers: str) -> str:
    """The place that one character stands for: one that the article names; else the only one that it can stand for.

    One that the lexicon does not have for it counts where it begins with it: 来济 of 济源.
    """
    known = [place for place in ABBREVIATIONS.words.get(char, "").split() if place not in strangers]
    named = [place for place in known if place in document.text]
    if len(named) > 1:
        kind = "province" if "省委" in document.text and "市委、市政府" not in document.text else "prefecture"
        named = [place for place in named if PLACES.words.get(place) == kind]
    if len(named) == 1:
        return named[0]
    if named or len(known) > 1:
        return ""
    others = (place for place in document.once(_places_named) if place not in strangers)
    place = next((place for place in others if (place.startswith(char) if known else char in place)), "")
    return (place[:-1] if len(place) > 2 and place[-1] in _LEVELS else place) or "".join(known)


def of_coming(document: Document, start: int, strangers: str) -> str:
    """Where those come who are received: (会见来)甬|考察的."""
    return _meant(document, _THERE.match_at(document.text, start), strangers)


def of_receiving(document: Document, received: int) -> str:
    """The place that receives a delegation itself: 拉萨市|迎来了; "" where none stands before the verb."""
    found = _RECEIVING.match_before(document.text, received)
    return found["place"] if found else ""


def of_reception(document: Document, begin: int, end: int, strangers: str) -> str:
    """Where a delegation is received: 在拉萨会见; where its people say that they have come; our own place."""
    text = document.text
    received = (_RECEIVED_IN.match_at(text, at) for at in _places_of("在", text, begin, end))
    found = next(filter(None, received), None) or document.once(_said_of_coming)
    return _meant(document, found, strangers)


def _meant(document: Document, found: Captures | None, strangers: str) -> str:
    """The place that a phrase names, in whole, by one character or as our own; "" where it names none."""
    if found is None:
        return ""
    if "place" in found.names:
        return found["place"]
    if "ours" in found.names:
        return of_ours(document, found["ours"], strangers)
    return of_abbreviation(document, found["short"], strangers)


def _said_of_coming(document: Document) -> Captures | None:
    """What the article says of the coming of guests: 这次来到中山, 一行来津…表示欢迎, 来我市, 来津访问."""
    text = document.text
    come = (_COME.match_at(text, at) for at in _behind(text, _THIS_TIME))
    welcomed = (_WELCOMED.match_at(text, at) for at in _behind(text, _WELCOMED_TO))
    ours = (_OURS.match_at(text, at) for at in _behind(text, _IN))
    called = (_CALLED_HERE.match_at(text, at) for at in _behind(text, ("来",)))
    return next(filter(None, chain(come, welcomed, ours, called)), None)


def receptions(document: Document, span: Span[Visit], leader: str | None) -> Iterator[int]:
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


def of_host(document: Document, received: int, strangers: str) -> str:
    """The place of which the one who receives is the head: 拉萨市委书记余家驹|会见, 市长余家驹|会见."""
    text = document.text
    while text.endswith(_WARMLY, 0, received):
        received -= 2
    _, host = document.once(people_of).ends.get(received, (0, ""))
    for post in document.once(_posts).get(host, ()):
        place = post.canonical[: PLACES.longest_at(post.canonical, 0)]
        if place:
            return place if post.role in _HEADS else ""
        if post.canonical in _BARE_HEADS:
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


def _places_named(document: Document) -> list[str]:
    """The places of the lexicon that are named, those that are named most first."""
    text = document.text
    found = _places().find_matches_as_indexes(without_surrogates(text))
    return [place for place, _ in Counter(text[start:end] for _, start, end in found).most_common()]


@cache
def _places() -> AhoCorasick:
    """Finds the places of the lexicon, of two that overlap the first, and the longer."""
    return AhoCorasick(
        list(PLACES.words), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
    )


def _ranked(document: Document) -> dict[str, list[tuple[str, int]]]:
    """The places of each kind that are named, without it, and how often they are; those named most first."""
    ranked: dict[str, list[tuple[str, int]]] = {}
    places = [(place, full_form(place)) for place in document.once(_places_named)]
    for kind in KINDS_OF_OURS:
        roots = dict.fromkeys(place.removesuffix(kind) for place, full in places if full.endswith(kind))
        counted = [(root, document.text.count(root)) for root in roots if len(root) > 1]
        ranked[kind] = sorted(counted, key=itemgetter(1), reverse=True)
    return ranked
