"""Property: what must hold of a rule or of a rule set, whatever the text, and how it is tried."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal, TypeVar

from attrs import evolve, field, frozen
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st
from hypothesis.errors import Flaky, HypothesisException, Unsatisfiable

from aidie.examples import mark
from aidie.rule_set import RuleSet
from aidie.rules import Rule
from aidie.spans import Span
from aidie.testing.bench import Bench, bench_of
from aidie.verification import Failure, paste_line

T = TypeVar("T")


@frozen
class Subject:
    """What a property is tried on: a rule set, and of it one rule or, where `rule` is None, all."""

    rule_set: RuleSet
    rule: Rule[Any] | None

    @property
    def bench(self) -> Bench:
        """What is compiled of the rule set."""
        return bench_of(self.rule_set)

    @property
    def tried(self) -> Rule[Any]:
        """The rule of a property whose scope is a rule."""
        assert self.rule is not None
        return self.rule

    def failure(self, text: str, expected: str, found: str, spans: Iterable[Span[Any]] | None = None) -> Failure:
        """What a property says where it does not hold; with the spans that were found, also as a line to paste."""
        paste = "" if spans is None else paste_line(text, spans)
        name, where = (self.rule.name, self.rule.where) if self.rule else (self.rule_set.name, "the rule set")
        return Failure(name, where, text, expected, found, paste=paste)


Draw = Callable[[st.SearchStrategy[T]], T]
Check = Callable[[Subject, st.DataObject], Failure | None]


@frozen
class Property:
    """A law that rules are held to.

    `check` is asked with a subject, and with data to draw from where the law is tried on drawn examples; it returns
    what does not hold, or None.
    """

    name: str
    description: str
    scope: Literal["rule", "rule_set"]
    check: Check = field(repr=False)

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
        subject = Subject(rule_set, rule)
        refuted: list[Failure] = []

        def once(data: st.DataObject) -> None:
            failure = self._tried(subject, data)
            if failure:
                refuted.append(evolve(failure, check=self.name))
                raise _RefutedError

        trial = settings(
            max_examples=max_examples,
            database=None,
            deadline=None,
            derandomize=False,
            phases=(Phase.generate, Phase.shrink),
            print_blob=False,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        )(seeded(seed)(given(st.data())(once)))
        try:
            trial()
        except (_RefutedError, Flaky):
            return refuted[-1]
        except Unsatisfiable:
            return None  # `drawable` says so
        return None

    def _tried(self, subject: Subject, data: st.DataObject) -> Failure | None:
        try:
            return self.check(subject, data)
        except HypothesisException:
            raise
        except Exception as error:
            notes = "; ".join(getattr(error, "__notes__", ()))
            return subject.failure("", "an answer", f"{type(error).__name__}: {error} {notes}".strip())


class _RefutedError(Exception):
    """A property does not hold; raised so that hypothesis looks for a shorter text."""


def marked(text: str, spans: Iterable[Span[Any]]) -> str:
    """A text with spans marked as an example marks them."""
    return mark(text, [(span.start, span.end, str(span.value)) for span in spans])
