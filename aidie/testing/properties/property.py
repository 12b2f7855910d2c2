"""Property: what must hold of a rule or of a rule set, whatever the text, and how it is tried."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal

from attrs import field, frozen

from aidie.errors import reason
from aidie.pattern.drawing import Choose
from aidie.rule_sets import RuleSet
from aidie.rules import Rule
from aidie.spans import Span
from aidie.testing.bench import Bench, bench_of
from aidie.testing.choices import RefusedError, search
from aidie.testing.expected import CrashError, DrawnCrashError
from aidie.verification import Failure, paste_line

_OF_RULE_SETS = 5
"""So many times more examples are drawn of a rule set, which has many rules."""


@frozen
class Subject:
    """What a property is tried on: a rule set, and of it one rule, or all."""

    rule_set: RuleSet
    _rule: Rule[Any] | None

    @property
    def bench(self) -> Bench:
        """What is compiled of the rule set."""
        return bench_of(self.rule_set)

    @property
    def rule(self) -> Rule[Any]:
        """The rule, for a property whose scope is a rule."""
        assert self._rule is not None
        return self._rule

    def failure(self, text: str, expected: str, found: str, spans: Iterable[Span[Any]] | None = None) -> Failure:
        """What a property says where it does not hold; with the spans that were found, also as a line to paste."""
        paste = "" if spans is None else paste_line(text, spans)
        name, where = (self._rule.name, self._rule.where) if self._rule else (self.rule_set.name, "the rule set")
        return Failure(name, where, text, expected, found, paste=paste)


Check = Callable[[Subject, Choose], Failure | None]


def _any_rule(rule: Rule[Any]) -> bool:
    return True


@frozen
class Property:
    """A law that rules are held to.

    `check` is asked with a subject and with what makes the choices where it draws a text; it returns what does not
    hold, or None. One that draws nothing is asked once.
    """

    name: str
    description: str
    scope: Literal["rule", "rule_set"]
    check: Check = field(repr=False)
    drawn: bool = field(default=True, kw_only=True)
    """whether it is tried on drawn texts, each time another"""
    cost: int = field(default=1, kw_only=True)
    """how many times fewer examples it is tried on, since each takes so much longer"""
    fits: Callable[[Rule[Any]], bool] = field(default=_any_rule, repr=False, kw_only=True)
    """whether there is anything to try on a rule"""
    of_crashes: bool = field(default=False, kw_only=True)
    """whether it tells of rules that raise an error while a sample is drawn, which stops all others"""

    def run(
        self, rule_set: RuleSet, rule: Rule[Any] | None = None, *, seed: int = 0, max_examples: int = 20
    ) -> Failure | None:
        """Try the property on a rule of a rule set, or on the whole; None where it held.

        The same seed tries the same examples. A failure is shrunk to the shortest text that shows it. Raises ValueError
        where a rule is needed and none is given, or given and not needed.
        """
        if (rule is None) == (self.scope == "rule"):
            raise ValueError(
                f"the property {self.name} is one of a {self.scope}; {'give a' if not rule else 'no'} rule"
            )
        if rule is not None and not self.fits(rule):
            return None
        subject = Subject(rule_set, rule)
        failure = search(lambda choose: self._tried(subject, choose), seed, self._examples(max_examples))
        return failure and failure.evolve(check=self.name)

    def _examples(self, most: int) -> int:
        if self.scope == "rule_set":
            most *= _OF_RULE_SETS
        return max(1, most // self.cost) if self.drawn else 1

    def _tried(self, subject: Subject, choose: Choose) -> Failure | None:
        try:
            return self.check(subject, choose)
        except RefusedError:
            raise
        except CrashError as crash:
            if isinstance(crash, DrawnCrashError) and not self.of_crashes:
                raise RefusedError from crash
            return subject.failure(crash.text, "an answer", reason(crash.__cause__ or crash))
        except Exception as error:
            return subject.failure("", "an answer", reason(error))


def strings(record: Any) -> Iterator[str]:
    """The strings in a value's record, however deep."""
    if isinstance(record, str):
        yield record
    elif isinstance(record, dict | list | tuple):
        for inside in record.values() if isinstance(record, dict) else record:
            yield from strings(inside)
