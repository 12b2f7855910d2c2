"""What no title of an open name holds."""

import pytest

from aidie_rules.titles.open_contents import holds_verb, is_one_post
from marked import asked


@pytest.mark.parametrize(
    "text",
    [
        "[青山大学校长]",
        "[青山保险代理公司总经理]",
        "[万向集团董事长]",
        "[国务院深化医药卫生体制改革领导小组组长]",
        "[青山大学合同管理中心主任]",
        "[福建省长泰县石门沟镇镇长]",
    ],
)
def test_one_post(text: str) -> None:
    assert asked(is_one_post, text)


@pytest.mark.parametrize(
    "text",
    [
        "[王春当村支书]",
        "[青山股份公司总裁余家驹代理石门沟集团总经理]",
        "[余家驹代理拉萨市青山集团总经理]",
        "[一百所中学校长]",
        "[拟为民政局局长]",
        "[余家驹会见青山大学校长]",
        "[的话向美国国务院发言人]",
        "[江洪率市政府副秘书长]",
        "[县长余家驹等县领导]",
        "[余普选任拉萨市财政局局长]",
        "[县委副书记何红旗和石门沟镇主任]",
    ],
)
def test_more_than_one_post(text: str) -> None:
    assert not asked(is_one_post, text)


@pytest.mark.parametrize(("text", "held"), [("[余家驹会见]", True), ("[发言人]", False), ("[派出所]", False)])
def test_verbs(text: str, held: bool) -> None:
    assert asked(holds_verb, text) is held
