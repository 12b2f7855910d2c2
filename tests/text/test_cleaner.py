"""The laws of cleaning, which hold for every text."""

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aidie.text import ALL_REPAIRS, REPAIRS, Alignment, Cleaner, without_surrogates

VOCABULARY = frozenset({"市委书记", "书记", "副市长", "组织部", "部长", "二〇一八"})
CLEANER = Cleaner(vocabulary=VOCABULARY)
ORDINARY = (
    "2020-08-10 07:19 来源：某某日报（记者 张三）\n\n　　某市党政代表团（TBM）赴某县,"
    "考察“两路”建设，投入1,000万元。\n"
    "　　市委书记、市长李四说：“好！”，并指出3.5亿元;"
    "乾隆年间,著名的瞭望塔(a)、(km)已有100余年。\n"
)

PIECES = st.sampled_from(
    [
        *"市委书記长(（)）,，、。<>&;#/0○OＯ１ \n\r\t\u3000\xa0年月1二八二人b",
        *"\u200b\x00\u0301劉\ud800⻓\uf900𠀀\U0002f800",
        *(
            "(wù)",
            "（wù）",
            "(men)",
            "<b>",
            "</p>",
            "<br",
            "&nbsp;",
            "&amp;",
            "&lt;",
            "&gt;",
            "&#8203;",
            "lt;",
            "市委",
        ),
        *("书 记", "市 委", "二〇", "2018 年", "，某人\n"),
    ]
)
DAMAGED = st.lists(PIECES, max_size=20).map("".join)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=30) | DAMAGED


@given(ANY_TEXT)
@example("&amp;amp;nbsp;")
@example("<<b>b>")
@example("，二0\n一八 年")
@example("二○○○○年")
def test_cleaning_a_clean_text_changes_nothing(raw: str) -> None:
    once = CLEANER.clean(raw).text
    again = CLEANER.clean(once)
    assert again.text is once
    assert again.alignment.is_identity


@given(ANY_TEXT)
def test_every_text_has_an_answer_that_aligns(raw: str) -> None:
    clean = CLEANER.clean(raw)
    assert clean.raw is raw
    assert (clean.alignment.raw_length, clean.alignment.clean_length) == (len(raw), len(clean.text))


@given(ANY_TEXT, st.sets(st.sampled_from(ALL_REPAIRS)))
def test_every_choice_of_repairs_works(raw: str, names: set[str]) -> None:
    clean = Cleaner(repairs=names, vocabulary=VOCABULARY).clean(raw)
    assert clean.alignment.clean_length == len(clean.text)
    if not names:
        assert clean.text is raw


@given(DAMAGED)
def test_a_kept_character_stands_at_its_raw_offset(raw: str) -> None:
    clean = Cleaner(repairs={"invisible", "pinyin", "commas", "breaks"}, vocabulary=VOCABULARY).clean(raw)
    for at, character in enumerate(clean.text):
        assert raw[clean.alignment.raw_span(at, at + 1)[0]] == character


@pytest.mark.parametrize("text", ["", ORDINARY, "a", "𠀀", "<", "&", "("])
def test_a_clean_text_is_itself(text: str) -> None:
    clean = CLEANER.clean(text)
    assert clean.text is text
    assert clean.alignment == Alignment.identity(len(text))


def test_repairs_work_together() -> None:
    raw = "市委書(shū),、副市 長(zhǎng)２０１８ 年<b>出席</b>"
    clean = CLEANER.clean(raw)
    assert clean.text == "市委书、副市长2018年出席"
    start = clean.text.index("副市长")
    assert raw[slice(*clean.alignment.raw_span(start, start + 3))] == "副市 長(zhǎng)"
    start = clean.text.index("出席")
    assert raw[slice(*clean.alignment.raw_span(start, start + 2))] == "出席"


def test_script_is_converted_after_the_pinyin_that_parts_a_word() -> None:
    assert CLEANER.clean("乾(qián)隆時(shí)期").text == "乾隆时期"


def test_a_repair_that_another_lays_bare_is_made() -> None:
    assert CLEANER.clean("縣&amp;nbsp;&#x2f2f;務&#40;wù&#41;").text == "县 工务"


@pytest.mark.parametrize("repair", REPAIRS, ids=lambda repair: repair.name)
def test_a_repair_does_what_its_example_says(repair) -> None:  # type: ignore[no-untyped-def]
    assert Cleaner(repairs=(repair.name,)).clean(repair.before).text == repair.after


@pytest.mark.parametrize("repair", REPAIRS, ids=lambda repair: repair.name)
def test_a_repair_can_be_switched_off(repair) -> None:  # type: ignore[no-untyped-def]
    others = Cleaner().without(repair.name)
    assert others.repairs == tuple(name for name in ALL_REPAIRS if name != repair.name)
    assert others.clean(repair.before).text != Cleaner().clean(repair.before).text


def test_the_order_in_which_repairs_are_named_does_not_matter() -> None:
    assert Cleaner(repairs=reversed(ALL_REPAIRS)) == Cleaner()


def test_an_unknown_repair_is_refused() -> None:
    with pytest.raises(
        ValueError, match="'spelling': choose from invisible, width, tags, markdown, parted, radicals, pinyin, script"
    ):
        Cleaner(repairs=("script", "spelling"))
    with pytest.raises(ValueError, match="no repair is called 'spelling'"):
        Cleaner().without("spelling")


def test_one_str_in_place_of_several_is_refused() -> None:
    with pytest.raises(TypeError, match="give several names"):
        Cleaner(repairs="script")
    with pytest.raises(TypeError, match="give a set of words"):
        Cleaner(vocabulary="书记")


def test_a_vocabulary_of_anything_but_words_is_refused() -> None:
    with pytest.raises(ValueError, match="'长', too short"):
        Cleaner(vocabulary={"市长", "长"})
    with pytest.raises(TypeError, match="3, which is no str"):
        Cleaner(vocabulary={3})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"\xe5\xb8\x82", r'not bytes; decode it first: text\.decode\("utf-8"\)'),
        (None, "not NoneType; give the text itself"),
        (3, "not int; give the text itself"),
    ],
)
def test_what_is_no_str_is_refused(raw: object, told: str) -> None:
    with pytest.raises(TypeError, match=told):
        CLEANER.clean(raw)  # type: ignore[arg-type]


def test_a_cleaner_and_what_it_makes_can_be_pickled() -> None:
    again = pickle.loads(pickle.dumps(CLEANER))
    assert again == CLEANER
    clean = again.clean("书 记")
    assert clean == CLEANER.clean("书 记")
    assert pickle.loads(pickle.dumps(clean)) == clean
    assert clean.text == "书记"


def test_a_cleaner_can_be_shared_by_threads() -> None:
    texts = [f"第{number}條，服務(wù)２０１８ 年" * 20 for number in range(50)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(CLEANER.clean, texts)) == [CLEANER.clean(text) for text in texts]


def test_surrogates_are_replaced_one_by_one() -> None:
    assert without_surrogates("市\ud800\udc00长") == "市\ufffd\ufffd长"
    text = "市长𠀀"
    assert without_surrogates(text) is text
