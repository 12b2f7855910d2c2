"""Where a whole title of an open name begins."""

import pytest

from aidie_rules.titles.open_titles import open_title_begins
from marked import asked


@pytest.mark.parametrize(
    "text",
    [
        "，[石门沟镇镇长]",
        "会见[青山大学校长]",
        "15日[北京市石门沟镇镇长]",
        "1982年[石门沟公司经理]",
        "年底[石门沟公司经理]",
        "，[支援服务局局长]",
        "，[四龙庙村村长]",
        "，当[石门沟村村长]",
        "余家驹同[世界银行行长]",
    ],
)
def test_titles_begin(text: str) -> None:
    assert asked(open_title_begins, text)


@pytest.mark.parametrize(
    "text",
    [
        "全体人员[石门沟镇镇长]",
        "16[日石门沟镇镇长]",
        "2015年[底石门沟公司经理]",
        "，[全市中小学校长]",
        "，[优秀村支书]",
        "，[叮嘱石门沟镇镇长]",
        "尼[泊尔学校校长]",
        "该[厂工会主席]",
        "，[当村支书]",
        "，[由拉萨市旅游公司经理]",
        "，[本旅游公司经理]",
        "——[记石门沟镇党委书记]",
        "，[不少学校校长]",
        "递给[予石门沟镇镇长]",
        "免去[王春石门沟镇镇长]",
        "500[强企业董事长]",
        "美[国石门沟公司经理]",
        "龙游[两县学校校长]",
    ],
)
def test_no_titles_begin(text: str) -> None:
    assert not asked(open_title_begins, text)
