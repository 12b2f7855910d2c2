"""What stands before a word inside a title."""

import pytest

from aidie_rules.titles.known import behind_body
from marked import asked


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("福建日报[原]副总编辑", True),
        ("他[原]来", False),
    ],
)
def test_behind_body(text: str, stands: bool) -> None:
    assert asked(behind_body, text) is stands
