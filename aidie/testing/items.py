"""What pytest collects of a rule set: its examples, its counterexamples, and each property of each rule."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from aidie.engine.extractor import Extractor
from aidie.errors import AidieError, UnknownNameError
from aidie.registry import rule_set_here
from aidie.rule_sets import RuleSet
from aidie.rules import Rule
from aidie.testing.properties import Property, properties_named
from aidie.verification import Case, Failure, cases


class CheckFailed(Exception):  # noqa: N818  # what pytest reports is a failure and no error
    """A check that does not hold."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(str(failure))
        self.failure = failure


class RuleSetCollector(pytest.Collector):
    """The parent of the items, under the name that their ids begin with."""

    def collect(self) -> list[pytest.Item]:
        """Nothing: the plugin makes the items."""
        return []


class CheckItem(pytest.Item):
    """One example, counterexample or property."""

    def __init__(self, *, check: Callable[[], Failure | None], where: str, todo: bool, **more: Any) -> None:
        super().__init__(**more)
        self._check = check
        self._todo = todo
        file, _, line = where.rpartition(":")
        self._where = file, int(line) - 1 if line.isdecimal() else None
        self.add_marker("aidie")

    def runtest(self) -> None:
        """Raise CheckFailed where it does not hold; what is todo and fails is expected to."""
        failure = self._check()
        if failure is not None:
            raise CheckFailed(failure)
        if self._todo:
            pytest.xfail("todo")

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The failure as `aidie check` shows it, without a traceback."""
        if isinstance(excinfo.value, CheckFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[str | os.PathLike[str], int | None, str]:
        """File and line of the rule."""
        file, line = self._where
        return file or self.path, line, self.name.replace("::", " ")


def items_of(session: pytest.Session, names: list[str]) -> list[pytest.Item]:
    """The items of some rule sets. Raises UsageError where a rule set or a property is not there, or is refused."""
    parent = RuleSetCollector.from_parent(session, name="aidie", nodeid="aidie")
    try:
        properties = properties_named(session.config.getoption("--aidie-property"))
    except UnknownNameError as error:
        raise pytest.UsageError(f"--aidie-property: {error}") from error
    try:
        return [item for name in names for item in _items(parent, rule_set_here(name), properties)]
    except (AidieError, TypeError) as error:
        raise pytest.UsageError(f"--aidie-rules: {error}") from error


def _items(parent: RuleSetCollector, rules: RuleSet, properties: list[Property]) -> Iterator[pytest.Item]:
    extractor = Extractor(rules)
    of_rules = [one for one in properties if one.scope == "rule"]
    for rule in rules.own:
        for case in cases(rule):
            yield _item(parent, f"{rule.name}::{case.name}", _case(case, extractor), rule.where, todo=case.todo)
        for one in of_rules:
            yield _item(parent, f"{rule.name}::{one.name}", _property(parent, one, rules, rule), rule.where)
    for one in properties:
        if one not in of_rules:
            yield _item(parent, f"{rules.name}::{one.name}", _property(parent, one, rules, None), "")


def _item(
    parent: RuleSetCollector, name: str, check: Callable[[], Failure | None], where: str, todo: bool = False
) -> pytest.Item:
    made: pytest.Item = CheckItem.from_parent(
        parent, name=name, nodeid=f"{parent.nodeid}::{name}", check=check, where=where, todo=todo
    )
    return made


def _case(case: Case, extractor: Extractor) -> Callable[[], Failure | None]:
    return lambda: case.check(extractor)


def _property(
    parent: RuleSetCollector, one: Property, rules: RuleSet, rule: Rule[Any] | None
) -> Callable[[], Failure | None]:
    seed, most = (parent.config.getoption(name) for name in ("--aidie-seed", "--aidie-max-examples"))
    return lambda: one.run(rules, rule, seed=seed, max_examples=most)
