"""Do the rules do what their examples say? Every example runs through the whole pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from aidie.engine.extractor import Extractor
from aidie.errors import reason
from aidie.examples import Example, Todo, mark, spaced
from aidie.frozen import Frozen
from aidie.rule_sets import RuleSet
from aidie.rules import Rule
from aidie.spans import Span


class Failure(Frozen):
    """A check that does not hold: the rule, the text, what was expected and what was found, ranges in brackets."""

    rule: str
    where: str
    text: str
    expected: str
    found: str
    check: str = ""
    """what was checked: `example[0]`, `counterexample[1]` or the name of a property"""
    paste: str = ""
    """what was found as a line that can be pasted into the rule, if it is what the rule should do"""

    def __str__(self) -> str:
        rows = [f"text:     {self.text}", f"expected: {self.expected}", f"found:    {self.found}"]
        if self.paste:
            rows.append(f"to paste: {self.paste}")
        named = f"{self.rule} {self.check}".strip()
        return "\n  ".join((f"{named} ({self.where})", *rows))


class Case(Frozen):
    """An example or a counterexample of a rule."""

    rule: Rule[Any]
    given: Example | str
    name: str
    """`example[0]`, or `counterexample[1]`"""

    @property
    def text(self) -> str:
        """The text, without marks."""
        return self.given.text if isinstance(self.given, Example) else self.given

    @property
    def todo(self) -> bool:
        """Whether it is known to fail."""
        return self.given.todo if isinstance(self.given, Example) else isinstance(self.given, Todo)

    def check(self, extractor: Extractor) -> Failure | None:
        """How it fails, None where it holds. One that is marked todo must fail: that it holds is the failure."""
        try:
            given = self.given
            failure = self._example(given, extractor) if isinstance(given, Example) else self._counter(extractor)
        except Exception as error:  # a rule may raise anything: it is told, and costs no other rule
            expected = self.given.marked if isinstance(self.given, Example) else "no span of this rule"
            failure = self._failure(expected, reason(error), "")
        if not self.todo:
            return failure
        if failure is not None:
            return None
        return self._failure("it fails, for it is marked todo", "it holds; take the mark away", "")

    def _example(self, example: Example, extractor: Extractor) -> Failure | None:
        spans = self._spans(example, extractor)
        if agrees(example, spans) and any(span.rule == self.rule.name for span in spans):
            return None
        expected, found = example.marked, _shown(self.text, spans)
        meant = example.evolve(marked=spaced(example.marked))
        if meant.marked != example.marked:
            expected += ", which states no value: that stands behind ': ', with a space"
            spans = self._spans(meant, extractor)
        if any(one.value for one in example.expected):
            found += "".join(f"; {kind} has no __str__(), which states a value" for kind in _without_str(spans))
        return self._failure(expected, found, paste_line(meant.text, spans, example))

    def _spans(self, example: Example, extractor: Extractor) -> list[Span[Any]]:
        found = extractor.extract(example.text, anchor=example.anchor)
        return [span for span in found if span.label == self.rule.label]

    def _counter(self, extractor: Extractor) -> Failure | None:
        spans = [span for span in extractor.extract(self.text) if span.rule == self.rule.name]
        if not spans:
            return None
        return self._failure("no span of this rule", _shown(self.text, spans), paste_line(self.text, spans))

    def _failure(self, expected: str, found: str, paste: str) -> Failure:
        return Failure(self.rule.name, self.rule.where, self.text, expected, found, check=self.name, paste=paste)


def cases(rule: Rule[Any]) -> Iterator[Case]:
    """The examples and counterexamples of a rule."""
    for number, example in enumerate(rule.examples):
        yield Case(rule, example, f"example[{number}]")
    for number, text in enumerate(rule.counterexamples):
        yield Case(rule, text, f"counterexample[{number}]")


def check_examples(rule_set: RuleSet) -> list[Failure]:
    """The examples and counterexamples of a rule set that fail, in the order of the rules; empty where all hold.

    Of a rule set over another, only its own rules are asked. An example holds where the spans of the rule's label are
    those that it marks, with the values that it states, and the rule itself made one of them. A counterexample holds
    where the rule makes no span. One that is marked todo is expected to fail, and reported once it does not. Raises
    RuleError where a rule asks for spans that no rule of a lower layer makes.
    """
    extractor = Extractor(rule_set)
    return [failure for rule in rule_set.own for case in cases(rule) if (failure := case.check(extractor))]


def marked(text: str, spans: Iterable[Span[Any]]) -> str:
    """A text with spans marked as an example marks them."""
    return mark(text, [(span.start, span.end, str(span.value)) for span in spans])


def agrees(example: Example, spans: Sequence[Span[Any]]) -> bool:
    """Whether spans stand where an example marks them, with the values that it states."""
    expected = example.expected
    if [(span.start, span.end) for span in spans] != [(one.start, one.end) for one in expected]:
        return False
    return all(one.value in (None, str(span.value)) for one, span in zip(expected, spans, strict=True))


def _shown(text: str, spans: Iterable[Span[Any]]) -> str:
    """A text with the spans that were found in it marked, and the rules that made them."""
    spans = list(spans)
    by = ", ".join(dict.fromkeys(span.rule for span in spans))
    return f"{marked(text, spans)} by {by}" if spans else "nothing"


def _without_str(spans: Iterable[Span[Any]]) -> list[str]:
    """The classes of values that do not say what they are shown as: what others show builds them, or is an address."""
    kinds = dict.fromkeys(type(span.value) for span in spans)
    return [kind.__name__ for kind in kinds if getattr(kind, "__str__", None) is object.__str__]


def paste_line(text: str, spans: Iterable[Span[Any]], example: Example | None = None) -> str:
    """What was found as a line that can be pasted into a rule: an example, or a counterexample where it is nothing."""
    spans = list(spans)
    if not spans:
        return f"counterexamples=[{text!r}]"
    silent = _without_str(spans)
    stated = ["" if type(span.value).__name__ in silent else str(span.value) for span in spans]
    shown = repr(mark(text, [(span.start, span.end, value) for span, value in zip(spans, stated, strict=True)]))
    if example and example.anchor:
        shown = f"Example({shown}, anchor={repr(example.anchor).removeprefix('datetime.')})"
    return f"examples=[{shown}]"
