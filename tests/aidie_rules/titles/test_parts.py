"""When the parts of a title stand between its place and its role."""

import pytest

from aidie_rules.titles import parts
from marked import asked


@pytest.mark.parametrize(
    ("guard", "text", "stands"),
    [
        ("behind_body", "福建日报[原]副总编辑", True),
        ("behind_body", "他[原]来", False),
        ("names_body", "组织部[(统战部)]部长", True),
        ("names_body", "组织部[(挂职)]部长", False),
        ("term_stands", "市[六届]人大常委会", True),
        ("term_stands", "他在[六届]大会", False),
        ("department_stands", "省[财政厅]", True),
        ("department_stands", "国家中[医药管理局]", False),
        ("level_stands", "巴伐利亚[州]", False),
        ("level_stands", "，[州]委", True),
        ("body_follows", "县纪委[驻]县财政局", True),
        ("body_follows", "非常[驻]临时代办", False),
        ("joins", "联合国[-]阿盟", True),
        ("joins", "联合国—[—]阿盟", False),
        ("party_stands", "新任[党]主席", True),
        ("party_stands", "国大[党]主席", False),
        ("rank_stands", "[代理]总统职务", False),
        ("rank_stands", "[代理]县长", True),
        ("rank_stands", "第9[代]国王", False),
        ("rank_stands", "末[代]国王", False),
        ("rank_stands", "暂停[执行]总统", False),
        ("rank_stands", "[高级]主任", True),
        ("rank_stands", "[共同]县长", False),
        ("before_military_post", "[团]参谋长", True),
        ("before_military_post", "[团]书记", False),
        ("before_envoy", "驻[巴]大使", True),
        ("before_envoy", "驻[巴]大使馆", False),
        ("before_captain", "[“青山”号]船长", True),
        ("before_captain", "[“青山”号]旅客", False),
        ("before_editor", "[《青山文艺》]主编", True),
        ("before_editor", "[《青山文艺》]读者", False),
    ],
)
def test_parts(guard: str, text: str, stands: bool) -> None:
    assert asked(getattr(parts, guard), text) is stands
