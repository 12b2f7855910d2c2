"""When a level, a hyphen or a state in brief stands in what says where a post is."""

import pytest

from aidie import Guard
from aidie_rules.titles.places import before_envoy, joins, level_stands
from marked import asked


@pytest.mark.parametrize(
    ("guard", "text", "stands"),
    [
        (level_stands, "巴伐利亚[州]", False),
        (level_stands, "，[州]委", True),
        (joins, "联合国[-]阿盟", True),
        (joins, "联合国—[—]阿盟", False),
        (before_envoy, "驻[巴]大使", True),
        (before_envoy, "驻[巴]大使馆", False),
    ],
)
def test_places(guard: Guard, text: str, stands: bool) -> None:
    assert asked(guard, text) is stands
