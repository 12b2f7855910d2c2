"""Where a Han name behind a title ends."""

import pytest

from aidie_rules.names.han_endings import han_name_ends, usual_given_name_ends, usual_name
from marked import asked


@pytest.mark.parametrize(
    "text",
    [
        "县长[余家驹]强调",
        "县长[韩正]在天津",
        "县长[余家驹]，",
        "县长[从文远]，",
        "县长[党文远]表示",
        "县长[余驹]\n",
        "县长[于伟]说：“",
    ],
)
def test_han_name_ends(text: str) -> None:
    assert asked(han_name_ends, text)


@pytest.mark.parametrize(
    "text",
    [
        "县委书记[李强调]研",
        "县长[高正]在天津",
        "居委会主任[王大妈]，",
        "县长[和香港]，",
        "大使[谷野]作次郎说",
        "县长[是一位]，",
        "县领导[包抓]重点",
        "县长[向全国]，",
        "总统[米洛]舍维科手书",
        "县长[梅表示]，",
        "县长[于会]说，",
        "县长[于伟]说好，",
        "市长[高度]重视",
    ],
)
def test_han_name_ends_not_here(text: str) -> None:
    assert not asked(han_name_ends, text)


@pytest.mark.parametrize("text", ["县长[从文远]，", "、[但文远]，", "县长[从文远]强调"])
def test_usual_given_name_ends(text: str) -> None:
    assert asked(usual_given_name_ends, text)


@pytest.mark.parametrize("text", ["县长[从文远]走", "县长[从文]，"])
def test_usual_given_name_ends_not_here(text: str) -> None:
    assert not asked(usual_given_name_ends, text)


@pytest.mark.parametrize("text", ["副县长[余世忠]蹲下"])
def test_usual_name(text: str) -> None:
    assert asked(usual_name, text)


@pytest.mark.parametrize("text", ["董事长[万家乐]集团", "县长[余世正]直", "县长[高度重]"])
def test_usual_name_not_here(text: str) -> None:
    assert not asked(usual_name, text)
