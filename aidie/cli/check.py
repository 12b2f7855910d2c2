"""`aidie check`: do the rules do what their examples say, and do the examples show all that the rules do?"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from aidie.cli.arguments import Commands, add_command, add_common, positive
from aidie.cli.inputs import InputError, UsageError, expand, read
from aidie.cli.outputs import look, say, standard_output
from aidie.cli.report import Report
from aidie.cli.rule_sets import rule_named, rule_set_named
from aidie.coverage import Coverage, Text, example_texts, measure, unnoticed
from aidie.engine.extractor import Extractor
from aidie.errors import UnknownNameError
from aidie.linting import lint
from aidie.rule_sets import RuleSet
from aidie.verification import cases

_EXAMPLES = """\
examples:
  aidie check --rules my_package.rules:RULES
  aidie check --rules my_package.rules:RULES --coverage news/ --mutate
  aidie check --rules my_package.rules:RULES --jobs 2 --seed 7 --max-examples 100

Exit status: 0 all holds, 1 something fails, 2 wrong usage.
"""

_CORPUS = "the corpus"


def declare(commands: Commands) -> None:
    """Add the command, with what can be said behind it."""
    command = add_command(commands, "check", "check that rules do what their examples say", _EXAMPLES, run)
    add_common(command, otherwise="pretty")
    command.add_argument("--rule", action="append", metavar="NAME", help="check only this rule; may be repeated")
    command.add_argument(
        "--coverage",
        nargs="*",
        metavar="CORPUS",
        help="show which rules, alternatives and words the examples, and the texts of files and folders, exercise",
    )
    command.add_argument(
        "--mutate",
        action="store_true",
        help="take each rule, alternative and optional part away in turn, and name those that no example misses",
    )
    command.add_argument(
        "--property",
        action="append",
        metavar="NAME",
        help="try only this property; may be repeated; none tries no property",
    )
    command.add_argument("--seed", type=int, default=0, metavar="N", help="draw other samples (default: %(default)s)")
    command.add_argument(
        "--max-examples", type=int, default=20, metavar="N", help="samples for each property (default: %(default)s)"
    )
    command.add_argument(
        "--jobs", type=positive, default=1, metavar="N", help="processes that try the properties (default: 1)"
    )
    command.add_argument("--strict", action="store_true", help="count the warnings of lint as failures")


def run(arguments: argparse.Namespace) -> int:
    """Check all that was asked for; 1 where anything fails."""
    rules = rule_set_named(arguments.rules)
    for name in arguments.rule or ():
        rule_named(rules, name)
    with standard_output() as out:
        report = Report(out, look(arguments.format or "pretty", to_file=False), arguments.rules)
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
            covered = _coverage(rules, corpus)
            for error in covered[_CORPUS].raised if corpus else ():
                say("error", f"a text of the corpus counts for nothing: {error}")
                report.unread += 1
            report.coverage(covered)
        return report.end(len(names))


def _check_examples(rules: RuleSet, names: list[str], report: Report) -> None:
    extractor = Extractor(rules)
    for rule in rules:
        for case in cases(rule) if rule.name in names else ():
            report.examples += 1
            failure = case.check(extractor)
            if failure:
                report.failure(failure)


def _check_properties(rules: RuleSet, names: list[str], arguments: argparse.Namespace, report: Report) -> None:
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
        found[_CORPUS] = measure(rules, corpus)
    return found


def _texts(paths: list[str], report: Report) -> Iterator[Text]:
    for path in expand(paths, lambda message: say("warning", message)):
        try:
            yield read(path), None
        except InputError as error:
            say("error", str(error))
            report.unread += 1
