from aidie import Document
from aidie_rules.pairs.telling import told_in


def told(text: str) -> list[tuple[str, str]]:
    return [(one.helper, one.helped) for one in told_in(Document(text, ()))]


def test_who_helps_and_who_is_helped() -> None:
    assert told("丰南将坚持对围场的帮扶。") == [("丰南", "围场")]
    assert told("湖南援藏干部") == [("湖南", "")]
    assert told("全方位对口帮扶梅州市") == [("", "梅州市")]
    assert told("江苏省委、省政府对口支援拉萨市") == [("江苏", "拉萨市")]


def test_nothing_is_told_without_two_divisions_or_a_word_of_help() -> None:
    assert told("对各地的关心") == []
    assert told("支持围场发展") == []
    assert told("丰南说，对围场的帮扶") == []


def test_without_their_kinds_they_are_the_same() -> None:
    (one,) = told_in(Document("丰南将坚持对围场的帮扶。", ()))
    assert one.says("丰南区", "围场县")
    assert not one.says("围场县", "丰南区")
