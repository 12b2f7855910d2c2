"""When a role stands as a word of its own: what stands right behind it, and what it ends in."""

import pytest

from aidie_rules.titles.roles import role_stands
from marked import asked


@pytest.mark.parametrize(
    "text",
    [
        "任[书记]处理此事",
        "[主席]团结各界",
        "[外长]会见来宾",
        "[主任]令狐安",
        "国家防总副[指挥]到场",
        "青山指挥部[指挥]到场",
        "青山指挥部党委书记、[指挥]余家驹",
        "青山指挥部书记、副[指挥]王春会见来宾",
        "市委[书记]人选",
        "法国驻华使馆[代办]",
        "日本[财相]说",
        "担任[秘书长]达十年",
        "任[县长]期间",
        "代理[县长]沙万强",
        "法国[总统]",
    ],
)
def test_roles_that_stand(text: str) -> None:
    assert asked(role_stands, text)


@pytest.mark.parametrize(
    "text",
    [
        "《百姓[书记]》",
        "青山指挥部党委书记、[指挥]救援",
        "青山指挥部书记、[指挥]高效有力",
        "曾任[秘书]工作",
        "《人民[陪审员]法》",
        "行政[长]官",
        "中央[书记]处工作",
        "[主席]团成员",
        "[理事]会",
        "[外长]会的代表",
        "[主席]令",
        "[总统]府",
        "班[主任]",
        "[主任]医师",
        "县委书记[领导]",
        "在现场[指挥]",
        "指挥部[指挥]官",
        "为群众[代办]",
        "组织[委员]视察",
        "该报[编委]会把方向",
        "中[外相]互",
        "新任[财相]说",
        "省[院长]期",
        "湖北[省长]江洪峰",
        "湖南[省长]沙市",
        "该[县长]丰乡",
        "定边[县长]茂滩林场",
    ],
)
def test_roles_inside_longer_words(text: str) -> None:
    assert not asked(role_stands, text)
