from aidie import Captures, Lexicon, RuleSet, rule
from aidie.coverage import measure
from aidie.formats.coverage import pretty_coverage, unit_line
from aidie.pattern import literal, one_of, optional, words
from strategies import Low

ROLES = Lexicon("roles", ["书记", "市长", "主任"])


@rule(words(ROLES) + optional(one_of("　", "们") | literal("等人")), name="posts")
def posts(found: Captures) -> Low:
    return Low(found.text)


RULES = RuleSet("posts", [posts])


def test_the_table_says_who_exercises_how_much() -> None:
    parts = {"examples": measure(RULES, [("书记", None)]), "the corpus": measure(RULES, [("市长等人", None)])}
    lines = [line.split() for line in pretty_coverage(parts).splitlines()]
    assert lines[:5] == [
        ["exercised", "by", "examples", "the", "corpus", "declared"],
        ["rules", "1", "1", "1"],
        ["alternatives", "0", "1", "2"],
        ["optional", "parts", "0", "1", "1"],
        ["words", "of", "roles", "1", "1", "3"],
    ]
    assert lines[6:] == [
        ["nothing", "exercises"],
        ["posts", "alternative", "1", "of", "2", "at", "1/0/0", "one_of('\\u3000',", "'们')"],
        ["'\\u3000'、们", "of", "one_of('\\u3000',", "'们')"],
    ]


def test_a_part_of_several_rules_says_so() -> None:
    other = RuleSet("both", [posts, rule("到" + posts.pattern, name="visits")(posts.production)])
    (unit, *_) = measure(other, []).units
    assert unit_line(unit[0]) == "posts  <roles> + optional(one_of('\\u3000', '们') | '等人')"
    optional_part = next(unit for unit, _ in measure(other, []).units if "optional" in unit.name)
    assert unit_line(optional_part).startswith("posts optional part at 1/0 and 1 other rules  one_of(")


def test_words_alone_that_nothing_exercises_stand_under_their_heading() -> None:
    plain = RuleSet("plain", [rule("第" + one_of("批", "组"), name="batch")(posts.production)])
    shown = pretty_coverage({"examples": measure(plain, [("第批", None)])})
    assert shown.endswith("\nnothing exercises\n  组 of one_of('批', '组')\n")
