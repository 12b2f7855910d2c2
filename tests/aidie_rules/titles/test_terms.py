"""When a term stands inside a title."""

import pytest

from aidie_rules.titles.terms import term_stands
from marked import asked


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("市[六届]人大常委会", True),
        ("他在[六届]大会", False),
    ],
)
def test_term_stands(text: str, stands: bool) -> None:
    assert asked(term_stands, text) is stands
