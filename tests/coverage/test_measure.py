import json

from aidie import Captures, Lexicon, RuleSet, Todo, rule
from aidie.coverage import Kind, example_texts, measure
from aidie.pattern import integer, one_of, optional, repeat, words
from strategies import Low

ROLES = Lexicon("roles", ["书记", "副书记", "市长", "主任"])


@rule(
    optional("原" | one_of("时任", "前任")) + ROLES + repeat("、" + words(ROLES), 0, 3),
    examples=["[原书记、主任]到会", Todo("[前书记]")],
    name="posts",
)
def posts(found: Captures) -> Low:
    return Low(found.text)


@rule(integer("day", 1, 31) + "日", name="day")
def day(found: Captures) -> Low | None:
    return Low(found.text) if found.integer("day") < 31 else None


@rule("市长助理" + optional("们"), priority=1, name="assistants")
def assistants(found: Captures) -> Low:
    return Low(found.text)


RULES = RuleSet("posts", [posts, day, assistants])


def unreached(*texts: str) -> list[str]:
    return [unit.name for unit in measure(RULES, [(text, None) for text in texts]).unreached]


def test_what_the_examples_exercise() -> None:
    found = measure(RULES, example_texts(RULES))
    assert (found.texts, found.of(Kind.RULE), found.of(Kind.ALTERNATIVE)) == (1, (1, 3), (1, 2))
    assert found.unreached_words == {"roles": ["副书记", "市长"], "one_of('时任', '前任')": ["时任", "前任"]}
    assert [unit.name for unit in found.unreached] == ["posts alternative 2 of 2 at 0/0/1", "day", "assistants"]


def test_words_are_counted_in_every_round() -> None:
    found = measure(RULES, [("书记、主任、书记、市长", None)])
    (roles,) = [counts for vocabulary, counts in found.words if vocabulary.name == "roles"]
    assert roles == {"书记": 2, "副书记": 0, "市长": 1, "主任": 1}


def test_only_what_stands_counts() -> None:
    assert "day" in unreached("31日")
    assert "day" not in unreached("30日")
    assert "posts" in unreached("市长助理")
    assert "posts" not in unreached("市长")


def test_coverage_adds_up() -> None:
    both = measure(RULES, [("3日", None)]) + measure(RULES, [("时任市长", None), ("前任市长", None)])
    assert both.texts == 3
    assert [unit.name for unit in both.unreached] == [
        "posts alternative 1 of 2 at 0/0/0",
        "posts optional part at 2/0",
        "assistants",
    ]
    assert json.loads(json.dumps(both.to_dict()))["words"]["one_of('时任', '前任')"] == {"时任": 1, "前任": 1}
