"""Where a Han name before a title begins."""

import pytest

from aidie_rules.names.han_beginnings import han_name_begins, name_could_begin
from marked import asked


@pytest.mark.parametrize(
    "text",
    [
        "会见[李立]总理",
        "，[马明龙]书记",
        "任命[周和平]为",
        "任命[强卫]为",
        "接受[庄稼祥]同志",
        "[任志国]县长",
        "陈家[张立川]局长",
        "免去[张立前]同志",
        "经理[周大川]县长",
        "由[张一山]县长",
    ],
)
def test_han_name_begins(text: str) -> None:
    assert asked(han_name_begins, text)


@pytest.mark.parametrize(
    "text",
    [
        "总[理张]县长",
        "[周部长]县长",
        "[王先生]县长",
        "·[李立]总理",
        "[张立作]为县长",
        "[王立出]任县长",
        "[王刚]刚县长",
        "[马上将]县长",
        "科洛[洛波夫]总统",
        "[和县长]书记",
        "余下[三任]县长",
        "巴[黎明]县长",
        "羽[毛球队]教练",
        "[第一任]县长",
        "[李大]成为县长",
    ],
)
def test_han_name_begins_not_here(text: str) -> None:
    assert not asked(han_name_begins, text)


@pytest.mark.parametrize("text", ["，[马]家军", "会见[阿]里", "由会见[马]家军"])
def test_name_could_begin(text: str) -> None:
    assert asked(lambda text, start, end: name_could_begin(text, start), text)


@pytest.mark.parametrize("text", ["，[应]杨洁篪", "的[马]家军", "，[是]马"])
def test_name_could_begin_not_here(text: str) -> None:
    assert not asked(lambda text, start, end: name_could_begin(text, start), text)
