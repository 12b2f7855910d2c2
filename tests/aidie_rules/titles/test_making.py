"""A title taken apart."""

import pytest

import aidie
from aidie_rules import Title


@pytest.mark.parametrize(
    ("text", "rank", "role"),
    [
        ("任教导副主任", "副", "教导主任"),
        ("任教导主任", None, "教导主任"),
        ("任公司财务副总监", "副", "财务总监"),
        ("任县委副书记", "副", "书记"),
    ],
)
def test_a_rank_before_and_inside_a_role(text: str, rank: str | None, role: str) -> None:
    (title,) = (span.value for span in aidie.extract(text).of(Title))
    assert (title.rank, title.role) == (rank, role)
