"""The fields of a title: of which place and of which institution a post is."""

from __future__ import annotations

import pytest

import aidie
from aidie_rules.titles.values import Title


def title(text: str) -> Title:
    """The one title of a text."""
    [span] = aidie.extract(f"，{text}，").of(Title)
    assert span.text == text
    return span.value


@pytest.mark.parametrize(
    ("text", "jurisdiction"),
    [
        ("拉萨市委书记", "拉萨市"),
        ("江苏省灌南县委书记", "江苏省灌南县"),
        ("甘肃临夏回族自治州教育局局长", "甘肃临夏回族自治州"),
        ("江苏省江阴市石门沟镇青山村党支部书记", "江苏省江阴市石门沟镇青山村"),
        ("江苏省江阴市石门沟镇镇党委书记", "江苏省江阴市石门沟镇"),
        ("石门沟镇副镇长", "石门沟镇"),
        ("市委书记", "市"),
        ("村党支部书记", "村"),
        ("市监察局局长", "市"),
        ("芬兰青山党主席", "芬兰"),
        ("俄总理", "俄"),
        ("武警江西省总队司令员", "江西省"),
        ("石门沟州州长", "石门沟州"),
        ("老挝万象市委书记", "老挝万象市"),
        ("中国驻尼泊尔大使", "中国"),
        ("北京大学校长", None),
        ("联合国秘书长", None),
        ("联合国也门特使", None),
        ("国务院总理", None),
    ],
)
def test_the_place_is_what_the_name_begins_with_down_to_a_village(text: str, jurisdiction: str | None) -> None:
    assert title(text).jurisdiction == jurisdiction


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("拉萨市委书记", "拉萨市委"),
        ("联合国秘书长", "联合国"),
        ("石门沟镇副镇长", None),
        ("尼泊尔总理", None),
        ("尼泊尔国防部部长", "尼泊尔国防部"),
        ("尼泊尔国防部长", "尼泊尔国防部"),
        ("县教育局副局长", "县教育局"),
        ("县教育局长", "县教育局"),
        ("尼泊尔渔业和种植业部长", "尼泊尔渔业和种植业部"),
        ("英国能源与气候变化大臣", "英国能源与气候变化"),
    ],
)
def test_the_institution_is_given_whole(text: str, organization: str | None) -> None:
    assert title(text).organization == organization
