"""Where an open name can begin."""

import pytest

from aidie_rules.titles.open_beginnings import can_begin
from marked import asked


@pytest.mark.parametrize(
    "text",
    [
        "[青山]集团",
        "，[青山]集团",
        "的[青山]集团",
        "会见[青山]集团",
        "拉萨市[青山]小学",
        "被调查人原[石门沟]集团",
        "拉萨市原[青山]小学",
        "，当[青山]村",
        "第12集团军[破障]连",
        "某旅[独立骑兵]连",
        "中国科学院-[马普]学会",
        "，[原子能]研究所",
        "1982年[第二机床]厂",
        "总裁余家驹代理[青山]集团",
    ],
)
def test_names_begin(text: str) -> None:
    assert asked(can_begin, text)


@pytest.mark.parametrize(
    "text",
    [
        "美丽[青山]集团",
        "保险代理[青山]集团",
        "第12[集团军]破障连",
        "某[旅独立]骑兵连",
        "王春、[陈永和兴仁]市",
        "，[原青山]大学",
        "，[两名学校]医院",
        "，[黄河河务局原党组]学校",
        "凯文-[奥尔]团",
    ],
)
def test_no_names_begin(text: str) -> None:
    assert not asked(can_begin, text)
