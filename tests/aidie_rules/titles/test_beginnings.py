"""Where a title of known words begins."""

import pytest

from aidie_rules.titles.beginnings import ends_day, title_begins
from marked import asked


@pytest.mark.parametrize(
    "text",
    [
        "任命[县委书记]",
        "第7师[师长]",
        "，[和县县委书记]",
        "，[日共总书记]",
        "中俄[总理]会谈",
        "，[华为董事长]",
        "，[美国总统]",
        "，[香港总督]",
        "几套[班子领导]",
        "全体[市委常委]",
        "与会[委员]、县长王春",
        "与会[省长]王春",
    ],
)
def test_beginnings(text: str) -> None:
    assert asked(title_begins, text)


@pytest.mark.parametrize(
    "text",
    [
        "奥[巴马总统]",
        "几套[班子秘书长]",
        "几套班子[秘书长]",
        "与会[常委]",
        "各位[常委]",
        "全体[副省长]",
        "全体副[省长]",
        "科[罗马总统]",
        "欢[迎江主席]",
        "朱[马里总书记]",
        "科威[特首]都",
        "李[惠东常委]",
        "郭[玉山会长]",
        "[日本福田首相]",
        "我[市市委书记]",
        "7[县副县长]",
        "洛桑江[村主席]",
        "以郭振[华为团长]",
        "余家驹[和县委书记]",
        "肯[定县委书记]",
        "东[盟秘书长]",
        "16[日共青团市委书记]",
        "时[前主席]",
        "杜瓦·[中国外长]",
    ],
)
def test_no_beginnings(text: str) -> None:
    assert not asked(title_begins, text)


@pytest.mark.parametrize(("text", "day"), [("4月16[日共]", True), ("十[日共]", True), ("，[日共]", False)])
def test_days(text: str, day: bool) -> None:
    assert asked(ends_day, text) is day
