import pickle
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import aidie
from aidie import (
    Document,
    Example,
    Extractor,
    Lexicon,
    PatternError,
    Rule,
    RuleError,
    RuleSet,
    UnknownNameError,
    needs_spans,
    not_before,
    only_after,
    only_before,
    rule,
)
from aidie.pattern import integer, literal, optional, span_of, words
from strategies import Middle, low, low_of_odd_length, middle, rule_sets, rules

PLACES = Lexicon("places", {"拉萨": "city"})
ROLES = Lexicon("roles", ["书记", "主任"])


def keep(document: Document) -> Document:
    return document


def clear(document: Document) -> Document:
    return document.evolve(spans=())


POST = rule(words(PLACES) + words(ROLES), name="post", examples=["[拉萨书记]"], counterexamples=["书记拉萨"])(low)
ROLE = rule(words(ROLES), name="role")(low)
NUMBER = rule("第" + integer("n", 1, 99, digits=2), name="number", guards=[not_before("级")])(low)
RULES = RuleSet("some", [POST, ROLE, NUMBER], version="1", document_rules=[keep])


def names(rules: RuleSet) -> list[str]:
    return [rule.name for rule in rules]


def test_a_collection_in_order_of_declaration() -> None:
    assert names(RULES) == ["post", "role", "number"]
    assert len(RULES) == 3
    assert RULES["role"] is ROLE
    assert RULES.lexicons == {"places": PLACES, "roles": ROLES}


def test_sets_are_joined_left_first() -> None:
    more = RuleSet("more", [rule("x", name="x")(low)], version="2", document_rules=[keep, clear])
    both = RULES | more
    assert (both.name, both.version, names(both)) == ("some+more", "1+2", ["post", "role", "number", "x"])
    assert both.document_rules == (keep, clear)


@given(rule_sets(), rules("extra"))
def test_adding_and_taking_away_cancel_out(rule_set: RuleSet, extra: Rule[Any]) -> None:
    more = rule_set.with_rules(extra)
    assert more["extra"] is extra
    assert more.fingerprint != rule_set.fingerprint
    assert more.without("extra").fingerprint == rule_set.fingerprint
    assert (rule_set | RuleSet("more", [extra])).fingerprint == more.fingerprint
    assert more.replace(extra).rules == more.rules


def test_replace_keeps_the_place() -> None:
    other = ROLE.evolve(priority=5)
    assert RULES.replace(other).rules == (POST, other, NUMBER)
    assert RULES.without("post", "number").rules == (ROLE,)


def test_more_words_reach_every_rule_and_leave_the_others_alone() -> None:
    more = RULES.with_words("roles", ["市长"])
    assert "市长" in more.lexicons["roles"]
    assert "市长" not in RULES.lexicons["roles"]
    assert more["number"] is NUMBER
    found = Extractor(more, repairs=()).extract("拉萨市长，市长")
    assert [(span.text, span.rule) for span in found] == [("拉萨市长", "post"), ("市长", "role")]
    assert RULES.with_words("places", {"山南": "city"}).lexicons["places"].words == {
        "拉萨": "city",
        "山南": "city",
    }


def test_more_words_reach_the_patterns_that_guards_ask() -> None:
    before_role = rule(literal("新任").where(only_before(words(ROLES))), name="inside")(low)
    behind_place = rule("同志", name="whole", guards=[only_after(words(PLACES))])(low)
    asking = RuleSet("asking", [before_role, behind_place])
    assert sorted(asking.lexicons) == ["places", "roles"]
    more = asking.with_words("roles", ["市长"]).with_words("places", {"山南": "city"})
    text = "新任市长，新任书记，新任局长，山南同志，林芝同志"
    assert [span.start for span in Extractor(more, repairs=()).extract(text)] == [0, 5, 17]
    assert [span.start for span in Extractor(asking, repairs=()).extract(text)] == [5]
    assert pickle.loads(pickle.dumps(more)).lexicons["roles"] == more.lexicons["roles"]


