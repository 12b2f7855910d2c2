"""When a body stands inside a title."""

import pytest

from aidie import Guard
from aidie_rules.titles.bodies import (
    before_captain,
    before_editor,
    body_follows,
    department_stands,
    names_body,
    party_stands,
)
from marked import asked


@pytest.mark.parametrize(
    ("guard", "text", "stands"),
    [
        (names_body, "组织部[(统战部)]部长", True),
        (names_body, "组织部[(挂职)]部长", False),
        (department_stands, "省[财政厅]", True),
        (department_stands, "国家中[医药管理局]", False),
        (body_follows, "县纪委[驻]县财政局", True),
        (body_follows, "非常[驻]临时代办", False),
        (party_stands, "新任[党]主席", True),
        (party_stands, "国大[党]主席", False),
        (before_captain, "[“青山”号]船长", True),
        (before_captain, "[“青山”号]旅客", False),
        (before_editor, "[《青山文艺》]主编", True),
        (before_editor, "[《青山文艺》]读者", False),
    ],
)
def test_bodies(guard: Guard, text: str, stands: bool) -> None:
    assert asked(guard, text) is stands
