"""Posts listed line by line under a person's name."""

import pytest

from aidie import extract
from aidie_rules import Official


def facts(text: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [(s.value.name, s.value.titles, s.value.posts[0].tenure) for s in extract(text).of(Official)]


def test_lines_that_begin_with_years_belong_to_the_person_above() -> None:
    text = """余家驹同志简历
余家驹，男，汉族，1966年5月生，大学学历。现任丹阳市委常委、副市长。
1992－1996年　丹阳市委办公室副主任
1996年5月至2001年3月　丹阳市财政局局长、党组书记
2001—　句容市委副书记
周大川，女，藏族，1970年生。
1992－1996年　句容市审计局局长
"""
    assert facts(text) == [
        ("余家驹", ("丹阳市委常委", "副市长"), "现任"),
        ("余家驹", ("丹阳市委办公室副主任",), "曾任"),
        ("余家驹", ("丹阳市财政局局长", "党组书记"), "曾任"),
        ("余家驹", ("句容市委副书记",), None),
        ("周大川", ("句容市审计局局长",), "曾任"),
    ]


def test_another_person_ends_the_resume() -> None:
    assert facts("余家驹简历\n县长周大川到会。\n1992－1996年　句容市审计局局长\n") == [("周大川", ("县长",), None)]


def test_years_under_no_person_say_nothing_of_anybody() -> None:
    assert facts("大事记\n1992－1996年　句容市审计局局长\n1996—2001年　句容市委副书记\n") == []


def test_a_post_that_is_only_proposed_is_not_held() -> None:
    text = "余家驹，男，汉族，1975年5月生，现任县财政局局长，拟任副县长。\n"
    assert facts(text) == [("余家驹", ("县财政局局长",), "现任")]


def test_the_line_of_a_director_gives_all_that_its_verbs_list() -> None:
    text = """余家驹先生：1965年出生，中国国籍，无境外永久居留权，高级工程师。历任丹阳机床厂技术员、车间主任、副厂长，\
丹阳机电集团副总经理、总经理，丹阳市经济委员会副主任；2003年起任公司财务总监，现任本公司董事、总经理。
周大川，57岁，本公司独立董事。周先生曾任丹阳电力设计院院长、丹阳商会副会长。
（3）王春女士，1970年10月生，曾任职于丹阳会计师事务所，拟任公司副总经理。
"""
    assert facts(text) == [
        (
            "余家驹",
            (
                "车间主任",
                "副厂长",
                "丹阳机电集团副总经理",
                "总经理",
                "丹阳市经济委员会副主任",
            ),
            "曾任",
        ),
        ("余家驹", ("公司财务总监",), None),
        ("余家驹", ("公司董事", "总经理"), None),
        ("周大川", ("公司独立董事",), None),
        ("周大川", ("丹阳电力设计院院长", "丹阳商会副会长"), "曾任"),
    ]


def test_what_another_person_gives_in_a_life_is_not_held() -> None:
    text = "余家驹：1965年出生，曾任丹阳市副市长，后由市委书记提名。\n"
    assert facts(text) == [("余家驹", ("丹阳市副市长",), "曾任")]


def test_a_family_name_before_an_honorific_is_no_name() -> None:
    assert facts("周先生任总经理。") == []


def test_a_life_begins_with_where_and_when_its_person_was_born() -> None:
    assert facts("余家驹，江苏镇江人，生于1957年，曾任县长。\n周大川，拉萨人，1956年出生，历任镇长。\n") == [
        ("余家驹", ("县长",), "曾任"),
        ("周大川", ("镇长",), "曾任"),
    ]
    assert facts("余家驹，县里负责人，曾在1957年任过县长。\n") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("●余家驹，女，1970年生。现任县长，县委副书记。\n", ["县长", "县委副书记"]),
        ("余家驹（1906年2月—1988年12月），丹阳人。曾任丹阳县县长,丹阳县委书记。\n", ["丹阳县县长", "丹阳县委书记"]),
        ("余家驹（1906－1988），丹阳人。曾任丹阳县县长。\n", ["丹阳县县长"]),
        ("余　驹\n\n　　1926年3月生，江苏丹阳人。曾任丹阳县县长。\n", ["丹阳县县长"]),
        ("余家驹\n男，汉族。\n1946年至1954年任丹阳县县长。\n", ["丹阳县县长"]),
        ("余　家驹　男，1965年生。历任副县长、县长。\n", ["副县长", "县长"]),
        ("余家驹，职工监事，现任公司办公室主任。\n", ["职工监事", "公司办公室主任"]),
        ("余发将军\n\n江苏丹阳人。历任副县长、县长。\n", ["副县长", "县长"]),
        ("余家驹是江苏丹阳人。1930年参加红军，曾任副县长、县长。\n", ["副县长", "县长"]),
        ("余家驹同志生于1932年11月，丹阳人。曾任副县长。父亲周大川是工人，曾任厂长。\n", ["副县长"]),
        ("会议\n男，汉族。\n1946年至1954年任丹阳县县长。\n", []),
        ("乌云其木格，女，蒙古族。曾任县长。\n1992－1996年　旗委书记\n", ["县长", "旗委书记"]),
    ],
)
def test_a_life_is_headed_by_a_name_in_many_ways(text: str, wanted: list[str]) -> None:
    assert [title for span in extract(text).of(Official) for title in span.value.titles] == wanted


