"""Titles whose every word is known: a place, bodies, a rank and a role."""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import repeat, words
from aidie_rules.titles.lexicons import COUNTRIES, DEPARTMENTS, SUFFIXES
from aidie_rules.titles.open_names import OPEN_ORGANIZATION, begins
from aidie_rules.titles.patterns import (
    ANY_ROLE,
    BODY,
    HEAD_OF_DEPARTMENT,
    LEVEL,
    NATIONAL_ROLE,
    RANK,
    ROLE,
    WHERE,
)
from aidie_rules.titles.roles import place_stands
from aidie_rules.titles.values import Title

_TENURES = ("时任", "原任", "原", "前", "现任", "新任", "候任", "当选", "已故")


def make_title(found: Captures) -> Title | None:
    """A title from its captures; `place` and `level` say where, all before the rank is the organisation."""
    role = found["role"]
    rank = found.get("rank") or None
    head = found.range("rank" if rank else "role")[0]
    organization = found.document[found.start : head]
    place, level = found.get("place"), found.get("level")
    if organization in (place, level, place + level):
        organization = ""
    jurisdiction = place + level or None
    behind_place = found.range("place")[1] if place else 0
    if place and not level and found.document[behind_place] in "省市县区州旗盟" and behind_place < head:
        jurisdiction = place + found.document[behind_place]
    before = found.document[max(0, found.start - 2) : found.start]
    kind = found.payload("role")
    if role == "领导" and not jurisdiction:
        return None
    return Title(
        canonical=found.text,
        role=role,
        rank=rank,
        organization=organization or None,
        jurisdiction=jurisdiction,
        tenure=next((word for word in _TENURES if before.endswith(word)), None),
        needs_person=kind == "member" or (kind == "head" and not organization and not jurisdiction),
    )


@rule(
    WHERE + LEVEL + repeat(BODY, 0, 4).named("body") + RANK + ROLE,
    guards=[place_stands],
    examples=[
        "[拉萨市委书记: 拉萨市委书记]白玛",
        "，[市人大常委会主任]、",
        "[西藏自治区党委常委]、[自治区常务副主席]",
        "[国家发展改革委副主任]",
        "[省财政厅厅长]",
        "[中央政治局常委]",
        "[城关区委常委]、[城关区委副书记]",
    ],
    counterexamples=["副主任医师", "部长级会议", "省委常委会", "主席台", "班主任", "城市长期发展"],
)
def post(found: Captures) -> Title | None:
    """A post of known words: place, level, bodies, rank, role."""
    return make_title(found)


@rule(
    repeat(COUNTRIES, 0, 2).named("place") + repeat(BODY, 0, 4).named("body") + RANK + NATIONAL_ROLE,
    guards=[place_stands],
    examples=["[尼泊尔总理: 尼泊尔总理]奥利", "奥巴马[总统]", "[国务院副总理]", "[全国人大常委会委员长]"],
    counterexamples=["总统府", "总理论述", "总统选举"],
)
def national_post(found: Captures) -> Title | None:
    """A post of the state: of a country or of a body, never of a place in China."""
    return make_title(found)


@rule(
    WHERE + OPEN_ORGANIZATION + repeat(BODY | SUFFIXES, 0, 3) + RANK + ANY_ROLE,
    guards=[begins],
    examples=[
        "，[江苏省支援拉萨市前方指挥部党委书记]、",
        "由[石门沟镇党委书记]主持",
        "会见[青藏高原牦牛研究所所长]",
    ],
    counterexamples=["他说自治区人民医院专家组成立", "叮嘱院长", "十九届中央政治局常委"],
)
def open_post(found: Captures) -> Title | None:
    """A post of an organisation that no lexicon lists, known by the last word of its name."""
    return make_title(found)


@rule(
    WHERE + LEVEL + words(DEPARTMENTS).named("body") + RANK + HEAD_OF_DEPARTMENT,
    guards=[place_stands],
    examples=["[俄罗斯外交部长]", "[县教育局长]", "[国防部长]"],
    counterexamples=["各部长期坚持", "公安部长安街"],
)
def department_head(found: Captures) -> Title | None:
    """The head of a department whose name runs into the role: 外交部长."""
    return make_title(found)
