"""When a unit is one of the army."""

import pytest

from aidie_rules.titles.units import before_military_post
from marked import asked


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("[团]参谋长", True),
        ("[团]书记", False),
    ],
)
def test_before_military_post(text: str, stands: bool) -> None:
    assert asked(before_military_post, text) is stands
