"""A title taken apart: what its captures say of place, organisation, rank and role."""

from __future__ import annotations

from aidie import Captures
from aidie_rules.titles.jurisdictions import jurisdiction
from aidie_rules.titles.lexicons import COUNTRIES
from aidie_rules.titles.values import Title
from aidie_rules.words import late

_TENURES = ("时任", "原任", "原", "前", "现任", "新任", "候任", "当选", "已故")
_TENURE_ENDS = frozenset(word[-1] for word in _TENURES)


def _says_nothing(role: str, organization: str, place: str | None) -> bool:
    """领导 or 总设计师 of nothing, 成员 of nothing or of a state: the words are no post, whoever stands beside them."""
    if role == "成员":
        return not organization or organization in COUNTRIES
    return role in ("领导", "总设计师") and not (place or organization)


_SMALL_BODIES = ("政治局", "军委", "书记处")
"""Bodies so small that a membership is a post by itself; so are the committees of a board."""


_of_board = late("董事会|^(?:战略|审计|提名|薪酬|风险管理|风险控制|合规|关联交易控制|投资决策)[^、，,]{0,10}委员会$")


def _needs_person(role: str, kind: str, organization: str, place: str | None) -> bool:
    """A member of a body that has many, and the head of nothing that is said, are posts only beside a person."""
    if kind == "member":
        if role == "委员" and _of_board().search(organization):
            return False
        return role == "领导" or not organization.endswith(_SMALL_BODIES)
    return kind == "head" and not organization and not place


def _without(found: Captures, end: int, former: tuple[int, int]) -> str:
    """The match up to a place, less a word of tenure inside; 江苏省|原|省委 is 江苏省委."""
    text, (start, stop) = found.text, former
    if start and text[start - 1] + "委" == text[stop : stop + 2]:
        stop += 1
    return text[: min(start, end)] + text[min(stop, end) : end]


_RUN_INTO_ROLES = ("部长", "厅长", "局长", "署长", "司长", "处长", "科长", "股长", "所长", "室长", "站长")
"""Roles whose first character is the last one of the body, too: 国防|部长 heads the 国防部."""


def _tenure_before(text: str, start: int, end: int) -> str | None:
    if not start or text[start - 1] not in _TENURE_ENDS:
        return None
    return next((word for word in _TENURES if text.endswith(word, 0, start)), None)


def _tenure_inside(former: str) -> str | None:
    """When the post is held; which of its holders it is (第45任) tells nothing of that."""
    return None if former.startswith("第") else former


def make_title(found: Captures, *, run_into_role: bool = False) -> Title | None:
    """A title from its captures; `place` and `level` say where, all before the rank is the organisation.

    A rank can stand inside a role: 教导副主任 is a 教导主任 of second rank.

    Where the name of the body runs into the role, it is given whole: 俄罗斯国防部长 is of 俄罗斯国防部.
    """
    role = found["role"]
    rank = found.get("rank") or None
    head = found.places("rank" if rank else "role")[0][0]
    if rank is None and "副" in role:
        rank, role = "副", role.replace("副", "")
    was = "former" in found.names
    former = found.places("former")[0] if was else (0, 0)
    organization = _without(found, head, former)
    if was and not organization:
        return None
    place = jurisdiction(found, former[0] if was else head)
    if organization == place:
        organization = ""
    if run_into_role and organization and role.startswith(_RUN_INTO_ROLES) and organization[-1] != role[0]:
        organization += role[0]
    kind = found.payload("role")
    if _says_nothing(role, organization, place):
        return None
    return Title(
        canonical=_without(found, len(found.text), former),
        role=role,
        rank=rank,
        organization=organization or None,
        jurisdiction=place,
        tenure=_tenure_inside(found["former"]) if was else found.answer(_tenure_before),
        heads=kind == "head",
        needs_person=_needs_person(role, kind, organization, place),
    )
