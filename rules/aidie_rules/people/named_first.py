"""Officials whose name stands before a bare title: 余家驹县长, 布朗总统."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import choice, one_of, optional, repeat
from aidie_rules.names.shapes import NAME_BEFORE_TITLE, TRANSLITERATED_NAME_BEFORE_TITLE
from aidie_rules.people.chains import OF_SOMEONE, name_behind, no_name_follows
from aidie_rules.people.making import later_posts, officials_of
from aidie_rules.people.patterns import LATER, LAYER, TITLE
from aidie_rules.people.values import Official
from aidie_rules.titles.lexicons import HEADS_OF_PLACES, HEADS_OF_STATE, RANKS, ROLES
from aidie_rules.titles.values import Title
from aidie_rules.words import is_transliteration

_FORMER = one_of("前", "首任").named("former")
"""布朗|前|总统, 布朗|首任|总统: only before heads of state, as 前 stands behind firms too (青山|前总裁)."""
_BESIDE_SECRETARY = ("国家主席", "主席", "国务委员会主席", "国务委员长", "总统", "总理")
_LOCAL_ROLES = HEADS_OF_PLACES | {"大使", "行长", "校长", "院长", "发言人", "警察局长"}
"""Posts of places and houses: what stands before them in transliteration is the place."""
_OF_MINISTRIES = ("部长", "大臣")
"""Roles that run into the name of a ministry: 国防部长."""


def beside_secretary(text: str, start: int, end: int) -> bool:
    """A post of the state that the head of a party holds as well: 总书记、|国家主席."""
    return text[start:end] in _BESIDE_SECRETARY and text.endswith("书记、", 0, start)


def is_bare(text: str, start: int, end: int) -> bool:
    """The title is a rank and a role, of no place or body, and not of one who serves somebody named: 余家驹特使."""
    role = start
    while text[role:end] not in ROLES.known:
        rank = RANKS.longest_at(text, role)
        if not rank or role + rank >= end:
            return False
        role += rank
    return not text.endswith(OF_SOMEONE, start, end)


@rule(
    NAME_BEFORE_TITLE
    + optional(_FORMER)
    + TITLE.where(is_bare)
    + optional(choice(repeat("、" + TITLE.where(beside_secretary), 1, 2).where(no_name_follows), LATER)),
    layer=LAYER,
    priority=1,
    examples=[
        "贯彻[余家驹总书记: 余家驹: 总书记]关于",
        "[马明龙书记]提出",
        "[周大川县长任组长: 周大川: 县长, 组长]，",
        "会见[李立总理]",
        "，[何郑月芳主任: 何郑月芳: 主任]说",
        "[旺扎主任]说",
        "[扎西·次仁县长: 扎西·次仁: 县长]说",
        "[约翰·布朗总统: 约翰·布朗: 总统]说，与[山田一郎大臣: 山田一郎: 大臣]会谈",
        "与[科洛-班达总统: 科洛-班达: 总统]会谈，会见[扎西·次仁县长: 扎西·次仁: 县长]",
        "[周大川总书记、国家主席: 周大川: 总书记, 国家主席]来访，",
        "[周大川首任总统: 周大川: 总统]说，[周大川县长2015年任市长: 周大川: 县长, 市长]，",
    ],
    counterexamples=["现任总理", "全国政协主席", "感谢总理", "余家驹特使", "马家军教练马大海，", "，沙马拉毕主任"],
)
def named_then_titled(found: Captures) -> list[Part[Official]] | None:
    """A person's name and a bare title behind it, and the post that a verb adds."""
    if "former" in found and found.value("TITLE", "title").role not in HEADS_OF_STATE:
        return None
    if "verb" not in found and found.answer(name_behind):
        return None
    return officials_of(found, later=later_posts(found))


@rule(
    TRANSLITERATED_NAME_BEFORE_TITLE + optional(_FORMER) + TITLE + optional(LATER),
    layer=LAYER,
    priority=1,
    examples=[
        "与[科洛波总统: 科洛波: 总统]会谈",
        "对[普洛总统]",
        "与[科洛波夫国防部长]会谈",
        "转达对[科洛波二世国王: 科洛波二世: 国王]的问候，同[古莫拉瓦前总统: 古莫拉瓦: 总统]会面",
        "[科洛波夫总统任主席: 科洛波夫: 总统, 主席]。",
        "，英国[科洛波亲王: 科洛波: 亲王]来访，转达对[阿戴尔总统: 阿戴尔: 总统]的问候",
    ],
    counterexamples=["科洛波九世国王科洛·波夫，", "洛杉矶市长", "利比亚总统", "科洛波夫前主席"],
)
def foreign_then_titled(found: Captures) -> list[Part[Official]] | None:
    """A name in transliteration and a bare title of the state behind it, and the post that a verb adds."""
    post: Title = found.value("TITLE", "title")
    if (
        post.jurisdiction
        or post.role in (*_LOCAL_ROLES, *OF_SOMEONE)
        or (post.organization and post.role not in _OF_MINISTRIES)
    ):
        return None
    if "former" in found and post.role not in HEADS_OF_STATE:
        return None
    if found.answer(name_behind):
        return None
    if post.organization and not is_transliteration(found["name"]):
        return None
    return officials_of(found, later=later_posts(found))
