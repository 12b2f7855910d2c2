"""Journeys of delegations: what is said of one, put together over a document."""

from datetime import date

import pytest

from aidie import extract
from aidie_rules import Visit

ANCHOR = date(2018, 6, 5)


def visits(text: str) -> list[str]:
    return [str(span.value) for span in extract(text, anchor=ANCHOR).of(Visit)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("昨天，由市长余家驹率领的苏州市代表团赴昌都市考察。", "余家驹"),
        ("市委书记余家驹，市长周大川率苏州市代表团赴昌都市考察。", "余家驹"),
        ("市委书记余家驹和市长周大川6月1日率苏州市代表团赴昌都市考察。", "余家驹"),
        ("余家驹率苏州市代表团赴昌都市\n市长余家驹参加座谈。", "余家驹"),
        ("由余家驹率领的苏州市代表团赴昌都市考察。", "余家驹"),
        ("余家驹会见了周大川率领的苏州市代表团，代表团还参观了昌都市。苏州市代表团赴昌都市。", "周大川"),
        ("副县长章茂率苏州市代表团赴昌都市考察。", "章茂"),
        ("市长余家驹、县长周大川及其率领的苏州市代表团赴昌都市考察。", "余家驹"),
        ("县政协主席多巴一行赴昌都市考察。", "多巴"),
        ("县里率苏州市代表团赴昌都市考察。", "-"),
        ("苏州市代表团赴昌都市考察。县长周大川参加座谈。", "-"),
    ],
)
def test_who_leads(text: str, wanted: str) -> None:
    (found,) = visits(text)
    assert found.split("; ")[1] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("6月1日至3日，苏州市代表团赴昌都市考察。", "2018-06-01/2018-06-03"),
        ("苏州市代表团6月1日抵达昌都市。", "2018-06-01"),
        ("苏州市代表团6月1日启程赴昌都市。", "2018-06-01/-"),
        ("今年5月，苏州市代表团赴昌都市考察。", "-"),
        ("6月1日消息。近日，苏州市代表团赴昌都市考察。", "-"),
        ("今年，苏州市代表团赴昌都市考察。", "-"),
        ("苏州6月1日电 近日，苏州市代表团赴昌都市考察。", "-"),
        ("苏州6月1日电 苏州市代表团赴昌都市考察。", "-"),
        ("余家驹率队赴昌都市考察\n6月1日，市长余家驹走访了园区。", "2018-06-01"),
        ("6月1日，座谈会在拉萨召开。县长周大川在拉萨会见苏州市代表团。", "2018-06-01"),
    ],
)
def test_when(text: str, wanted: str) -> None:
    (found,) = visits(text)
    assert found.split("; ")[3] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # our own place is the one that the article names most, and no guest's
        ("甘孜州代表团来我市考察。中山市的变化很大，中山市委、市政府表示感谢。", "中山市"),
        ("甘孜州代表团来我市考察。代表团来中山考察，深受鼓舞。中山市、中山港。", "中山"),
        ("甘孜州代表团来济访问。济源日报讯。", "济源"),
        ("甘孜州代表团来济访问。", "济南"),
        # who receives it is the head of the place, or welcomes it there
        ("天津市市长余家驹会见周大川率领的成都市代表团一行。", "天津市"),
        ("天津市市长余家驹与成都市市长周大川率领的代表团座谈。", "天津市"),
        ("天津市市长余家驹与成都市市长周大川率领的代表团合影。", None),
        ("成都市代表团出席。余家驹与市长周大川率领的成都市代表团座谈，对成都市代表团来津表示欢迎。", "天津"),
        ("甘孜州代表团来我市考察。", None),
        ("甘孜州代表团来我市考察。中山市、珠海市、中山市、珠海市。", None),
        # one character of a name
        ("甘孜州代表团在闽考察。代表团先后到厦门、福州等地。", "福建"),
        ("甘孜州代表团来甬考察。", "宁波"),
        ("甘孜州代表团来宁考察。南京市委书记余家驹参加座谈。", "南京"),
        ("甘孜州代表团来宁考察。", None),
        ("甘孜州代表团来苏考察。市委、市政府表示欢迎。江苏省、苏州市。", "苏州"),
        ("甘孜州代表团来苏考察。省委副书记余家驹会见。江苏省、苏州市。", "江苏"),
        ("甘孜州代表团来嵊考察。嵊州市委书记余家驹参加座谈。", "嵊州"),
        # where a delegation is received
        ("县长余家驹在中山会见甘孜州代表团。", "中山"),
        ("拉萨市城关区又迎来了甘孜州代表团。", "拉萨市城关区"),
        ("县长余家驹会见甘孜州代表团。他说，甘孜州代表团常来津访问。", "天津"),
        ("县长余家驹在京会见甘孜州代表团。", "北京"),
        ("县长余家驹会见甘孜州代表团。他们说，这次来中山收获很大。", "中山"),
        ("会议在我市召开。县长余家驹会见甘孜州代表团。中山市、中山市委。", "中山市"),
        ("县长余家驹会见甘孜州代表团。", None),
        ("中山市委书记余家驹会见甘孜州代表团。", "中山市"),
        ("市委书记余家驹昨天在市会议接待中心会见甘孜州代表团。中山市、中山港。", "中山市"),
        ("市长余家驹亲切会见甘孜州代表团。中山市、中山港。", "中山市"),
        ("中山市文联主席余家驹会见甘孜州代表团。", None),
        ("中山市委书记余家驹在宾馆会见甘孜州代表团。", None),
    ],
)
def test_where(text: str, wanted: str | None) -> None:
    assert [found.split("; ")[2] for found in visits(text)] == ([wanted] if wanted else [])


