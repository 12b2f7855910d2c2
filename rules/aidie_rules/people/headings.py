"""Where a life begins on a page: the line that names its person, and the facts that stand behind the name.

余家驹，男，1965年出生，… and 董事长余家驹先生，57岁，… begin one, and so does 余家驹简历; or the name stands in a line
of its own, above one that begins with a fact.
"""

from __future__ import annotations

from collections.abc import Sequence

from aidie import Span
from aidie_rules.names.honours import HONOURS
from aidie_rules.names.lexicons import NAME_PARTS, NOT_NAMES, SURNAMES
from aidie_rules.people.making import without_gap
from aidie_rules.people.values import Official
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.words import late

_INDENT = r"(?m:^)[ \t\u3000]*"
_YEAR = r"(?:19|20)\d\d年"
_BIRTH = rf"{_YEAR}[\d月日]*出?生"
"""1965年3月出生."""
_NATIVE = "[一-鿿]{2,8}人"
"""江苏镇江人."""

_PROVINCES = "|".join(PLACES.only("province", name="provinces").words)
_OF_PROVINCE = rf"(?:祖籍|原籍)?(?:{_PROVINCES})[一-鿿]{{0,8}}人(?=[，,。；;])"
"""河北磁县人 right behind the name, where 主持人 could stand as well."""

_CURRICULUM = r"(?:简历|履历|简介|(?:工作|任职|主要)?经历)[ \t\u3000]*(?=[:：（(\n]|(?m:$))"
_BORN = rf"(?:{_NATIVE}[，,])?(?:生于|出生于)?{_YEAR}(?:[\d月日]*出?生|(?<=生于....年))"
_LIVED = r"1[89]\d\d(?:年[\d月日]*)?[—－–~～-]{1,2}(?:19|20)\d\d"
_OF_LIFE = rf"[男女](?![一-鿿])|{_BORN}|{_LIVED}|(?:现年)?\d\d岁|[一-鿿]{{1,4}}国籍|[一-鿿]{{1,5}}族|{_OF_PROVINCE}"
_LEARNED = "中专|大专|本科|大学学历|研究生|[学硕博]士|E?MBA|教授|律师|注册会计师|香港执业|高级[一-鿿]{1,4}师"
_POST = r"(?:[，,：: \u3000][一-鿿、]{2,16}(?=[，, \u3000]))?"
"""：监事会主席: a post between the name and the first fact."""
_FACT = rf"{_POST}[，,：:（( \u3000][ \u3000]?(?:{_OF_LIFE}|现任|历任|曾任|中共党员|{_LEARNED})"
_SENTENCE = rf"是{_NATIVE}[，,。]|出?生于(?:1[89]|20)\d\d年|于?{_BIRTH}于|自{_YEAR}[\d月日]*起"
_FACTS = rf"(?:同志|先生|女士|院士|教授)?(?:个人)?(?:{_CURRICULUM}|{_FACT}|{_SENTENCE})"
_facts = late(_FACTS)
"""What a life begins with, behind the name: 简历, ，男, ：1965年出生, 先生，57岁, ，现任."""

_NUMBERED = r"(?:(?:[（(]?\d{1,2}[)）、.．]|[△▲●■□◆◇★☆•※])[ \u3000]?)?"
_INTRODUCED = (
    r"(?:【[^】\n]{1,8}】)?(?:[一-鿿]{2,24}简历[：: \u3000]|[一-鿿]{0,8}(?:资料|简历|履历|信息)(?:显示|称)[，,：:])?"
)
_NAME = r"[一-鿿·]{2,16}?|[一-鿿]{1,2}[ \u3000]{1,4}[一-鿿]{1,2}"
_heading = late(rf"{_INDENT}{_NUMBERED}{_INTRODUCED}({_NAME}){_FACTS}")
"""A line that begins with a name and such facts: （1）余家驹，男, 公开资料显示，余家驹，1965年出生."""

_SPACED_NAME = r"[一-鿿·]{2,16}?|[一-鿿][ \u3000]{1,2}[一-鿿]"
_ADDRESS = r"(?:将军|同志|[ \u3000]?先生|[ \u3000]?女士)?"
_FACT_BELOW = rf"[ \t\u3000]*(?:[男女][，,]|{_BIRTH}[，,。于]|{_NATIVE}[，,。]|(?:原名|曾用名|又名)[一-鿿])"
_YEARS_OF_LIFE = r"(?:[（(][^）)\n]{0,20}1[89]\d\d[^）)\n]{0,20}[）)])?"
"""（1913—2010）, (Yu Jiaju 1913.1.25~ )."""
_name_alone = late(rf"{_INDENT}({_SPACED_NAME}){_ADDRESS}{_YEARS_OF_LIFE}[ \t\u3000]*\n+(?={_FACT_BELOW})")
"""A line that is a name, above one that begins with sex, birth or descent."""

_begins_with_fact = late(rf"{_INDENT}(?:[男女][，,。 \u3000]|{_BIRTH}|[一-鿿]{{1,4}}国籍[，,])")
"""The line of a life whose name stands above with a post: 余家驹 董事长 / 男，1963年出生."""


def names_alone(text: str) -> dict[int, str]:
    """The names that fill a line above a life, by where that life begins; "" where what fills it is none."""
    lines = ((line.end(), without_gap(line[1])) for line in _name_alone().finditer(text))
    return {at: name if _is_name(name) else "" for at, name in lines}


def holds_heading(text: str) -> bool:
    """Some line begins a life, or goes on with the facts of one."""
    return _heading().search(text) is not None or _begins_with_fact().search(text) is not None


def begins_with_fact(text: str, start: int) -> bool:
    """The line tells of whom the line before names: 男，1963年出生."""
    return _begins_with_fact().match(text, start) is not None


def named_in_heading(text: str, start: int, officials: Sequence[Span[Official]]) -> str:
    """Whose life a line begins to tell, "" where it does not: 余家驹，男, or 董事长余家驹先生，1965年出生."""
    heading = _heading().match(text, start)
    name = without_gap(heading[1]) if heading else ""
    if name and _is_name(name):
        return name
    first = officials[0] if officials else None
    if first and not text[start : first.start].strip() and _facts().match(text, first.end):
        return first.value.name
    return ""


def _is_name(text: str) -> bool:
    """A family name or a part of names begins it, and it is no longer than a name can be."""
    if text.endswith(HONOURS) or text in NOT_NAMES:
        return False
    known = text[0] in SURNAMES or text[:2] in SURNAMES or NAME_PARTS.longest_at(text, 0) > 0
    return "·" in text or (known and len(text) <= 4) or NAME_PARTS.longest_at(text, 0) > 1
