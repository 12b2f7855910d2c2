from hypothesis import given
from hypothesis import strategies as st

from aidie.word_index import WordIndex

WORDS = st.sets(st.text("省市县ab", min_size=1, max_size=5), max_size=8)


@given(WORDS, st.text("省市县abc", min_size=1, max_size=8))
def test_rows_hold_every_word_that_begins_so_the_longest_first(words: set[str], text: str) -> None:
    index = WordIndex(words, backward=False)
    rows = index[text[0]]
    lengths = rows.get(text[1:2]) or rows[""]
    assert list(lengths) == sorted(set(lengths), reverse=True)
    assert [n for n in lengths if text[:n] in words and n <= len(text)] == sorted(
        (len(word) for word in words if text.startswith(word)), reverse=True
    )
    assert (text[0] in index.characters) == any(word[0] == text[0] for word in words)


@given(WORDS, st.text("省市县abc", min_size=1, max_size=8))
def test_backwards_it_holds_every_word_that_ends_so(words: set[str], text: str) -> None:
    index = WordIndex(words, backward=True)
    rows = index[text[-1]]
    lengths = rows.get(text[-2:-1]) or rows[""]
    assert [n for n in lengths if n <= len(text) and text[-n:] in words] == sorted(
        (len(word) for word in words if text.endswith(word)), reverse=True
    )
    assert (text[-1] in index.characters) == any(word[-1] == text[-1] for word in words)


def test_two_characters_have_a_length_of_2_only_where_they_are_a_word() -> None:
    rows = WordIndex(["市委书记", "市长", "市"], backward=False)["市"]
    assert rows == {"": (1,), "委": (4, 1), "长": (2, 1)}


def test_absent_characters_are_remembered_in_bounded_number() -> None:
    index = WordIndex(["市长"], backward=False)
    assert {len(index[chr(code)][""]) for code in range(0x4E00, 0x6E00)} == {0}
    assert len(index) < 5_000


@given(WORDS, st.lists(st.characters(codec="utf-8"), max_size=60))
def test_many_characters_are_answered_as_few_are(words: set[str], chars: list[str]) -> None:
    index = WordIndex(words, backward=False)
    for char in (*chars, *"省市县ab", ""):
        assert index[char] == WordIndex(words, backward=False)[char]
        assert (char in index) == (char in index.characters)
