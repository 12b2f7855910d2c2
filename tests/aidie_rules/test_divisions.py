from aidie import Lexicon
from aidie_rules.divisions import form_in, province_of, provinces_of, split
from aidie_rules.titles.lexicons import PLACES


def test_the_last_of_a_row_is_the_one_that_is_meant() -> None:
    assert split("西藏自治区林芝市工布江达县") == ["西藏自治区", "林芝市", "工布江达县"]
    assert split("和田地区的墨玉县") == ["和田地区", "墨玉县"]
    assert split("新疆生产建设兵团第二师铁门关市") == ["铁门关市"]
    assert split("册亨县坡妹镇") == ["册亨县", "坡妹镇"]
    assert split("武隆区桐梓镇") == ["武隆区", "桐梓镇"]
    assert split("广东省广州开发区") == ["广东省", "广州开发区"]


def test_a_province_is_known_of_what_lies_in_it() -> None:
    assert province_of("达孜") == "西藏自治区"
    assert province_of("西藏") == "西藏自治区"
    assert province_of("朝天") == "四川省"
    assert province_of("通州区") is None, "Beijing and Nantong have one"
    assert provinces_of("通州区") == {"北京市", "江苏省"}
    assert province_of("北京市通州区") == "北京市"


def test_the_fullest_form_is_of_the_text() -> None:
    assert form_in("那曲地区", "那曲") == "那曲地区"
    assert form_in("", "那曲") == "那曲市"
    assert form_in("", "坡妹镇") == "坡妹镇"
    assert form_in("", "朝天") is None
    assert form_in("", "长宁") is None, "长宁区 or 长宁县"
    assert form_in("长宁县", "长宁") == "长宁县"
    assert form_in("彭水自治县", "彭水") == "彭水自治县"


def test_every_division_of_a_province_is_a_place() -> None:
    provinces = Lexicon.load("aidie_rules.lexicons", "provinces_of_places")
    assert [name for name in provinces.words if name not in PLACES] == []
    named = {name for told in provinces.words.values() for name in told.split("、")}
    assert {PLACES.words[name] for name in named} == {"province"}


def test_a_programme_of_two_names_provinces_and_cities() -> None:
    programs = Lexicon.load("aidie_rules.lexicons", "pair_programs")
    named = {name for pair in programs.words.values() if pair for name in pair.split("→")}
    assert [name for name in named if name not in PLACES] == []
