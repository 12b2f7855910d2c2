import pytest

from aidie import Document, Extractor, RuleError, RuleSet, check_examples, rule
from aidie.layer_labels import check_layers
from aidie.pattern import no_span_of, span_of
from strategies import low, middle

LOWER = rule("a", name="lower")(low)


def test_a_label_that_a_lower_layer_makes_is_well_asked_for() -> None:
    check_layers(RuleSet("two", [LOWER, rule(span_of("LOW") + no_span_of("LOW"), name="upper", layer=1)(middle)]))


def test_a_label_that_no_rule_makes_is_refused_with_those_that_there_are() -> None:
    upper = rule("b" + span_of("LOAW"), name="upper", layer=1)(middle)
    problem = r"asks for span_of\('LOAW'\), but no rule of 'two' makes LOAW spans; nearest: LOW"
    for refuses in (check_examples, check_layers, Extractor):
        with pytest.raises(RuleError, match=problem):
            refuses(RuleSet("two", [LOWER, upper]))
    with pytest.raises(RuleError, match=r"it makes MIDDLE\. Put it over the rule set .*: mine\.over\(theirs\)"):
        Extractor(RuleSet("one", [upper]))


def test_a_label_that_a_document_rule_makes_comes_too_late_for_patterns() -> None:
    def late(document: Document) -> Document:
        return document

    late.labels = ("HIGH",)  # type: ignore[attr-defined]
    upper = rule("b" + span_of("HIGH"), name="upper", layer=1)(middle)
    with pytest.raises(RuleError, match="but a document rule makes HIGH, so no pattern can ask for it"):
        Extractor(RuleSet("two", [LOWER, upper], document_rules=[late]))


def test_a_label_of_the_same_layer_is_refused_with_the_layer_to_give() -> None:
    upper = rule("b" + no_span_of("MIDDLE"), name="upper", layer=1)(middle)
    with pytest.raises(RuleError, match="MIDDLE is made in layer 1; give the rule layer=2"):
        check_layers(RuleSet("two", [LOWER, upper]))
