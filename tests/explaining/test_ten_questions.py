"""Ten rules, each slightly wrong, and a text that it should have matched: does the answer say what to mend?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from aidie import Captures, Extractor, Lexicon, Rule, RuleSet, not_before, rule
from aidie.pattern import HAN, Node, chars, integer, one_of, optional, repeat, span_of, words
from strategies import Low, low, middle

NUMBER = integer("number", 1, 99)
NAME = chars(HAN, 2, 3)
BATCH = "第" + NUMBER + "批"


def made(pattern: Node | str, production: Callable[[Captures], Any] = low, **settings: Any) -> Rule[Any]:
    return rule(pattern, name="asked", **settings)(production)


def answer(text: str, asked: Rule[Any], *others: Rule[Any]) -> str:
    return str(Extractor(RuleSet("mine", [asked, *others])).explain(text, rule="asked"))


def named_of_known_family(text: str, start: int, end: int) -> bool:
    """A name begins with a family name."""
    return text[start] in "王李张余"


def refuse(found: Captures) -> Low | None:
    return None


POST = rule(one_of("县委", "市委") + optional("副") + "书记", name="post")(middle)
TITLE = rule(one_of("县长", "市长"), name="title")(middle)


@pytest.mark.parametrize(
    ("text", "asked", "others", "mend"),
    [
        pytest.param(
            "第一百二十批干部", made(BATCH), [],
            "at 1 expected a numeral from 1 to 99 as number (Arabic of 1 to 2 digits or Chinese): "
            "一百二十 is not from 1 to 99",
            id="a bound too low",
        ),
        pytest.param(
            "第九次援藏", made("第" + NUMBER + one_of("批", "届")), [],
            "at 2 expected one_of('批', '届')\n      but at 2 stands '次援藏'",
            id="an alternative missing",
        ),
        pytest.param(
            "第九批次", made(BATCH, guards=[not_before("次")]), [],
            "the whole pattern matched, but the guard not_before('次') refuses [第九批]次",
            id="a guard too strict",
        ),
        pytest.param(
            "卓玛同志任县长", made(chars(HAN, 2, 4).where(named_of_known_family) + "同志"), [],
            "the guard named_of_known_family refuses [卓玛]同志任县长: \"A name begins with a family name.\"",
            id="a guard on a part that is wrong",
        ),
        pytest.param(
            "余家驹、王春、周大川、李强、张伟同志", made(repeat(NAME + "、", 0, 2) + NAME + "同志"), [],
            "one more round of repeat(chars(HAN, 2, 3) + '、', 0, 2), but 2 is the most that it goes round, "
            "and there stands '余家驹、王春、'",
            id="too few rounds",
        ),
        pytest.param(
            "任命卓玛央金为县长", made("任命" + NAME + "为"), [],
            "more of chars(HAN, 2, 3), but 3 is the most that it reads",
            id="too few characters",
        ),
        pytest.param(
            "县委副书记", made("书记"), [POST],
            "lost to post '县委副书记' (0:5), by length (5 over 2 characters)",
            id="another rule is longer",
        ),
        pytest.param(
            "昨天，县委书记余家驹辞职", made(span_of("MIDDLE") + NAME + "辞职", layer=1), [TITLE],
            "expected a MIDDLE span; no span ends here (--at 7 without --rule tells what came near)",
            id="the layer below found nothing",
        ),
        pytest.param(
            "县长出席", made(span_of("MIDDLE", reach=1) + "出席", layer=1), [TITLE],
            "a MIDDLE span of at most 1 characters, and this one has 2: give span_of('MIDDLE', reach=2)",
            id="a span longer than the reach",
        ),
        pytest.param(
            "第九批", made(BATCH, refuse), [],
            "refused: the function of asked returned None\n"
            "      read as 第 ('第') · 九 (number: integer('number', 1, 99)) · 批 ('批')",
            id="the function refuses",
        ),
        pytest.param(
            "任命縣長", made("任命" + words(Lexicon("roles", ["縣長"]))), [],
            "a word of <roles>, but clean text has 县长 for its 縣長: write that",
            id="a word that clean text never has",
        ),
        pytest.param(
            "任命:余家驹", made("任命：" + NAME), [],
            "it starts from one of\n      任命：; nearest to 任命： is '任命:'",
            id="a mark that is another one",
        ),
    ],
)  # fmt: skip
def test_the_answer_says_what_to_mend(text: str, asked: Rule[Any], others: list[Rule[Any]], mend: str) -> None:
    assert mend in answer(text, asked, *others)
