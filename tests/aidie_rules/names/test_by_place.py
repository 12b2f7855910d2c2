"""Names that their place tells."""

import pytest

from aidie_rules.names.by_place import closed_name, listed_name, name_in_state, unusual_name_ends
from marked import asked


@pytest.mark.parametrize("text", ["免去[周大川]的", "免去[周和平]的", "免去[艾力·吐尔逊]的"])
def test_closed_name(text: str) -> None:
    assert asked(closed_name, text)


@pytest.mark.parametrize("text", ["免去[会议]的", "免去[王先生]的", "·[周大川]的", "免去[下属三]的", "免去[周的川]的"])
def test_closed_name_not_here(text: str) -> None:
    assert not asked(closed_name, text)


@pytest.mark.parametrize("text", ["县领导[麒麟]、刘建、"])
def test_listed_name(text: str) -> None:
    assert asked(listed_name, text)


@pytest.mark.parametrize("text", ["县领导[麒麟]，刘建、", "县领导[高度]、刘建、", "县委[县政府办]、刘建、"])
def test_listed_name_not_here(text: str) -> None:
    assert not asked(listed_name, text)


@pytest.mark.parametrize("text", ["总理[岱榜]、", "县长[暖山]，"])
def test_unusual_name_ends(text: str) -> None:
    assert asked(unusual_name_ends, text)


@pytest.mark.parametrize("text", ["总理[讲话]，", "总理[新闻局]，"])
def test_unusual_name_ends_not_here(text: str) -> None:
    assert not asked(unusual_name_ends, text)


@pytest.mark.parametrize("text", ["总理[岱榜]、", "总理[尼瓦探隆]表示", "总理[通榜娃]将于"])
def test_name_in_state(text: str) -> None:
    assert asked(name_in_state, text)


@pytest.mark.parametrize("text", ["总理[夫人]、", "总理[讲话]，"])
def test_name_in_state_not_here(text: str) -> None:
    assert not asked(name_in_state, text)
