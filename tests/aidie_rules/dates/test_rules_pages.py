"""Pages with stamps: where the anchor comes from, and which stamp a date is read against."""

from datetime import date
from functools import cache

import pytest

from aidie import Extractor, RuleSet
from aidie_rules.dates import DATE_DOCUMENT_RULES, DATE_RULES


@cache
def extractor() -> Extractor:
    return Extractor(RuleSet("dates", DATE_RULES, document_rules=DATE_DOCUMENT_RULES))


def days(text: str, anchor: date | None = None) -> list[str]:
    return [f"{span.value.start_date}" for span in extractor().extract(text, anchor=anchor)]


@pytest.mark.parametrize(
    ("page", "anchor"),
    [
        ("标题\n2018-06-05 08:12　来源：雪域晨报\n\n昨日，两地签约。", date(2018, 6, 5)),
        ("来源:山城晚报2018-06-05 08:12\n正文从2016年8月1日说起。", date(2018, 6, 5)),
        ("信息来源:河口日报 发布日期:2018年6月5日\n27日上午，会议召开。", date(2018, 6, 5)),
        ("2018年6月5日 星期二\n会议召开。", date(2018, 6, 5)),
        ("会议召开，各界参加。\n二〇一八年六月五日", date(2018, 6, 5)),
        ("2018年6月5日雪域日报 第2版\n会议6月4日召开。", date(2018, 6, 5)),
        ("《雪域日报》（2018年06月05日 02 版）\n会议6月4日召开。", date(2018, 6, 5)),
        ("雪域日报2018年6月5日第2版\n会议6月4日召开。", date(2018, 6, 5)),
        ("字号:A-A+2018年6月5日08:12雪域在线\n会议6月4日召开。", date(2018, 6, 5)),
        ("2018年6月5日雪域日报社成立\n会议6月4日召开。", None),
        ("新华社拉萨2018年6月5日电　会议昨日召开。", date(2018, 6, 5)),
        ("【雪域通2018年6月5日讯】会议昨日召开。", date(2018, 6, 5)),
        ("会议昨日召开。\n新华社2018年6月5日", date(2018, 6, 5)),
        ("2016年8月1日，两地签约。昨日，会议召开。", None),
        ("今天是：2020年1月1日 星期三\n标题\n2018-06-05\n昨日，会议召开。", date(2018, 6, 5)),
        ("标题\n2018-06-05 来源：雪域晨报\n口述：余家驹\n时间：2014年3月3日\n我到了拉萨。", date(2018, 6, 5)),
        ("今天是:2020年1月1日\n标题\n昨日，会议召开。", None),
        ("新华社拉萨6月5日电　会议昨日召开。", None),
        ("正文。" * 300 + "\n相关\n消息一。\n2018-06-05 08:12\n消息二。\n2018-06-04 08:12", None),
    ],
)
def test_the_anchor_of_a_page(page: str, anchor: date | None) -> None:
    assert extractor().extract(page).anchor == anchor


def test_a_report_is_of_the_day_it_was_sent() -> None:
    printed = date(2018, 6, 5)
    assert days("本报拉萨6月4日讯记者余家驹报道：会议今天召开。", printed) == ["2018-06-04", "2018-06-04"]
    assert days("新华社拉萨6月4日电会议今天召开。", printed) == ["2018-06-04", "2018-06-04"]
    assert days("【青山社拉萨6月4日电】会议今天召开。", printed) == ["2018-06-04", "2018-06-04"]


def test_a_day_on_which_something_is_to_happen_lies_ahead() -> None:
    assert days("县长周日将列席会议，定于周四启程。", date(2006, 2, 27)) == ["2006-03-05", "2006-03-02"]
    assert days("县长周日列席会议。", date(2006, 2, 27)) == ["2006-02-26"]


def test_each_report_of_a_page_is_of_the_day_it_was_sent() -> None:
    page = "新华社拉萨5月31日电　会议31日召开。\n新华社拉萨6月1日电　会议今天闭幕，1日上午。"
    assert days(page, date(2018, 6, 2)) == ["2018-05-31", "2018-05-31", "2018-06-01", "2018-06-01", "2018-06-01"]
    page = "新华社拉萨6月1日电　会议今天召开。\n新华社拉萨6月2日电　会议今天闭幕。"
    assert days(page, date(2018, 6, 2)) == ["2018-06-01", "2018-06-01", "2018-06-02", "2018-06-02"]


def test_a_given_anchor_stays() -> None:
    given = date(2020, 1, 31)
    assert extractor().extract("2018-06-05 08:12\n昨日，会议召开。", anchor=given).anchor == given
    assert days("2018-06-05 08:12\n昨日，会议召开。", given) == ["2018-06-05", "2020-01-30"]


HEAD = "标题\n2019-10-09 07:50　来源：河畔在线\n\n昨天，会议召开。\n\n相关阅读\n\n"


@pytest.mark.parametrize(
    "feed",
    [
        "昨天上午，田里开镰。\n2019-09-21 09:15\n记者30日获悉项目完工。\n2019-07-02 16:02",
        "昨天上午，田里开镰。\n\n2019-09-21 09:15\n\n记者30日获悉项目完工。\n\n2019-07-02 16:02",
    ],
)
def test_stamps_under_their_items(feed: str) -> None:
    assert days(HEAD + feed)[2:] == ["2019-09-20", "2019-09-21", "2019-06-30", "2019-07-02"]


def test_stamps_above_their_items() -> None:
    feed = "2019-09-21 09:15\n昨天上午，田里开镰。\n2019-07-02 16:02\n记者30日获悉项目完工。"
    assert days(HEAD + feed)[2:] == ["2019-09-21", "2019-09-20", "2019-07-02", "2019-06-30"]


