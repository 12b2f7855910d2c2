import aidie
from aidie_rules import Pair


def pairs(text: str) -> list[tuple[str, str, str]]:
    """Each pair, and where its two are named."""
    found = []
    for span in aidie.extract(text).of(Pair):
        (start, end), (first, last) = span.fields["supporter"], span.fields["recipient"]
        found.append((str(span.value), text[start:end], text[first:last]))
    return found


def test_the_fields_are_where_the_two_are_named() -> None:
    assert pairs("中山市牵头對口支援西藏林芝市工布江達縣。") == [
        ("中山市→工布江达县", "中山市", "西藏林芝市工布江達縣")
    ]


def test_each_of_a_list_has_the_other_for_a_field() -> None:
    assert pairs("北京市对口支援和田市、墨玉县。") == [
        ("北京市→和田市", "北京市", "和田市"),
        ("北京市→墨玉县", "北京市", "墨玉县"),
    ]
    assert pairs("苍南、平阳对口帮扶红原县。") == [
        ("苍南县→红原县", "苍南", "红原县"),
        ("平阳县→红原县", "平阳", "红原县"),
    ]


def test_of_two_lists_it_is_open_who_helps_whom() -> None:
    assert pairs("南京市、无锡市对口帮扶商洛市、延安市。") == []
    assert [pair for pair, *_ in pairs("南京市、无锡市分别对口帮扶商洛市、延安市。")] == [
        "南京市→商洛市",
        "无锡市→延安市",
    ]


def test_no_division_helps_one_that_it_is_in() -> None:
    assert pairs("墨玉县对口支援和田地区墨玉县。") == []
    assert pairs("广东省对口支援广州市。") == []
    assert pairs("广州市对口支援广东省。") == []
    assert pairs("广东与广州市开展对口帮扶。") == []
    assert pairs("福建援疆福州分指挥部") == []


def test_a_list_of_divisions_in_another_is_no_list_of_its_helpers() -> None:
    assert pairs("由石岐区、东区分别结对云南省昭通市的盐津县、绥江县和永善县。") == []
    assert [pair for pair, *_ in pairs("对口支援玉树州的北京市。")] == ["北京市→玉树州"]


def test_a_programme_of_two_provinces_settles_who_helps_within_them() -> None:
    found = aidie.extract("鼓楼—洛南苏陕协作联席会议召开，鼓楼区区长说。").of(Pair)
    assert [str(span.value) for span in found] == ["鼓楼区→洛南县", "江苏省→陕西省"]
