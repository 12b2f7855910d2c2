"""Where a name of any kind can end."""

import pytest

from aidie_rules.names.endings import ends_well, long_name_ends
from marked import asked


@pytest.mark.parametrize(
    "text",
    [
        "县长[余家驹]强调",
        "县长[余家驹]，",
        "部长[柳吉在]等出席",
        "，副县长[胡家时]表示",
        "院长[陈立均]，",
        "外长[李京和]与总理",
        "外长[李京和]17日在",
        "县长[张立前]同志",
    ],
)
def test_ends_well(text: str) -> None:
    assert asked(ends_well, text)


@pytest.mark.parametrize(
    "text",
    [
        "县长[王某和]李某",
        "部长[柳吉在]等着",
        "会见县长[胡家时]，",
        "院长[陈向]“两航”",
        "总干事[穆勒和]在",
        "众议长[谢尔]登·科洛波",
        "县长[余家]驹",
        "局长[王立因]9日",
        "部长[余家和]300名",
        "总干事[穆勒和]17日在",
        "县长[李强来]到村里",
    ],
)
def test_ends_well_not_here(text: str) -> None:
    assert not asked(ends_well, text)


@pytest.mark.parametrize("text", ["大臣[山田晋三]，", "大臣[山田晋三]出席"])
def test_long_name_ends(text: str) -> None:
    assert asked(long_name_ends, text)


@pytest.mark.parametrize("text", ["大臣[山田出席]，", "大臣[山田晋]三"])
def test_long_name_ends_not_here(text: str) -> None:
    assert not asked(long_name_ends, text)
