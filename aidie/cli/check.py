"""`aidie check`: do the rules do what their examples say, and do the examples show all that the rules do?"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from shlex import quote
from typing import Any, TextIO

from attrs import asdict, define

from aidie.cli.inputs import InputError, UsageError, expand, read
from aidie.cli.outputs import Look, look, say, standard_output
from aidie.cli.rule_sets import rule_set_named
from aidie.coverage import Coverage, Text, Unit, example_texts, measure, unnoticed
from aidie.engine.extractor import Extractor
from aidie.errors import UnknownNameError
from aidie.formats.columns import visible
from aidie.formats.coverage import pretty_coverage, unit_line
from aidie.formats.jsonl import json_line
from aidie.formats.paint import DIM, paint
from aidie.linting import Finding, Severity, lint
from aidie.rule_sets import RuleSet
from aidie.verification import Failure, cases


def run(arguments: argparse.Namespace) -> int:
    """Check all that was asked for; 1 where anything fails."""
    rules = rule_set_named(arguments.rules)
    unknown = sorted(set(arguments.rule or ()) - {rule.name for rule in rules})
    if unknown:
        raise UsageError(f"argument --rule: {rules.name} has no rule {', '.join(unknown)}")
    with standard_output() as out:
        report = _Report(out, look(arguments.format or "pretty", to_file=False), arguments.rules)
        names = arguments.rule or [rule.name for rule in rules.own]
        _check_examples(rules, names, report)
        _check_properties(rules, names, arguments, report)
        corpus = list(_texts(arguments.coverage or [], report))
        for finding in lint(rules, corpus):
            if finding.rule in names:
                report.finding(finding, arguments.strict)
        if arguments.mutate:
            for unit in unnoticed(rules):
                if set(unit.rules) & set(names):
                    report.unnoticed(unit)
        if arguments.coverage is not None:
            report.coverage(_coverage(rules, corpus))
        return report.end(len(names))


def _check_examples(rules: RuleSet, names: list[str], report: _Report) -> None:
    extractor = Extractor(rules)
    for rule in rules:
        for case in cases(rule) if rule.name in names else ():
            report.examples += 1
            failure = case.check(extractor)
            if failure:
                report.failure(failure)


def _check_properties(rules: RuleSet, names: list[str], arguments: argparse.Namespace, report: _Report) -> None:
    from aidie.testing.battery import battery  # other commands do without
    from aidie.testing.properties import properties_named

    try:
        properties = properties_named(arguments.property)
    except UnknownNameError as error:
        raise UsageError(f"argument --property: {error}") from error
    options = {"seed": arguments.seed, "max_examples": arguments.max_examples, "jobs": arguments.jobs}
    for failure in battery(rules, properties, names, **options):
        report.failure(failure)


def _coverage(rules: RuleSet, corpus: list[Text]) -> dict[str, Coverage]:
    found = {"examples": measure(rules, example_texts(rules))}
    if corpus:
        found["the corpus"] = measure(rules, corpus)
    return found


def _texts(paths: list[str], report: _Report) -> Iterator[Text]:
    for path in expand(paths, lambda message: say("warning", message)):
        try:
            yield read(path), None
        except InputError as error:
            say("error", str(error))
            report.unread += 1


@define
class _Report:
    """Writes what was found as soon as it is found, and counts it."""

    out: TextIO
    look: Look
    rules: str
    examples: int = 0
    failures: int = 0
    warnings: int = 0
    unread: int = 0

    def failure(self, failure: Failure) -> None:
        self.failures += 1
        shown = visible(str(failure), line_breaks=True)
        if failure.found == "nothing":
            text, rules, rule = map(quote, (failure.text, self.rules, failure.rule))
            shown += f"\n  ask why:  aidie explain {visible(text)} --rules {rules} --rule {rule}"
        self._write(f"{shown}\n\n", {"kind": "failure", **asdict(failure)})

    def finding(self, finding: Finding, strict: bool) -> None:
        error = finding.severity is Severity.ERROR or strict
        self.failures += error
        self.warnings += not error
        kind = paint(finding.severity, ("31" if error else "33") if self.look.colour else "")
        place = paint(f"{finding.where}: ", DIM if self.look.colour else "")
        head = f"{place}{kind}: {finding.rule}: {visible(finding.message)} [{finding.lint}]"
        self._write(f"{head}\n    {visible(finding.mend)}\n", {"kind": "finding", **asdict(finding)})

    def unnoticed(self, unit: Unit) -> None:
        record = {"kind": "unnoticed", "name": unit.name, "rules": list(unit.rules), "shown": unit.shown}
        self._write(f"no example notices without  {unit_line(unit, self.look.colour)}\n", record)

    def coverage(self, parts: dict[str, Coverage]) -> None:
        records = {name: part.to_dict() for name, part in parts.items()}
        self._write(f"{pretty_coverage(parts, self.look.colour)}\n", {"kind": "coverage", "by": records})

    def end(self, rules: int) -> int:
        counts = {"rules": rules, "examples": self.examples, "failures": self.failures}
        line = ", ".join(f"{count} {name}" for name, count in counts.items())
        warned = f"{self.warnings} warnings\n" if self.warnings else ""
        self._write(f"{warned}{line}\n", {"kind": "summary", **counts, "warnings": self.warnings})
        return 1 if self.failures or self.unread else 0

    def _write(self, text: str, record: dict[str, Any]) -> None:
        self.out.write(text if self.look.pretty else json_line(record))
