"""What the rules read in short texts of news style, with the article's date given."""

import pickle
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie import Extractor, Rule, RuleSet
from aidie_rules.dates import DATE_DOCUMENT_RULES, DATE_RULES
from aidie_rules.dates.values import Date, Duration
from corpus_format import Article, load_all

AUGUST = date(2020, 8, 10)
ARTICLES = load_all(Path(__file__).parents[2] / "corpus")


@cache
def extractor() -> Extractor:
    return Extractor(RuleSet("dates", DATE_RULES, document_rules=DATE_DOCUMENT_RULES))


def found(text: str, anchor: date | None = AUGUST) -> list[tuple[str, str]]:
    """Each span's text and its meaning: inclusive ISO days, `?` for an open end, or an ISO duration."""
    rows = []
    for span in extractor().extract(text, anchor=anchor):
        value = span.value
        if isinstance(value, Duration):
            rows.append((span.text, value.iso))
        else:
            assert isinstance(value, Date)
            first, last = value.start_date, value.end_date
            rows.append((span.text, f"{first or '?'}" if first == last else f"{first or '?'}/{last or '?'}"))
    return rows


RULES = [pytest.param(rule, id=rule.name) for rule in DATE_RULES]


@pytest.mark.parametrize("rule", RULES)
def test_the_examples_of_a_rule(rule: Rule[object]) -> None:
    for example in rule.examples:
        spans = extractor().extract(example.text, anchor=example.anchor)
        got = [(span.start, span.end, str(span.value)) for span in spans]
        assert got == [
            (want.start, want.end, got_one[2] if want.value is None else want.value)
            for want, got_one in zip(example.expected, got, strict=True)
        ]


@pytest.mark.parametrize("rule", RULES)
def test_the_counterexamples_of_a_rule(rule: Rule[object]) -> None:
    assert len(rule.counterexamples) >= 2
    for text in rule.counterexamples:
        assert not [span for span in extractor().extract(text) if span.rule == rule.name]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_every_date_of_an_article_and_no_other(article: Article) -> None:
    labels = ("DATE", "DURATION")
    want = {(s.start, s.end, s.label): s.value for s in article.spans if s.label in labels}
    spans = extractor().extract(article.text, anchor=article.anchor)
    got = {(s.start, s.end, s.label): s.value.to_dict() for s in spans}
    assert got.keys() == want.keys()
    for key, value in want.items():
        assert {name: got[key][name] for name in value} == value


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_an_article_states_its_own_anchor(article: Article) -> None:
    assert extractor().extract(article.text).anchor == article.anchor


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("8月7日至9日", [("8月7日至9日", "2020-08-07/2020-08-09")]),
        ("12月28日至1月3日", [("12月28日至1月3日", "2019-12-28/2020-01-03")]),
        ("28日至3日", [("28日至3日", "2020-07-28/2020-08-03")]),
        ("2020年8月7-9日", [("2020年8月7-9日", "2020-08-07/2020-08-09")]),
        ("3日13时56分，", [("3日13时56分", "2020-08-03")]),
        ("18日上午9时至11时", [("18日上午9时至11时", "2020-08-18")]),
        ("俄方15号宣布", [("15号", "2020-08-15")]),
        ("在8日12时许", [("8日12时", "2020-08-08")]),
        ("9月3日（农历七月十六）", [("9月3日（农历七月十六）", "2020-09-03")]),
        ("27、28日", [("27、28日", "2020-07-27/2020-07-28")]),
        ("3、8日", [("8日", "2020-08-08")]),
        ("本月中下旬", [("本月中下旬", "2020-08-11/2020-08-31")]),
        ("2019年1—10月", [("2019年1—10月", "2019-01-01/2019-10-31")]),
        ("今年前5个月", [("今年前5个月", "2020-01-01/2020-05-31")]),
        ("2018年底至2019年初", [("2018年底至2019年初", "2018-12-01/2019-01-31")]),
        ("第二、三季度", [("第二、三季度", "2020-04-01/2020-09-30")]),
        ("今冬明春", [("今冬明春", "2020-12-01/2021-05-31")]),
        ("上世纪80年代初", [("上世纪80年代初", "1980-01-01/1983-12-31")]),
        ("到本世纪中叶", [("本世纪中叶", "2040-01-01/2059-12-31")]),
        ("上个季度末", [("上个季度末", "2020-06-01/2020-06-30")]),
        ("2016年2月8日，农历正月初一", [("2016年2月8日", "2016-02-08"), ("农历正月初一", "2016-02-08")]),
        ("2019年春节，回乡。春节过后", [("2019年春节", "2019-02-05"), ("春节", "2020-01-25")]),
        ("2021年1月和2月", [("2021年1月", "2021-01-01/2021-01-31"), ("2月", "2021-02-01/2021-02-28")]),
        ("1963年，那年，17岁那年", [("1963年", "1963-01-01/1963-12-31"), ("那年", "1963-01-01/1963-12-31")]),
        ("2017年增产，比前一年", [("2017年", "2017-01-01/2017-12-31"), ("前一年", "2016-01-01/2016-12-31")]),
        ("1996年前后", [("1996年", "1996-01-01/1996-12-31")]),
        ("98年抗洪", [("98年", "1998-01-01/1998-12-31")]),
        ("49年10月", [("49年10月", "1949-10-01/1949-10-31")]),
        ("“十三五”规划纲要", [("十三五", "2016-01-01/2020-12-31")]),
        ("三年前只有", [("三年前", "2017-01-01/2017-12-31")]),
        ("五天前", [("五天前", "2020-08-05")]),
        ("从前天开始", [("前天", "2020-08-08")]),
        ("8月7日，次日上午", [("8月7日", "2020-08-07"), ("次日上午", "2020-08-08")]),
        ("7月，比去年同期", [("7月", "2020-07-01/2020-07-31"), ("去年同期", "2019-07-01/2019-07-31")]),
        (
            "6月份，比上月和上年同期",
            [
                ("6月份", "2020-06-01/2020-06-30"),
                ("上月", "2020-05-01/2020-05-31"),
                ("上年同期", "2019-06-01/2019-06-30"),
            ],
        ),
        ("2016年动工，当年建成", [("2016年", "2016-01-01/2016-12-31"), ("当年", "2016-01-01/2016-12-31")]),
        ("2016年，他回忆当年的事", [("2016年", "2016-01-01/2016-12-31")]),
        ("1988年公布名录。按照同年颁布的", [("1988年", "1988-01-01/1988-12-31"), ("同年", "1988-01-01/1988-12-31")]),
        ("今年，他回忆，当年人人参加", [("今年", "2020-01-01/2020-12-31")]),
        ("1963年他来到海岛。第二年，", [("1963年", "1963-01-01/1963-12-31"), ("第二年", "1964-01-01/1964-12-31")]),
        ("去年冬天，当兵第二年就", [("去年冬天", "2019-12-01/2020-02-29")]),
        ("今年改种，第二年又", [("今年", "2020-01-01/2020-12-31")]),
        (
            "1至7月增长，从当月看",
            [("1至7月", "2020-01-01/2020-07-31"), ("当月", "2020-07-01/2020-07-31")],
        ),
        (
            "5日，他期待本月28日的大会。同一天，她也表示支持",
            [("5日", "2020-08-05"), ("本月28日", "2020-08-28"), ("同一天", "2020-08-05")],
        ),
        (
            "5日，他说大会本月28日开幕。当天将有表演",
            [("5日", "2020-08-05"), ("本月28日", "2020-08-28"), ("当天", "2020-08-28")],
        ),
        ("3日起，第二天继续", [("3日", "2020-08-03"), ("第二天", "2020-08-04")]),
        ("3日，演习进入第二天", [("3日", "2020-08-03")]),
        ("始建于公元11世纪", [("公元11世纪", "1000-01-01/1099-12-31")]),
        ("7月第一周", [("7月第一周", "2020-06-29/2020-07-05")]),
        ("5000余年", [("5000余年", "P5000Y")]),
        ("一天24小时", [("一天", "P1D"), ("24小时", "PT24H")]),
        ("2年6个月", [("2年6个月", "P2Y6M")]),
        ("提前一个季度", [("一个季度", "P3M")]),
        ("10日内办结", [("10日", "P10D")]),
        ("30多年前", [("30多年", "P30Y")]),
    ],
)
def test_forms(text: str, spans: list[tuple[str, str]]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1月21日至3月1日", "2021-01-21/2021-03-01"),
        ("1月5日至11月20日", "2020-01-05/2020-11-20"),
        ("1月至3月", "2020-01-01/2020-03-31"),
        ("12月21日至1月3日", "2020-12-21/2021-01-03"),
    ],
)
def test_stretches_told_in_december(text: str, days: str) -> None:
    assert found(text, date(2020, 12, 21)) == [(text, days)]


