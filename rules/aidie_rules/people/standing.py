"""Words that are a post only beside a person: 市领导, 队长, 全国政协委员."""

from __future__ import annotations

from collections.abc import Iterator

from aidie import Document, Matcher, Span, needs_spans, not_after
from aidie.pattern import chars, literal, one_of, repeat
from aidie_rules.names.lexicons import COMMON_SURNAMES
from aidie_rules.people.chains import are_in_row
from aidie_rules.people.circumstances import NAMED_BEFORE
from aidie_rules.people.settled import titles_without_holder
from aidie_rules.people.verbs import BEFORE_BARE_POST, NO_VERB_WITH_REN
from aidie_rules.titles.lexicons import BODIES, SUFFIXES
from aidie_rules.titles.values import Title
from aidie_rules.words import is_han

_PROPOSED = ("拟任", "现任", "出任", "担任")
_NO_OFFICE = frozenset(NO_VERB_WITH_REN + "重前下每首")
"""Before 任 these make another word of it, or one that tells no office: 责任, 前任."""
_LISTED = Matcher(
    (one_of(*BEFORE_BARE_POST) | literal("任").where(not_after(*_NO_OFFICE)))
    + repeat(chars("\x20-\uffff", 2, 30, without="，,。；;：:的或等、") + "、", 1, 8)
)
"""A verb of office, and what it lists before the post, of whatever kind: 历任技术员、会计、|副厂长."""
_SPOKEN_OF = Matcher(NAMED_BEFORE)
"""该行|行长, 本院|院长: the body was named before."""


@needs_spans
def titles_with_people(document: Document) -> Document:
    """Drop the titles that need a person and have none: a bare 市领导, 队长 or 全国政协委员.

    The head of an organisation that was named before stands: 延边大学党委书记、副校长. So does one behind a family
    name (杨校长), one behind a verb that says that the post is held (担任院长), and one of an institution named by its
    last word (县人民医院的院长). The wife of one whom nobody names bears no post: 总统|夫人.
    """
    untold = {span.start for span in titles_without_holder(document)}
    dropped = set(_without_person(document, untold)) if untold else set()
    if not dropped:
        return document
    spans = (span for span in document.spans if span.start not in dropped or not isinstance(span.value, Title))
    return Document(document.text, tuple(spans), document.anchor)


def _without_person(document: Document, untold: set[int]) -> Iterator[int]:
    """Where the titles start that need a person and have none."""
    text = document.text
    chain_end = -1
    for span in document.of(Title):
        if span.start in untold:
            linked = chain_end >= 0 and span.value.heads and _is_joined(text, chain_end, span)
            alone = span.value.needs_person and not linked
            if alone and not (_may_stand(text, span) and _stands_alone(text, span.start)):
                chain_end = span.end if span.value.organization else -1
                yield span.start
                continue
            if text.startswith("夫人", span.end):
                yield span.start
                continue
        chain_end = span.end


_OF_ONE = ("职务", "一职", "等职", "等所有职务", "期间")
"""Behind the last post of a row these tell that one person has them all."""


def _is_joined(text: str, start: int, span: Span[Title]) -> bool:
    """A title stands in a row; of 党委书记和校长 the second may be anybody’s, unless 职务 or the like follows."""
    if text[start : span.start] in ("和", "及") and not text.startswith(_OF_ONE, span.end):
        return False
    return are_in_row(text, start, span.start)


def _may_stand(text: str, span: Span[Title]) -> bool:
    """The head of an organisation, or a member who is one soon (拟任领导小组成员)."""
    return span.value.heads or (span.value.role == "成员" and text.endswith(_PROPOSED, 0, span.start))


def _behind_surname(text: str, start: int) -> bool:
    """A common family name stands there, and it ends no word: 杨|校长, 保卫科肖|科长."""
    if text[start - 1 : start] not in COMMON_SURNAMES.known:
        return False
    return not is_han(text[max(0, start - 2) : start - 1]) or SUFFIXES.longest_before(text, start - 1) > 0


def _stands_alone(text: str, start: int) -> bool:
    """A family name, a verb of office or its list, or an institution stands before a post."""
    if text.startswith("、", start - 1):
        return _LISTED.match_before(text, start) is not None
    if text.startswith((" ", "　"), start - 1) and SUFFIXES.longest_before(text, start - 1) > 1:
        return True
    if text.startswith("的", start - 1):
        return max(SUFFIXES.longest_before(text, start - 1), BODIES.longest_before(text, start - 1)) > 1
    if text.startswith("任", start - 1):
        return text[start - 2 : start - 1] not in _NO_OFFICE
    if text.endswith(BEFORE_BARE_POST, 0, start) or _SPOKEN_OF.match_before(text, start):
        return True
    return _behind_surname(text, start)
