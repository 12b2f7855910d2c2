from datetime import date

import pytest

from aidie import Extractor, RuleSet
from aidie_rules.dates import DATE_DOCUMENT_RULES, DATE_RULES

EXTRACTOR = Extractor(RuleSet("dates", DATE_RULES, document_rules=DATE_DOCUMENT_RULES))


def last_start(text: str) -> str:
    return str(EXTRACTOR.extract(text, anchor=date(2016, 6, 28)).spans[-1].value.start_date)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2013年9月和10月，他两次到访。", "2013-10-01"),
        ("去年5月和8月，两座水库先后完工。", "2015-08-01"),
        ("1935年1月他被捕，8月牺牲。", "1935-08-01"),
        ("1997年6月30日午夜，仪式举行。7月1日，特区成立。", "1997-07-01"),
        ("2014年3月5日签约。\n9月7日至9日，代表团来访。", "2014-09-07"),
        ("1959年7月21日深夜，列车被困。\n全国救援。\n4月1日，找到了它。", "2016-04-01"),
        ("1959年3月21日深夜，列车被困。\n全国救援。\n3月23日，找到了它。", "1959-03-23"),
        ("2015年工业生产下降，12月份更明显。", "2015-12-01"),
        ("大会将于12月26日、28日举行。", "2016-12-28"),
        ("去年三季度和四季度都有增长。", "2015-10-01"),
        ("去年3月5日和8日至10日两次来访。", "2015-03-08"),
    ],
)
def test_a_month_goes_on_in_the_year_that_is_told_of(text: str, day: str) -> None:
    assert last_start(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2014年3月5日签约。6月20日，记者来到现场。", "2016-06-20"),
        ("2015年11月开工，今年完工。3月投产。", "2016-03-01"),
        ("自1979年以来雨季提前到3月。", "2016-03-01"),
        ("比去年增加三成，3月份又有增加。", "2016-03-01"),
        ("去年3月开工，预计9月完工。", "2016-09-01"),
        ("2015年8月动工。3月，主楼封顶。", "2016-03-01"),
        ("2014年3月5日签约。\n4月7日，代表团来访。", "2016-04-07"),
    ],
)
def test_a_month_is_of_the_articles_year_where_the_text_is_back_in_it(text: str, day: str) -> None:
    assert last_start(text) == day
