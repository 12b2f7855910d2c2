from aidie import Lexicon
from aidie_rules.divisions import province_of
from aidie_rules.pairs.sides import helps


def test_who_gives_helps_who_receives() -> None:
    assert helps("镇江市", "西藏拉萨市达孜区") is True
    assert helps("乐山市", "绍兴市") is False


def test_a_province_on_both_sides_is_aided_and_aids() -> None:
    assert helps("杭州市", "恩施州") is True
    assert helps("重庆市", "昌都") is True


def test_within_one_side_nothing_is_known() -> None:
    assert helps("杭州市", "宁波市") is None
    assert helps("石门沟", "宁波市") is None


def test_a_name_of_several_provinces_is_of_one_that_fits() -> None:
    assert helps("西湖区", "青川县") is True
    assert helps("江宁区", "白云区") is True
    assert helps("白云区", "荔波县") is None, "both may be in Guizhou"


def test_within_a_province_who_is_aided_is_known() -> None:
    assert helps("海曙区", "丽水市庆元县") is True
    assert helps("景宁", "上虞") is False
    assert helps("衢州市", "庆元县") is None
    assert helps("广州市", "梅州市") is True


def test_all_that_are_aided_within_their_province_are_known_places() -> None:
    aided = Lexicon.load("aidie_rules.lexicons", "aided_within_provinces")
    assert [name for name in aided.words if province_of(name) is None] == []