@pytest.mark.parametrize("feed", ["记者30日获悉，项目完工。 2019-07-02 16:02", "2019-07-02 记者30日获悉，项目完工。"])
def test_stamps_on_the_line_of_their_items(feed: str) -> None:
    assert sorted(days(HEAD + feed)) == ["2019-06-30", "2019-07-02", "2019-10-08", "2019-10-09"]


def test_the_article_goes_on_behind_an_item_with_its_own_anchor() -> None:
    feed = "昨天上午，田里开镰。\n2019-09-21 09:15\n\n30日项目完工。\n2019-07-02 16:02\n\n编者按：昨天的会议。"
    assert days(HEAD + feed)[-1] == "2019-10-08"


def test_a_date_that_the_year_makes_impossible_is_dropped() -> None:
    assert days("2月29日", date(2019, 3, 1)) == []
    assert days("2月29日", date(2020, 3, 1)) == ["2020-02-29"]


def test_the_next_day_in_another_paragraph_is_not_the_one_behind_today() -> None:
    text = "“今天是个好日子。”周大川说。\n余家驹回忆，头天晚上下雨，第二天修路。"
    assert days(text, date(2020, 8, 10)) == ["2020-08-10"]
    assert days("今天他说，头天晚上下雨，第二天修路。", date(2020, 8, 10)) == ["2020-08-10"]
    assert days("昨天到拉萨。\n第二天，去林芝。", date(2020, 8, 10)) == ["2020-08-09", "2020-08-10"]


def test_this_day_without_a_day_before_it_is_none() -> None:
    assert days("就在这一天，他到了拉萨。", date(2020, 8, 10)) == []
    assert days("8日，下雨。这一天，他到了拉萨。", date(2020, 8, 10)) == ["2020-08-08", "2020-08-08"]


def test_the_next_paragraph_does_not_go_on_from_a_day_that_lies_ahead() -> None:
    text = "8日，会议召开，闭幕定在20日。\n当天，两地签约。"
    assert days(text, date(2020, 8, 10)) == ["2020-08-08", "2020-08-20", "2020-08-08"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("青山8月7日电 今天上午开工，昨天", ["2020-08-07", "2020-08-07", "2020-08-06"]),
        ("本报8月7日讯（记者余家驹）今天开工", ["2020-08-07", "2020-08-07"]),
        ("8月7日电力中断，今天恢复", ["2020-08-07", "2020-08-10"]),
        ("本报7月7日讯：今天回顾", ["2020-07-07", "2020-08-10"]),
    ],
)
def test_a_report_is_read_from_the_day_on_which_it_was_sent(text: str, wanted: list[str]) -> None:
    assert days(text, date(2020, 8, 10)) == wanted


ANNALS = [
    (
        "1996年\n1月5日 开工。\n3月 两县签约。12日投产。\n是月，全县植树。",
        "1996-01-05 1996-03-01 1996-03-12 1996-03-01",
    ),
    ("【1996年】\n\n12月3日 开工。\n【1997年】\n1月3日 投产。", "1996-12-03 1997-01-01 1997-01-03"),
    ("一九九六年大事记\n春节，县上慰问。", "1996-02-19"),
    (
        "1996年7月-9月\n\n7月\n1日 开工，至10月3日竣工。\n△8日投产。今日，两地签约。",
        "1996-07-01 1996-07-01 1996-10-03 1996-07-08 1996-07-08",
    ),
    ("1996年12月份青山政务大事记\n\n△1日，开工。13日回县。\n△11日，投产。", "1996-12-01 1996-12-13 1996-12-11"),
    ("青山县1996年\n8月3日 开工。", "2009-08-03"),
    ("1996年\n2001年8月3日 开工。\n9月3日投产。", "2001-08-03 2009-09-03"),
]


@pytest.mark.parametrize(("text", "wanted"), ANNALS)
def test_annals_are_read_by_the_year_above_them(text: str, wanted: str) -> None:
    assert days(text, date(2009, 9, 5))[1:] == wanted.split()


def test_without_an_anchor_a_paragraph_goes_on_telling_of_its_year() -> None:
    text = "2001年1月3日，开工。3月2日至5日，两县签约。1月3日投产。\n5月，投产。"
    assert days(text) == ["2001-01-03", "2001-03-02", "None", "None"]


def test_annals_need_no_anchor() -> None:
    assert days("1996年\n1月5日 开工。\n12日 投产。") == ["1996-01-01", "1996-01-05", "1996-01-12"]


def test_without_an_anchor_relative_dates_stay_open() -> None:
    (span,) = extractor().extract("去年7月")
    assert (span.value.start_date, span.value.end_date, str(span.value)) == (None, None, "XXXX-07")


@pytest.mark.parametrize("unit", ["2020年", "8月7日至", "三年", "今年", "2020-08-10 07:19\n"])
def test_repetition_is_read_without_delay(unit: str) -> None:
    spans = extractor().extract(unit * 2_000, anchor=date(2020, 8, 10)).spans
    assert spans[0].start == 0
    assert len(spans) >= 1_000


def test_a_day_long_ago_in_the_news_is_left_with_its_paragraph() -> None:
    text = "8日，双方会谈。\n3月9日，双方中断往来。\n来宾7日到达，当天参观。"
    assert days(text, date(2015, 4, 10)) == ["2015-04-08", "2015-03-09", "2015-04-07", "2015-04-07"]


def test_the_second_day_goes_on_from_a_day_long_ago() -> None:
    text = "8日，双方会谈。\n3月9日，双方中断往来。\n第二天，来宾离开。"
    assert days(text, date(2015, 4, 10))[-1] == "2015-03-10"
