import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie.pattern.numerals import CHINESE_DIGITS, MAX_CHINESE_DIGITS, parse_integer, spellings


def with_units(number: int) -> str:
    """Written with units by the schoolbook: thousands, hundreds, tens, ones, one zero for a gap."""
    thousands, hundreds, tens, ones = (int(digit) for digit in f"{number:04}")
    names = " 一二三四五六七八九"
    spelt = (names[thousands] + "千" if thousands else "") + (names[hundreds] + "百" if hundreds else "零")
    spelt += (names[tens] + "十" if tens else "零") + (names[ones] if ones else "")
    return spelt.replace("零零", "零").strip("零") or "零"


@pytest.mark.parametrize("number", range(0, 10_000, 7))
def test_every_way_to_write_a_number_says_that_number(number: int) -> None:
    assert {parse_integer(text) for text in spellings(number)} == {number}
    assert parse_integer(with_units(number)) == number


def test_all_numbers_to_9999_are_read_with_units() -> None:
    assert [parse_integer(with_units(number)) for number in range(10_000)] == list(range(10_000))
    assert max(len(with_units(number)) for number in range(10_000)) == MAX_CHINESE_DIGITS


def test_spellings_are_those_of_the_news() -> None:
    assert spellings(2018) == ["2018", "２０１８", "二零一八", "二〇一八", "二千零一十八"]
    assert spellings(15)[-1] == "十五"
    assert spellings(10_000)[-1] == "一〇〇〇〇"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("廿三", 23),
        ("卅", 30),
        ("两千", 2000),
        ("二○一八", 2018),
        ("一百五", 150),
        ("一千二", 1200),
        ("０8", 8),
        ("一十", 10),
    ],
)
def test_spellings_beside_the_usual(text: str, number: int) -> None:
    assert parse_integer(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "", "年", "1十", "十1", "１二", "十十", "一十十", "二百三百", "十百", "百", "千百", "一百零",
        "十零", "二十零五",        "一百零五十", "一百零零五", "零十", "廿十", "十廿", "十廿三", "二三十",
        "一百二三", "-1", "1.5", "²", "৩", "壹",
    ],
)  # fmt: skip
def test_what_is_no_numeral(text: str) -> None:
    assert parse_integer(text) is None


@given(st.text(sorted(CHINESE_DIGITS), max_size=9))
def test_any_row_of_digits_is_a_number_or_none(text: str) -> None:
    number = parse_integer(text)
    assert number is None or 0 <= number <= max(9999, 10 ** len(text))