def test_a_heading_stands_before_the_name() -> None:
    life = "，男，汉族，1966年5月生。1996年任丹阳市财政局局长，市人大代表，市委副书记。曾任句容市副市长。"
    for before in ("市领导简历：", "县长余家驹同志简历 "):
        assert ("余家驹", ("句容市副市长",), "曾任") in facts(before + "余家驹" + life)


def test_a_life_begins_with_a_post_or_a_birth() -> None:
    assert facts("余家驹：董事，男，1966年生，曾任丹阳机床厂厂长。") == [
        ("余家驹", ("董事",), None),
        ("余家驹", ("丹阳机床厂厂长",), "曾任"),
    ]
    text = "县长余家驹到会。\n余家驹同志1966年5月生于丹阳，曾任丹阳机床厂技师，句容市副市长。"
    assert facts(text)[1:] == [("余家驹", ("句容市副市长",), "曾任")]


def test_a_word_that_begins_with_a_sex_is_no_fact_of_a_life() -> None:
    assert ("余家驹", ("县足协副主席",), None) not in facts("男排教练余家驹，女排教练周大川，王春、县足协副主席\n")


def test_the_post_beside_the_name_that_begins_a_life() -> None:
    text = "余家驹：监事会主席，女，1960年出生，历任公司团委书记。\n周大川 财务总监 1970年出生，注册会计师。\n"
    assert [(name, posts) for name, posts, _ in facts(text)] == [
        ("余家驹", ("监事会主席",)),
        ("余家驹", ("公司团委书记",)),
        ("周大川", ("财务总监",)),
    ]


def test_a_life_whose_name_stands_above_with_a_post() -> None:
    text = "余家驹 董事长\n男，1963年3月出生，曾任青山银行行长\n1992－2001　丹阳银行副行长、行长\n"
    assert [(name, posts) for name, posts, _ in facts(text)] == [
        ("余家驹", ("董事长",)),
        ("余家驹", ("青山银行行长",)),
        ("余家驹", ("丹阳银行副行长", "行长")),
    ]


def test_years_within_the_line_give_a_post() -> None:
    life = (
        "余家驹，男，1962年3月生。曾任丹阳市副市长等职。 2013.01句容市副市长，市委常委。 1984年至1985年省财政厅厅长。"
    )
    assert [titles for _, titles, _ in facts(life)] == [
        ("丹阳市副市长",),
        ("句容市副市长", "市委常委"),
        ("省财政厅厅长",),
    ]


def test_a_birth_is_told_behind_a_preposition() -> None:
    text = "公开信息显示，余家驹于1969年9月出生于丹阳，1990年7月参加工作，2011年7月起担任句容市副市长。"
    assert facts(text) == [("余家驹", ("句容市副市长",), None)]


def test_a_clause_that_begins_with_another_name_tells_of_another() -> None:
    text = "余家驹，1965年7月出生，曾任丹阳大学校长。2023年4月，周大川出任拉萨大学校长，担任党委书记的是王春。\n"
    assert ("余家驹", ("拉萨大学校长",)) not in [(name, posts) for name, posts, _ in facts(text)]
    assert ("余家驹", ("党委书记",)) not in [(name, posts) for name, posts, _ in facts(text)]


def test_a_life_may_begin_with_another_name_and_a_people() -> None:
    assert facts("周川，原名周大川，满族，丹阳人。曾任丹阳市副市长。\n") == [("周川", ("丹阳市副市长",), "曾任")]


def test_a_life_may_begin_with_the_time_of_the_post() -> None:
    text = "余家驹先生自2010年6月起出任本行非执行董事。曾任青山银行行长。\n"
    assert [(name, posts) for name, posts, _ in facts(text)] == [
        ("余家驹", ("非执行董事",)),
        ("余家驹", ("青山银行行长",)),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "王春，河北磁县人，",
        "王春 河北磁县人。",
        "王春（1913—2010）\n河北磁县人。",
        "王春(Wang Chun 1913.1.25~ )\n曾用名王大川。",
    ],
)
def test_a_life_begins_with_a_name_and_where_its_bearer_is_from(heading: str) -> None:
    text = f"{heading}1936年加入中国共产党，历任县委书记、市长。\n"
    assert facts(text) == [("王春", ("县委书记", "市长"), "曾任")]
