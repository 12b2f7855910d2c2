"""Titles in a row beside names."""

import pytest

from aidie_rules.people.chains import name_behind, no_name_before, no_name_follows, opens_chain
from marked import asked


@pytest.mark.parametrize("text", ["，[组长、县长]王春", "时任[组长、县长]王春", "任[县长]王春", "、[县长、书记]王春"])
def test_opens_chain(text: str) -> None:
    assert asked(opens_chain, text)


@pytest.mark.parametrize(
    "text", ["任[组长、县长]王春", "当选[组长、县长]王春", "任常委、[秘书长，县长]王春", "，[秘书长；县长]王春"]
)
def test_opens_chain_not_here(text: str) -> None:
    assert not asked(opens_chain, text)


@pytest.mark.parametrize("text", ["，[书记]、县长王春", "县委[书记]、县长王春", "马明龙[特使]"])
def test_no_name_before(text: str) -> None:
    assert asked(no_name_before, text)


@pytest.mark.parametrize("text", ["马明龙[书记]、县长王春", "，旺扎[主任]、县长王春"])
def test_no_name_before_not_here(text: str) -> None:
    assert not asked(no_name_before, text)


@pytest.mark.parametrize("text", ["任[县长]，", "任[县长]强调", "任[组长、县长]的"])
def test_no_name_follows(text: str) -> None:
    assert asked(no_name_follows, text)


@pytest.mark.parametrize("text", ["任[组长、县长]王春说", "任[组长、县长]、副书记", "任[县长]山田"])
def test_no_name_follows_not_here(text: str) -> None:
    assert not asked(no_name_follows, text)


@pytest.mark.parametrize(
    "text", ["县长[余家驹]，", "总统[科洛波夫]，", "总统[科洛·波夫]，", "青山董事长[余家驹]说", "青山总裁[兼CEO王春]说"]
)
def test_name_behind(text: str) -> None:
    assert asked(lambda text, start, end: name_behind(text, 0, start), text)


@pytest.mark.parametrize("text", ["县长[强调]，", "县长[余家驹]强", "总统[科]，"])
def test_name_behind_not_here(text: str) -> None:
    assert not asked(lambda text, start, end: name_behind(text, 0, start), text)
