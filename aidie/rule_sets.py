"""RuleSet: an immutable, ordered collection of rules and document rules, with a version and a fingerprint."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from aidie.documents import DocumentRule, as_document_rules
from aidie.errors import RuleError, UnknownNameError, unknown_name
from aidie.frozen import Frozen
from aidie.identity import Identity, fingerprint_of
from aidie.lexicon import Lexicon, WordsGiven
from aidie.rule_lexicons import lexicons_in, with_lexicon
from aidie.rules import Rule


def _as_rules(rules: Iterable[Rule[Any]]) -> tuple[Rule[Any], ...]:
    if isinstance(rules, Rule):
        raise TypeError(f"the rules are one rule; give a list: [{rules.production.__name__}]")
    if not isinstance(rules, Iterable):
        raise TypeError(f"the rules are {rules!r}; give a list of rules")
    return tuple(rules)


def _check_rule_set(given: object) -> None:
    if not isinstance(given, RuleSet):
        advice = "RuleSet('name', [rule]), or use with_rules(rule)" if isinstance(given, Rule) else "a RuleSet"
        raise TypeError(f"a rule set goes with another, not with {given!r}; give {advice}")


def _check_rule(given: object) -> None:
    if not isinstance(given, Rule):
        raise TypeError(f"replace() takes a rule, not {given!r}; give the new one, whose name says which it replaces")


def _each_once(first: tuple[Rule[Any], ...], then: tuple[Rule[Any], ...]) -> tuple[Rule[Any], ...]:
    """The rules of both; one that stands under its name in the first is not taken again."""
    by_name = {rule.name: rule for rule in first}
    return first + tuple(rule for rule in then if by_name.get(rule.name) is not rule)


class RuleSet(Frozen):
    """Rules in their order of declaration, and the document rules that run after all of them.

    Every method returns a new rule set. Raises RuleError where two rules have the same name, or where two lexicons
    that differ share one.
    """

    name: str
    rules: tuple[Rule[Any], ...]
    version: str = "0"
    document_rules: tuple[DocumentRule, ...] = ()
    borrowed: frozenset[str] = frozenset()
    """The names of the rules that are another rule set's, which this one stands over."""

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def __init__(
        self,
        name: str,
        rules: Iterable[Rule[Any]],
        *,
        version: str = "0",
        document_rules: Iterable[DocumentRule] = (),
        borrowed: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(name, _as_rules(rules), version, as_document_rules(document_rules), borrowed)

    def __post_init__(self) -> None:
        if not isinstance(self.name, str):
            raise TypeError(f"a rule set is named {self.name!r}; give a str")
        for rule in self.rules:
            if not isinstance(rule, Rule):
                raise TypeError(f"rule set {self.name!r} holds {rule!r}, no Rule; decorate the function with @rule(…)")
        count = Counter(rule.name for rule in self.rules)
        places = [f"{rule.name} ({rule.where})" for rule in self.rules if count[rule.name] > 1]
        if places:
            raise RuleError(
                f"rule set {self.name!r} has rules of the same name: {', '.join(places)}; "
                "give one a name of its own, @rule(…, name='…'), or put it in the other's place by replace(rule)"
            )
        _ = self.lexicons

    def __repr__(self) -> str:
        return f"RuleSet({self.name!r}, {len(self.rules)} rules)"

    def __iter__(self) -> Iterator[Rule[Any]]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __contains__(self, asked: object) -> bool:
        """Whether it has a rule of that name, or that rule."""
        return any(asked in (rule, rule.name) for rule in self.rules)

    def __getitem__(self, name: str) -> Rule[Any]:
        for rule in self.rules:
            if rule.name == name:
                return rule
        if not isinstance(name, str):
            raise TypeError(f"a rule is asked for by its name, not {name!r}; in their order they stand in .rules")
        problem = f"rule set {self.name!r} has no rule {name!r}"
        if name in self.labels:
            raise UnknownNameError(f"{problem}: that is a label; its rules are those where rule.label == {name!r}")
        raise unknown_name(problem, name, [rule.name for rule in self.rules], listed_by="`aidie rules`")

    def __or__(self, other: RuleSet) -> RuleSet:
        """Both sets' rules, these first; the result bears both names. A rule that both hold is taken once."""
        _check_rule_set(other)
        return RuleSet(
            f"{self.name}+{other.name}",
            _each_once(self.rules, other.rules),
            version=f"{self.version}+{other.version}",
            document_rules=dict.fromkeys(self.document_rules + other.document_rules),
            borrowed=(self.borrowed | other.borrowed) - {rule.name for rule in self.own + other.own},
        )

    def over(self, base: RuleSet) -> RuleSet:
        """This rule set with the one beneath it whose spans its rules ask for, under this one's name and version.

        Both run. `own` are the rules of this one alone, which is what its tests are about.
        """
        _check_rule_set(base)
        return self.evolve(
            rules=_each_once(base.rules, self.rules),
            document_rules=dict.fromkeys(base.document_rules + self.document_rules),
            borrowed=self.borrowed | {rule.name for rule in base.rules},
        )

    @property
    def own(self) -> tuple[Rule[Any], ...]:
        """The rules less those of the rule sets beneath."""
        return tuple(rule for rule in self.rules if rule.name not in self.borrowed)

    @cached_property
    def lexicons(self) -> Mapping[str, Lexicon]:
        """The lexicons that the rules and the patterns of their guards refer to, by name."""
        return lexicons_in(self.rules)

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """The labels of the spans that the rules make, sorted; a document rule says its own in `labels`."""
        made = [rule.label for rule in self.rules]
        for document_rule in self.document_rules:
            made += getattr(document_rule, "labels", ())
        return tuple(sorted(set(made)))

    @cached_property
    def asked_without_spans(self) -> tuple[DocumentRule, ...]:
        """The document rules that are asked where no rule found anything, too."""
        return tuple(each for each in self.document_rules if not getattr(each, "needs_spans", False))

    @cached_property
    def identity(self) -> Mapping[str, str]:
        """Its name, version and fingerprint, as every extraction bears them."""
        return Identity(self.name, self.version, lambda: self.fingerprint)

    @cached_property
    def fingerprint(self) -> str:
        """A hash of all that is declared: patterns, words, guards, priorities, layers and examples, in order.

        The code of the rules' functions is not part of it; the version stands for that.
        """
        return fingerprint_of(self.rules, self.lexicons, self.document_rules)

    def without(self, *names: str) -> RuleSet:
        """This rule set less some rules. Raises UnknownNameError where a name is not there."""
        for name in names:
            _ = self[name]
        return self.evolve(rules=tuple(rule for rule in self.rules if rule.name not in names))

    def replace(self, rule: Rule[Any]) -> RuleSet:
        """This rule set with a rule in the place of the one of the same name, now its own.

        Raises UnknownNameError where there is none of that name.
        """
        _check_rule(rule)
        _ = self[rule.name]
        rules = (rule if old.name == rule.name else old for old in self.rules)
        return self.evolve(rules=rules, borrowed=self.borrowed - {rule.name})

    def with_rules(self, *rules: Rule[Any]) -> RuleSet:
        """This rule set and some more rules, declared last."""
        return self.evolve(rules=(*self.rules, *rules))

    def with_words(self, lexicon: str, words: WordsGiven) -> RuleSet:
        """This rule set with more words in a lexicon, wherever a rule refers to it.

        `words` maps each word to its payload, or just lists words; one in traditional script is taken in the simplified
        one that rules read. Raises UnknownNameError where no lexicon has that name, and PatternError where a word or
        payload is no str, where nothing is left of a word once it is cleaned, or where a payload is missing or nearly
        the same as one of the few that the lexicon has.
        """
        if lexicon not in self.lexicons:
            raise unknown_name(
                f"rule set {self.name!r} has no lexicon {lexicon!r} in its patterns",
                lexicon,
                sorted(self.lexicons),
                "one that only guards or functions ask is extended where it is made: by a line in its file",
                listed_by=".lexicons",
            )
        self.lexicons[lexicon].check_payloads(words)
        extended = self.lexicons[lexicon].with_words(words)
        return self.evolve(rules=tuple(with_lexicon(rule, extended) for rule in self.rules))