@pytest.mark.parametrize(
    ("ask", "why"),
    [
        (lambda: RULES["nope"], "'some' has no rule 'nope'; it has: post, role, number"),
        (lambda: RULES.without("post", "nope"), "no rule 'nope'"),
        (lambda: RULES.replace(rule("a", name="nope")(low)), "no rule 'nope'"),
        (lambda: RULES.without("LOW"), "no rule 'LOW': that is a label; its rules are those where rule.label == 'LOW'"),
        (lambda: RULES.with_words("nope", ["a"]), "no lexicon 'nope' in its patterns; it has: places, roles"),
    ],
)
def test_what_is_not_there_says_what_is(ask: Callable[[], Any], why: str) -> None:
    with pytest.raises(KeyError, match=why):
        ask()


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (
            {"茶产业": "industri"},
            "'茶产业' has the payload 'industri', which no word .* 'sectors' has; write 'industry'",
        ),
        (["茶产业"], "'茶产业' has the payload '', which .* give one as {'茶产业': …}, such as culture, industry"),
    ],
)
def test_a_payload_that_looks_like_a_mistake_is_refused(more: Any, why: str) -> None:
    sectors = Lexicon("sectors", dict.fromkeys("甲乙丙丁", "industry") | dict.fromkeys("戊己庚辛", "culture"))
    rules = RuleSet("some", [rule(words(sectors) + "援藏", name="aid")(low)])
    with pytest.raises(PatternError, match=why):
        rules.with_words("sectors", more)
    new = rules.with_words("sectors", {"茶产业": "tea", "文化": "culture"})
    assert new.lexicons["sectors"].words["茶产业"] == "tea"


def test_of_many_names_the_nearest_are_said() -> None:
    many = RuleSet("many", [rule("a", name=f"days.day{number}")(low) for number in range(20)])
    with pytest.raises(UnknownNameError) as raised:
        many["day3"]
    assert str(raised.value) == "rule set 'many' has no rule 'day3'; it has 20, nearest: days.day3"
    with pytest.raises(UnknownNameError, match=r"it has 20, nearest: days\.day1"):
        many["dyas.day1"]
    with pytest.raises(UnknownNameError, match="it has 20; `aidie rules` lists them"):
        many["x"]


def test_it_says_shortly_what_it_is() -> None:
    assert (repr(RULES), repr(POST)) == ("RuleSet('some', 3 rules)", "Rule('post', LOW)")


def test_two_rules_of_one_name_are_refused_with_their_places() -> None:
    with pytest.raises(
        RuleError, match=r"'some'.*same name: post \(.*:\d+\), post \(.*:\d+\); give one a name of its own"
    ):
        RULES.with_rules(POST)
    with pytest.raises(RuleError, match="give one a name of its own"):
        _ = RULES | RuleSet("more", [POST.evolve(priority=1)])


def test_two_lexicons_of_one_name_are_refused() -> None:
    other = rule(words(Lexicon("roles", ["局长"])) + "好", name="other")(low)
    with pytest.raises(RuleError, match=r"rule 'other' \(.*:\d+\) has a lexicon 'roles' that differs.*rename one"):
        RULES.with_rules(other)


def test_a_function_without_its_decorator_is_refused() -> None:
    with pytest.raises(TypeError, match=r"'some' holds .*low.*, no Rule; decorate the function with @rule"):
        RuleSet("some", [low])  # type: ignore[list-item]


CHANGED: list[RuleSet] = [
    RULES.without("role"),
    RuleSet("some", [ROLE, POST, NUMBER], version="1", document_rules=[keep]),
    RULES.with_words("roles", ["市长"]),
    RULES.with_words("places", {"拉萨": "region"}),
    RULES.replace(POST.evolve(priority=1)),
    RULES.replace(POST.evolve(layer=1)),
    RULES.replace(POST.evolve(guards=(not_before("级"),))),
    RULES.replace(NUMBER.evolve(guards=())),
    RULES.replace(POST.evolve(examples=())),
    RULES.replace(POST.evolve(examples=(Example("[拉萨书记]", anchor=date(2020, 1, 1)),))),
    RULES.replace(POST.evolve(counterexamples=())),
    RULES.replace(POST.evolve(value_type=Middle)),
    RULES.replace(NUMBER.with_pattern("第" + integer("n", 1, 99))),
    RULES.replace(NUMBER.with_pattern("第" + integer("n", 1, 99, digits=2, chinese=False))),
    RULES.replace(POST.with_pattern(words(PLACES) + optional(words(ROLES)))),
    RULES.evolve(document_rules=()),
    RULES.evolve(document_rules=(clear,)),
]


def test_any_change_of_content_changes_the_fingerprint() -> None:
    prints = [RULES.fingerprint, *(rules.fingerprint for rules in CHANGED)]
    assert len(set(prints)) == len(prints)


def test_what_is_no_content_leaves_the_fingerprint() -> None:
    same = [
        RULES.evolve(name="other", version="9"),
        RULES.replace(POST.evolve(production=low_of_odd_length, description="other words", where="elsewhere:1")),
        RULES.with_words("roles", ["书记"]),
        RuleSet("some", list(RULES), version="1", document_rules=[keep]),
    ]
    assert {rules.fingerprint for rules in same} == {RULES.fingerprint}


