import aidie
from aidie_rules import Pair


def pairs(text: str) -> set[str]:
    return {str(span.value) for span in aidie.extract(text).of(Pair)}


def test_two_forms_of_one_pair_are_one() -> None:
    assert pairs("对口支援西藏昌都是中央交给重庆的任务。重庆市对口支援昌都市。") == {"重庆市→昌都市"}


def test_an_older_name_of_the_text_stands() -> None:
    assert pairs("镇江市对口支援达孜。达孜县县长说。") == {"镇江市→达孜县"}
    assert pairs("镇江市对口支援达孜。") == {"镇江市→达孜区"}


def test_a_short_form_with_its_kind_stands_unless_the_text_has_the_whole() -> None:
    assert pairs("佛山市对口帮扶凉山州。") == {"佛山市→凉山州"}
    assert pairs("佛山市对口帮扶凉山州。凉山彝族自治州在四川。") == {"佛山市→凉山彝族自治州"}


def test_a_word_is_a_division_only_where_the_text_gives_it_a_kind() -> None:
    assert pairs("路桥区对口帮扶朝天。") == set()
    assert pairs("路桥区对口帮扶朝天。朝天区区长说。") == {"路桥区→朝天区"}


def test_who_helps_is_told_elsewhere_once() -> None:
    assert pairs("湖南援藏干部说，对口支援山南市23年来变化很大。") == {"湖南省→山南市"}
    assert pairs("湖南援藏干部和湖北援藏干部说，对口支援山南市23年来变化很大。") == set()
    assert pairs("湖南援藏干部说，对口支援西藏23年来变化很大。") == set()


def test_which_of_two_in_one_province_helps_is_told_elsewhere() -> None:
    assert pairs("丰南区与围场县开展对口帮扶。") == set()
    assert pairs("丰南区与围场县开展对口帮扶。丰南将坚持对围场的帮扶。") == {"丰南区→围场县"}
    assert pairs("围场县与丰南区开展对口帮扶。丰南将坚持对围场的帮扶。") == {"丰南区→围场县"}


def test_a_paper_calls_its_own_county_so() -> None:
    assert pairs("龙湾区帮扶我县。苍南县委书记说。") == {"龙湾区→苍南县"}
    assert pairs("龙湾区帮扶我县。") == set()


def test_a_pair_within_another_that_says_the_same_is_told_once() -> None:
    found = aidie.extract("江苏省与陕西省苏陕协作").of(Pair)
    assert [(span.text, str(span.value)) for span in found] == [("江苏省与陕西省苏陕协作", "江苏省→陕西省")]


def test_what_settles_a_pair_stands_no_farther_than_an_article_is_long() -> None:
    between = "会议召开。" * 10_000
    assert pairs("镇江市对口支援达孜。" + between + "达孜县县长说。") == {"镇江市→达孜区"}
    assert pairs("湖南援藏干部。" + between + "对口支援山南市。") == set()
