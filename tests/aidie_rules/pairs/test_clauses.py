from collections.abc import Callable

from aidie_rules.pairs.clauses import is_before_division, is_by_another, is_joined, is_reached


def asked(question: Callable[[str, int, int], bool], text: str) -> bool:
    """What is answered of the word of help in a text."""
    start = text.index("对口支援")
    return question(text, start, start + 4)


def test_a_division_stands_behind() -> None:
    assert asked(is_before_division, "对口支援拉萨市")
    assert asked(is_before_division, "对口支援的拉萨市")
    assert not asked(is_before_division, "对口支援工作")


def test_what_is_asked_is_of_the_clause() -> None:
    assert asked(is_by_another, "由镇江市对口支援")
    assert not asked(is_by_another, "由镇江市出资，对口支援")
    assert asked(is_joined, "镇江与达孜共商对口支援")
    assert not asked(is_joined, "镇江与达孜座谈，对口支援")


def test_a_way_may_be_told_in_the_clause_before() -> None:
    assert asked(is_reached, "赴拉萨市，就对口支援")
    assert not asked(is_reached, "赴拉萨市。对口支援")
    assert not asked(is_reached, "赴各地考察对口支援")


def test_a_word_far_before_is_not_asked() -> None:
    assert not asked(is_by_another, "由镇江市" + "好" * 60 + "对口支援")