NEAR_MISSES = """
    近年来 每年 全年 多年来 历年 日前 近日 新的一年 这两天 前两天 几天前 两三年 三五天 百年大计
    两个一百年 北山小区24号13楼 一年四季 第十批 第三年 十一届 高三年级 两周岁 12号楼 8号线 1号文件 嫦娥三号 神舟9号
    “阳光2号” 藏政发〔2016〕12号 土建4标8号平洞 2019年版 《2019年管理办法》 今日头条 今日镇江讯 美好的明天
    目前天气 如今年轻人 同日本首相 第三次年会 每周五 周一至周五 每逢元旦、春节 五一路 七一勋章
    清明上河图 春节联欢晚会 三月三 一月二十三 十月革命 2月30日 8月39日 2019年2月29日 9日至7日
    将5月9日定为节日 2019年8号 明日之星 周末版 寒冬腊月 千百年来 十年如一日 老城百年老店
    贞观十五年 1.5元 3:2 11:30 0511-2345678 三十四五岁 21世纪海上丝绸之路 四周布满
"""


@pytest.mark.parametrize("text", NEAR_MISSES.split())
def test_near_misses(text: str) -> None:
    assert found(text) == []


DAYS = st.dates(date(1950, 1, 1), date(2079, 12, 31))


@given(DAYS, st.sampled_from(["{0}年{1}月{2}日", "{0}-{1:02d}-{2:02d}", "{0}.{1}.{2}", "{0}/{1}/{2} 07:19"]))
def test_a_full_date_means_itself_whatever_the_anchor(day: date, style: str) -> None:
    text = style.format(day.year, day.month, day.day)
    assert found(text) == [(text, day.isoformat())]


@given(DAYS, st.integers(1, 60))
def test_a_stretch_of_days_reads_the_same_with_each_sign(first: date, length: int) -> None:
    last = first + timedelta(length)
    for sign in "至到-—～":
        text = f"{first.year}年{first.month}月{first.day}日{sign}{last.year}年{last.month}月{last.day}日"
        assert found(text) == [(text, f"{first}/{last}")]


@given(st.text("年月日号周一二三四五十〇129至到-—:：.（）今去上本前后半多个初底世纪代时分天来 ", max_size=30))
def test_any_text_has_an_answer_with_spans_in_order(text: str) -> None:
    spans = list(extractor().extract(text, anchor=AUGUST))
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_the_rules_survive_pickling() -> None:
    copy = pickle.loads(pickle.dumps(extractor()))
    text = "8月7日至9日，一年多来，去年底"
    assert copy.extract(text, anchor=AUGUST) == extractor().extract(text, anchor=AUGUST)
