"""When a rank stands before a role."""

import pytest

from aidie_rules.titles.ranks import rank_stands
from marked import asked


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("[代理]总统职务", False),
        ("[代理]县长", True),
        ("第9[代]国王", False),
        ("末[代]国王", False),
        ("暂停[执行]总统", False),
        ("[高级]主任", True),
        ("[共同]县长", False),
    ],
)
def test_rank_stands(text: str, stands: bool) -> None:
    assert asked(rank_stands, text) is stands
