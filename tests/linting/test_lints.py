"""Each lint finds its mistake, and nothing in a rule that is as it should be."""

from collections.abc import Callable
from typing import Any

import pytest

from aidie import Captures, Lexicon, Rule, RuleSet, not_after, not_before, rule
from aidie.linting import LINTS, Finding, Lint, Severity, Subject, lint
from aidie.linting.beaten import BEATEN
from aidie.linting.unreached import UNREACHED_WORDS
from aidie.pattern import HAN, Node, chars, integer, literal, one_of, optional, raw, repeat, span_of, words
from aidie_rules import RULES
from strategies import Low

BY_NAME = {one.name: one for one in LINTS}
ROLES = Lexicon("roles", ["书记", "市长"])
UNCLEAN = Lexicon("unclean", ["书记", "縣長", "１号"])
ROLE = words(ROLES).named("role")


def made(pattern: Node | str, **more: Any) -> Rule[Low]:
    @rule(pattern, name="one", **more)
    def one(found: Captures) -> Low:
        return Low(found.text)

    return one


def findings(name: str, *rules: Rule[Low]) -> list[Finding]:
    return BY_NAME[name].run(Subject(RuleSet("some", rules)))


DEFECTS: list[tuple[str, Callable[[], Rule[Low]], str]] = [
    ("nullable-pattern", lambda: made("县" + (optional("委") | literal("府"))), "optional('委') can match nothing"),
    ("needless-raw-regex", lambda: made(raw("[0-9]{1,2}", reach=2) + "月"), "raw('[0-9]{1,2}', reach=2) says nothing"),
    ("needless-raw-regex", lambda: made(raw("(?:副|代)?", reach=1) + "市长"), "says nothing that nodes cannot say"),
    ("ambiguous-repetition", lambda: made("称" + repeat(chars(HAN, 1, 3), 1, 4)), "can be cut in several ways"),
    (
        "ambiguous-repetition",
        lambda: made("的" + repeat(optional("副") + chars("副正", 1, 1), 1, 3)),
        "can be cut in several ways",
    ),
    ("frequent-anchor", lambda: made(chars(HAN, 2, 3) + one_of("在", "来到")), "it is tried at every 在"),
    ("name-used-twice", lambda: made(integer("day", 1, 31) + "日至" + integer("day", 1, 31) + "日"), "'day' 2 times"),
    ("unclean-word", lambda: made("縣長"), "'縣長' of a literal stands in no clean text, where it is '县长'"),
    ("unclean-word", lambda: made("第" + words(UNCLEAN)), "'縣長' of the lexicon 'unclean'"),
    ("unclean-word", lambda: made(one_of("一", "第２")), "'第２' of a one_of() stands in no clean text"),
    ("unclean-word", lambda: made("第" + chars("０-９", 1, 2)), "'０' of chars('０-９', 1, 2)"),
    ("unclean-word", lambda: made("第", guards=[not_before("屆")]), "'屆' of a guard"),
    ("unclean-word", lambda: made("到" + literal("第").where(not_after("個"))), "'個' of a guard"),
    ("unclean-word", lambda: made("书记" + literal("\ud840")), "half a character"),
    ("no-example", lambda: made("书记"), "it has no example"),
    ("no-counterexample", lambda: made("书记"), "it has no counterexample"),
    ("no-counterexample", lambda: made("书记", counterexamples=["书"]), "1 counterexample, and should have two"),
    ("unreached-part", lambda: made("书记", examples=[]), "no example reaches the rule"),
    (
        "unreached-part",
        lambda: made("书记" + optional("们" | literal("等")), examples=["[书记们]"]),
        "no example reaches the alternative '等' (one alternative 2 of 2 at 1/0/1)",
    ),
    (
        "hidden-part",
        lambda: made("第一" + (literal("书") | "书记")),
        "the alternative '书记' is never taken",
    ),
    (
        "hidden-part",
        lambda: made("市委" + one_of("书记") + optional("们", lazy=True)),
        "the optional part '们' is never taken",
    ),
]


@pytest.mark.parametrize(("name", "defect", "message"), DEFECTS)
def test_each_lint_finds_its_mistake(name: str, defect: Callable[[], Rule[Low]], message: str) -> None:
    found = findings(name, defect())
    assert message in found[0].message
    assert (found[0].lint, found[0].rule) == (name, "one")
    assert found[0].fix


