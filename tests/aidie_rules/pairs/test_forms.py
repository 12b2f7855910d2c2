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