def test_a_journey_is_told_once_with_its_fullest_place_and_name() -> None:
    text = (
        "苏州代表团赴西藏林周考察\n6月1日至3日，市长余家驹率江苏省苏州市党政代表团赴西藏拉萨市林周县考察。"
        "代表团一行来到拉萨市林周县松盘乡。县长周大川会见了余家驹一行。余家驹一行赴松盘乡看望群众。"
    )
    assert visits(text) == ["江苏省苏州市党政代表团; 余家驹; 西藏拉萨市林周县; 2018-06-01/2018-06-03"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("山海情深共建“聚宝盆”——苏州市代表团赴昌都市考察。", "苏州市代表团"),
        ("中国侨网苏州侨商代表团赴昌都市考察\n市长余家驹率苏州侨商代表团赴昌都市。", "苏州侨商代表团"),
        # another sentence names it more fully
        ("苏州市市长余家驹带领考察团赴昌都市。苏州市考察团参观了园区。", "苏州市考察团"),
        ("苏州市市长余家驹一行赴昌都市。苏州市代表团参观了园区。", "苏州市代表团"),
        ("市长余家驹、县长周大川一行赴昌都市。", "余家驹一行"),
        ("美国会代表团来到苏州。\n美国国会代表团来到苏州。", "美国国会代表团"),
        ("苏州市市长余家驹率队赴昌都市。甘孜州代表团参观了园区。", "-"),
        ("6月1日，由大分市市长佐藤一郎率领的友好访问团来到苏州。余家驹对大分市访问团表示欢迎。", "大分市访问团"),
        ("韩国漆谷郡访问团来到苏州。\n韩国庆尚北道漆谷郡访问团来到苏州。", "韩国庆尚北道漆谷郡访问团"),
    ],
)
def test_who_is_on_the_way(text: str, wanted: str) -> None:
    (found,) = visits(text)
    assert found.split("; ")[0] == wanted


def test_journeys_of_several_delegations_are_kept_apart() -> None:
    text = "6月1日，苏州市代表团赴昌都市考察。6月3日，甘孜州代表团来到苏州。代表团参观了园区。"
    assert visits(text) == ["苏州市代表团; -; 昌都市; 2018-06-01", "甘孜州代表团; -; 苏州; 2018-06-03"]


@pytest.mark.parametrize(
    "text",
    [
        "市长余家驹率队赴昌都市考察。县长周大川率队赴林芝市考察。",
        "市长余家驹率中央代表团分团赴昌都市。县长周大川率中央代表团分团参观园区。县长王春率中央代表团分团赴林芝市。",
        "市长余家驹率队赴昌都市考察。苏州市代表团赴林芝市考察。",
    ],
)
def test_journeys_of_several_leaders_are_kept_apart(text: str) -> None:
    assert [found.split("; ")[2] for found in visits(text)] == ["昌都市", "林芝市"]


def test_a_division_and_one_in_it_send_two_delegations() -> None:
    text = "6月1日，江苏省代表团赴昌都市考察。6月3日，江苏省苏州市代表团赴林芝市。"
    assert [found.split("; ")[0] for found in visits(text)] == ["江苏省代表团", "江苏省苏州市代表团"]


def test_a_journey_back_on_other_days_is_another() -> None:
    text = "5月2日，苏州市代表团赴昌都市考察。6月3日，苏州市代表团赴林芝市考察。"
    assert [found.split("; ")[2] for found in visits(text)] == ["昌都市", "林芝市"]


@pytest.mark.parametrize(
    "text",
    [
        "市长余家驹将率苏州市代表团赴昌都市考察。",
        "市长余家驹多次率队赴昌都市考察。",
        "欢迎余家驹市长组团来昌都市考察。苏州市代表团每年赴昌都市。",
        "我们准备组织代表团赴昌都市考察。",
        "江苏代表团审议政府工作报告。余家驹来到江苏代表团。",
        "中国体育代表团抵达平昌。",
        "中国代表团抵达伦敦，参加奥运会。",
        "市长余家驹赴昌都市考察。",
        "考察团成员余家驹来到园区。",
    ],
)
def test_what_is_no_journey_of_a_delegation(text: str) -> None:
    assert visits(text) == []


def test_a_record_is_read_back() -> None:
    visit = Visit("苏州市代表团", None, "昌都市", date(2018, 6, 1), None)
    assert Visit.from_dict(visit.to_dict()) == visit
    with pytest.raises(ValueError, match="it lacks leader"):
        Visit.from_dict({"visitor": None})


def test_the_fields_are_where_the_words_stand() -> None:
    text = "市长余家驹率苏州市代表团赴昌都市考察。"
    (span,) = extract(text).of(Visit)
    assert {name: text[start:end] for name, (start, end) in span.fields.items()} == {
        "visitor": "苏州市代表团",
        "place": "昌都市",
    }