SOUND: list[tuple[str, Callable[[], Rule[Low]]]] = [
    ("nullable-pattern", lambda: made(optional("副") + (literal("市长") | optional("县") + "长"))),
    ("needless-raw-regex", lambda: made(raw("(?<!副)", reach=1) + "市长")),
    ("needless-raw-regex", lambda: made("市长" + raw(r"\p{Lu}{1,3}", reach=3))),
    ("ambiguous-repetition", lambda: made("称" + repeat(chars(HAN, 1, 3, without="、") + "、", 1, 4))),
    ("ambiguous-repetition", lambda: made("称" + repeat(words(ROLES).named("role"), 1, 4))),
    ("frequent-anchor", lambda: made(integer("n", 1, 9) + "在")),
    ("name-used-twice", lambda: made(ROLE + repeat("、" + ROLE, 0, 3))),
    ("name-used-twice", lambda: made(optional(ROLE + "、") + ROLE)),
    ("name-used-twice", lambda: made(integer("day", 1, 31) + "日" | "每" + integer("day", 1, 31) + "号")),
    ("unclean-word", lambda: made("县长" + chars(HAN, 2, 3), guards=[not_before("们")])),
    ("no-example", lambda: made("书记", examples=["[书记]"])),
    ("no-counterexample", lambda: made("书记", counterexamples=["书", "记"])),
    ("unreached-part", lambda: made("书记" + optional("们"), examples=["[书记们]"])),
    ("hidden-part", lambda: made("第一" + (literal("书记") | "书"))),
    ("hidden-part", lambda: made(literal("书") | "书记")),
]


@pytest.mark.parametrize(("name", "sound"), SOUND)
def test_no_lint_finds_what_is_not_there(name: str, sound: Callable[[], Rule[Low]]) -> None:
    assert findings(name, sound()) == []


def test_a_rule_that_another_always_beats() -> None:
    @rule(integer("n", 1, 12) + "月", priority=1, name="strong")
    def strong(found: Captures) -> Low:
        return Low(found.text)

    weak = made(integer("n", 1, 12) + "月" + optional("份"))
    (found,) = BEATEN.run(Subject(RuleSet("some", [weak, strong])))
    assert (found.rule, found.severity) == ("one", Severity.WARNING)
    assert "it always loses" in found.message
    assert "to strong (" in found.message
    assert findings("always-beaten", weak) == []
    assert BEATEN.run(Subject(RuleSet("some", [weak, strong]), (("3月份", None),))) != []


def test_a_rule_that_stands_somewhere_is_not_always_beaten() -> None:
    @rule("书记", priority=1, name="strong")
    def strong(found: Captures) -> Low:
        return Low(found.text)

    weak = made("书记" + (literal("们") | "好"))
    assert [found.rule for found in BEATEN.run(Subject(RuleSet("some", [weak, strong])))] == ["one"]
    strong = strong.evolve(guards=(not_before("好"),))
    assert BEATEN.run(Subject(RuleSet("some", [weak, strong]))) == []


def test_words_that_no_text_reaches_are_told_of_where_there_is_a_corpus() -> None:
    rules = RuleSet("some", [made(words(ROLES), examples=["[书记]"])])
    assert UNREACHED_WORDS.run(Subject(rules)) == []
    (found,) = UNREACHED_WORDS.run(Subject(rules, (("书记到会", None),)))
    assert "1 of the 2 words of roles stand in no example" in found.message
    assert found.message.endswith(": 市长")
    assert UNREACHED_WORDS.run(Subject(rules, (("市长到会", None),))) == []


def test_only_a_rule_set_s_own_rules_are_looked_at() -> None:
    @rule(span_of("LOW") + "们", layer=1, name="many", examples=["[书记们]"], counterexamples=["们", "书记"])
    def many(found: Captures) -> Low:
        return Low(found.text)

    base = RuleSet("base", [made("书记")])
    assert {found.rule for found in lint(RuleSet("mine", [many]).over(base))} == set()


def test_findings_are_printed_with_place_and_fix() -> None:
    (found,) = findings("no-example", made("书记"))
    assert str(found) == (
        f"{found.where}: warning: one: it has no example; "
        "add one: examples=['text with the [expected span: value]'] [no-example]"
    )


def test_names_are_unique_and_each_is_described() -> None:
    assert len(BY_NAME) == len(LINTS)
    assert all(one.description.endswith(".") for one in LINTS)


@pytest.mark.parametrize("one", LINTS, ids=lambda one: one.name)
def test_nothing_is_found_in_the_shipped_rules(one: Lint) -> None:
    assert [str(found) for found in one.run(SHIPPED)] == []


SHIPPED = Subject(RULES)
