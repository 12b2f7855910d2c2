"""Posts told of the person that a sentence begins with."""

import pytest

from aidie import extract
from aidie_rules import Official


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("余家驹1925年入党，曾先后担任县长、县委书记等职务", ["曾任县长", "曾任县委书记"]),
        ("1938年，余家驹由周大川接回皖南，出任县委书记", []),
        ("1938年，余家驹赶赴皖南，出任县委书记", ["None县委书记"]),
        ("余家驹考入黄埔军校第一期学习，任中共黄埔军校特别支部书记", ["None中共黄埔军校特别支部书记"]),
        ("余家驹勉励他，出任县委书记要公道", []),
        ("余家驹的父亲，曾任县委书记", []),
        ("会后余家驹回乡，曾任县委书记", []),
        ("余家驹1960年入学，后与周大川同学，出任县委书记", []),
    ],
)
def test_a_sentence_tells_of_its_subject(sentence: str, wanted: list[str]) -> None:
    text = f"副县长余家驹、副县长周大川来了。{sentence}。"
    found = [span for span in extract(text).of(Official) if span.rule == "people.lives"]
    assert [f"{post.tenure}{post.canonical}" for span in found for post in span.value.posts] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("余家驹1998年任副县长，2003年任县长，2007年任县委书记。", ["县长", "县委书记"]),
        ("县长余家驹出席。余家驹1976年入党。他曾任副县长。2003年任县委书记。", ["副县长", "县委书记"]),
        ("县长余家驹1986年入党。此后，他担任过副县长。2013年到拉萨任市委书记。", ["副县长", "市委书记"]),
        ("县长余家驹出席。1999年，余家驹由拉萨调任副县长。", ["副县长"]),
        ("县长余家驹出席。2006年4月后，余家驹在拉萨任职，2011年调任县委书记。", ["县委书记"]),
        ("县长余家驹出席。1999年，余家驹由周大川陪同任副县长。", []),
        ("县长余家驹出席。余家驹与副县长周大川商量。他曾任县委书记。", []),
        ("县长余家驹出席。余家驹的父亲是干部。他曾任县委书记。", []),
        ("县长余家驹出席。2003年，小周任县委书记。", []),
        ("县长余家驹出席。公开资料显示，余家驹是江苏丹阳人，现任市委常委,市委秘书长。", ["市委常委", "市委秘书长"]),
        ("今年3月，生于1970年的副县长余家驹，跨省晋升县长。", ["县长"]),
        ("副县长余家驹，与会者中晋升县长。", []),
        ("在县里的会上，副县长余家驹获得一致推举，当选为新一届县工会主席。", ["县工会主席"]),
        ("新华社消息（记者）：副县长余家驹以多数票再次当选县工会主席。", ["县工会主席"]),
        ("县长余家驹来了。1976年余家驹从拉萨入伍，两次负伤，2007年，他被任命为县武装部部长。", ["县武装部部长"]),
        ("县长余家驹来了。2012年，余家驹被市长周大川任命为县政府秘书长。", ["县政府秘书长"]),
        ("县长余家驹来了。会上，余家驹又成为县长关注的人，余家驹通过直选，成为县工会主席。", ["县工会主席"]),
        ("市长余家驹在门口为当选县长后来访的人送行。余家驹评价小何在担任县长期间的工作。", []),
        ("副县长余家驹接替周大川，升任县长、县委副书记。", ["县长", "县委副书记"]),
    ],
)
def test_a_sentence_goes_on_with_the_subject_before(text: str, wanted: list[str]) -> None:
    found = [span for span in extract(text).of(Official) if span.rule == "people.lives"]
    assert [post.canonical for span in found for post in span.value.posts] == wanted
