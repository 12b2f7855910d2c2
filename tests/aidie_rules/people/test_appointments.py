"""What stands before the posts that one comes into."""

import pytest

from aidie_rules.people.appointments import opens_row
from marked import asked


@pytest.mark.parametrize("text", ["余家驹任[县长]", "余家驹历任讲师、[系主任]", "[县长]"])
def test_opens_row(text: str) -> None:
    assert asked(opens_row, text)


@pytest.mark.parametrize("text", ["余家驹任县委书记、[县长]", "余家驹说，[县长]"])
def test_opens_row_not_here(text: str) -> None:
    assert not asked(opens_row, text)
