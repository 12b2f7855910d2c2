from typing import Any

import pytest

from aidie import Lexicon, PatternError

ROLES = Lexicon("roles", {"书记": "head", "副书记": "deputy", "主任": "head"}, "posts", "a list")


def test_a_plain_list_of_words_has_empty_payloads() -> None:
    assert Lexicon("places", ["拉萨", "山南"]) == Lexicon("places", {"拉萨": "", "山南": ""})
    assert Lexicon("places", ["拉萨"]).with_words(["山南"]).words == {"拉萨": "", "山南": ""}


def test_more_words_make_a_new_lexicon() -> None:
    more = ROLES.with_words({"市长": "head", "主任": "member"})
    assert more.words == {"书记": "head", "副书记": "deputy", "主任": "member", "市长": "head"}
    assert (more.name, more.meaning, more.source) == ("roles", "posts", "a list")
    assert ROLES.words["主任"] == "head"
    assert "市长" not in ROLES
    assert "市长" in more


def test_only_keeps_some_payloads_under_a_new_name() -> None:
    heads = ROLES.only("head", name="heads")
    assert heads.name == "heads"
    assert set(heads.words) == {"书记", "主任"}


def test_words_are_copied_and_cannot_be_changed() -> None:
    given_words = {"书记": ""}
    lexicon = Lexicon("roles", given_words)
    given_words["主任"] = ""
    assert "主任" not in lexicon
    with pytest.raises(TypeError):
        lexicon.words["主任"] = ""  # type: ignore[index]


def test_equal_by_name_and_words() -> None:
    same = Lexicon("roles", dict(ROLES.words))
    assert same == ROLES
    assert hash(same) == hash(ROLES)
    assert Lexicon("posts", ROLES.words) != ROLES
    assert ROLES.with_words(["市长"]) != ROLES
    assert ROLES != "roles"
    assert repr(ROLES) == "Lexicon('roles', 3 words)"


@pytest.mark.parametrize(
    ("name", "words", "why"),
    [
        ("", ["拉萨"], "needs a name"),
        ("places", ["拉萨", ""], "'places' has an empty word"),
        ("places", "拉萨", r"one str '拉萨'.*\['拉萨'\]"),
        ("places", {"拉萨": "city", "山南": None}, "word '山南' has the payload None; give both as str"),
        ("places", [3], "word 3 has the payload ''; give both as str"),
    ],
)
def test_what_is_no_lexicon_says_why(name: str, words: Any, why: str) -> None:
    with pytest.raises(PatternError, match=why):
        Lexicon(name, words)


def test_one_str_is_no_list_of_words() -> None:
    with pytest.raises(PatternError, match="one str '市长'"):
        ROLES.with_words("市长")


@pytest.mark.parametrize(
    ("given", "taken"), [("縣長", "县长"), ("１号", "1号"), ("书\u200b记", "书记"), ("市长", "市长")]
)
def test_a_word_that_is_added_is_taken_as_clean_text_has_it(given: str, taken: str) -> None:
    assert Lexicon("roles", []).with_words({given: "head"}).words == {taken: "head"}


def test_a_word_of_which_cleaning_leaves_nothing_is_refused() -> None:
    with pytest.raises(PatternError, match=r"nothing is left of the word '\\u200b'"):
        ROLES.with_words(["\u200b"])