def test_a_document_rule_may_be_any_callable() -> None:
    rules = RULES.evolve(document_rules=(partial(clear),))
    assert "0x" not in rules.fingerprint
    assert Extractor(rules).extract("拉萨书记").spans == ()


@given(st.permutations([POST, ROLE, NUMBER]))
def test_any_order_of_rules_is_a_rule_set(rules: list[Rule[Any]]) -> None:
    assert RuleSet("some", rules).rules == tuple(rules)
    assert RuleSet("some", iter(rules)).rules == tuple(rules)


def test_an_empty_rule_set_finds_nothing() -> None:
    empty = RuleSet("empty", [])
    assert Extractor(empty).extract("拉萨书记").spans == ()
    assert Extractor(empty).matches("") == []
    assert literal("a") == literal("a")


class _Marker:
    labels = ("MARK",)

    def __call__(self, document: Document) -> Document:
        return document


def test_labels_are_those_of_the_rules_and_of_the_document_rules_that_name_theirs() -> None:
    assert RULES.evolve(document_rules=(clear, _Marker())).labels == tuple(sorted(("MARK", *RULES.labels)))


def test_a_document_rule_that_needs_spans_is_asked_only_where_there_are_some() -> None:
    asked: list[str] = []

    @needs_spans
    def settles(document: Document) -> Document:
        asked.append(f"settles {document.text}")
        return document

    def dates(document: Document) -> Document:
        asked.append(f"dates {document.text}")
        return document.evolve(anchor=date(2020, 8, 10))

    rules = RULES.evolve(document_rules=(settles, dates))
    assert rules.asked_without_spans == (dates,)
    assert [Extractor(rules).extract(text).anchor for text in ("第12", "无")] == [date(2020, 8, 10)] * 2
    assert asked == ["settles 第12", "dates 第12", "dates 无"]
    none = RULES.evolve(document_rules=(settles,))
    assert Extractor(none).extract("无", anchor=date(2020, 8, 9)).anchor == date(2020, 8, 9)
    assert len(asked) == 3


UPPER = rule(span_of("LOW").named("below") + "者", name="upper", layer=1, examples=["[第12者]"])(middle)


def test_a_rule_set_stands_over_another_under_its_own_name() -> None:
    upper = RuleSet("upper", [UPPER], version="2", document_rules=[clear]).over(RULES)
    assert (upper.name, upper.version, names(upper)) == ("upper", "2", ["post", "role", "number", "upper"])
    assert upper.document_rules == (keep, clear)
    assert upper.own == (UPPER,)
    assert RULES.own == RULES.rules
    changed = ROLE.evolve(priority=1)
    assert upper.replace(changed).own == (changed, UPPER)


def test_two_sets_over_one_hold_it_once() -> None:
    other = RuleSet("other", [rule("x", name="x")(low)]).over(RULES)
    both = RuleSet("upper", [UPPER]).over(RULES) | other
    assert names(both) == ["post", "role", "number", "upper", "x"]
    assert [each.name for each in both.own] == ["upper", "x"]
    assert (both | RULES).own == both.rules


def test_one_rule_is_no_list_of_rules() -> None:
    with pytest.raises(TypeError, match=r"the rules are one rule; give a list: \[low\]"):
        RuleSet("one", POST)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: RULES[0], r"asked for by its name, not 0; in their order they stand in \.rules"),
        (lambda: RULES | POST, r"goes with another, not with Rule\('post', LOW\); give RuleSet\('name', \[rule\]\)"),
        (lambda: RULES.over([POST]), r"not with \[Rule\('post', LOW\)\]; give a RuleSet"),
        (lambda: RULES.replace("post"), r"replace\(\) takes a rule, not 'post'"),
        (lambda: RuleSet("x", 3), "the rules are 3; give a list of rules"),
        (lambda: RuleSet(3, []), "a rule set is named 3; give a str"),
        (lambda: RuleSet("x", [], document_rules=len), "give a list of functions from document to document"),
        (lambda: RuleSet("x", [], document_rules=[POST]), r"document_rules has Rule\('post', LOW\)"),
        (lambda: aidie.extractor(RULES), r"by its name, not RuleSet\(.*\); give it to Extractor\(…\)"),
        (lambda: aidie.rule_set(3), "by its name, not 3; give a str"),
    ],
)
def test_what_is_of_another_kind_is_refused_with_the_mend(make: Callable[[], Any], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        make()


def test_a_rule_is_in_a_rule_set_by_its_name_or_itself() -> None:
    assert "post" in RULES
    assert POST in RULES
    assert "nope" not in RULES
    assert POST.evolve(priority=1) not in RULES
    assert 0 not in RULES
