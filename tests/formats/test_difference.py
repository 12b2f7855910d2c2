from aidie import Span
from aidie.comparing import differences, tally
from aidie.formats.difference import context, pretty_difference, pretty_tally
from strategies import Low

TEXT = "一二三四五六七八九十" * 5


def span(start: int, end: int, rule: str = "rule", value: str = "x") -> Span[Low]:
    return Span(start, end, TEXT[start:end], "LOW", Low(value), rule)


def test_a_span_is_shown_in_its_context() -> None:
    assert (
        context(TEXT, span(20, 22), colour=False)
        == "…五六七八九十一二三四五六七八九十[一二]三四五六七八九十一二三四五六七八…"
    )
    assert context("到\n拉萨", Span(2, 4, "拉萨", "LOW", Low("x"), "rule"), colour=False) == "到␊[拉萨]"


def test_old_stands_above_new() -> None:
    (found,) = differences([span(1, 3)], [span(1, 4)])
    head, old, new = pretty_difference(TEXT[:5], found).splitlines()
    assert head.split() == ["moved", "1:4", "LOW"]
    assert old == "  - 一[二三]四五  x  rule"
    assert new == "  + 一[二三四]五  x  rule"


def test_colours_are_asked_for() -> None:
    (found,) = differences([], [span(1, 3)])
    assert "\x1b" not in pretty_difference(TEXT, found)
    assert pretty_difference(TEXT, found, colour=True).startswith("\x1b[32madded")


def test_the_tally_has_a_line_for_each_rule_and_their_sum() -> None:
    counted = tally(differences([span(1, 3, "old"), span(5, 6, "old")], [span(1, 3, value="y", rule="new")]))
    *table, blank, total = pretty_tally(counted, texts=2).splitlines()
    assert [line.split() for line in table] == [
        ["rule", "added", "lost", "moved", "changed"],
        ["new", "1"],
        ["old", "1"],
    ]
    assert blank == ""
    assert total == "2 texts, 2 differences: 0 added, 1 lost, 0 moved, 1 changed"
