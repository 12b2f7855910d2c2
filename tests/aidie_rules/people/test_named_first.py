"""Names before a bare title."""

import pytest

from aidie_rules.people.named_first import is_bare
from marked import asked


@pytest.mark.parametrize("text", ["余家驹[县长]", "余家驹[副县长]说", "余家驹[常务副县长]说", "余家驹[总书记]"])
def test_is_bare(text: str) -> None:
    assert asked(is_bare, text)


@pytest.mark.parametrize("text", ["余家驹[市委书记]", "余家驹[拉萨市市长]", "余家驹[特使]", "余家驹[副]县长"])
def test_is_bare_not_here(text: str) -> None:
    assert not asked(is_bare, text)
