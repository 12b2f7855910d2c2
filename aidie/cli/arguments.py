"""What can be said on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date

import aidie
from aidie.cli import check, diff, explain, extract, rules, sample
from aidie.cli.inputs import STANDARD_INPUT
from aidie.registry import SHIPPED

_EXTRACT_EXAMPLES = """\
examples:
  aidie extract article.txt
  aidie extract news/ more.txt --anchor 2020-08-10 --jobs 2 --out spans.jsonl
  curl -s https://example.org/article.txt | aidie extract - --labels DATE,TITLE --format pretty

Offsets count characters of the file decoded as UTF-8, ends exclusive; nothing is dropped or translated, so a
byte order mark counts as one character, and so does each of CR and LF.
Exit status: 0 all went well, 1 an input failed (the others are done), 2 wrong usage.
"""
_RULES_EXAMPLES = """\
examples:
  aidie rules
  aidie rules --rules my_package.rules:RULES --format pretty | less
"""
_EXPLAIN_EXAMPLES = """\
examples:
  aidie explain 8月39日，市委书记马明龙率团
  aidie explain 8月39日，市委书记马明龙率团 --rule dates.days.days
  aidie explain - --at 120 < article.txt
"""
_DIFF_EXAMPLES = """\
examples:
  aidie diff aidie_rules my_package.rules:RULES news/
  aidie diff before.rules:RULES after.rules:RULES article.txt --format jsonl > differences.jsonl

A span that has the same bounds, label and value in both agrees. Where a span of the same label overlaps, it has moved
(the same value) or changed (another value); where none does, it is lost or added.
Exit status: 0 nothing differs, 1 something does or an input failed, 2 wrong usage.
"""
_SAMPLE_EXAMPLES = """\
examples:
  aidie sample dates.days.days
  aidie sample my_rules.batch --rules my_package.rules:RULES --count 100 --seed 7 --format jsonl

Each line is a text drawn from the rule's pattern, with what must come out marked as an example marks it.
"""
_CHECK_EXAMPLES = """\
examples:
  aidie check --rules my_package.rules:RULES
  aidie check --rules my_package.rules:RULES --coverage news/ --mutate
  aidie check --rules my_package.rules:RULES --jobs 2 --seed 7 --max-examples 100

Exit status: 0 all holds, 1 something fails, 2 wrong usage.
"""


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments, with `run`, the command to call with them, and `usage_error`, which ends with a message."""
    arguments, left_over = _parser().parse_known_args(argv)
    # argparse takes the first paths that stand together, and leaves those that follow behind an option.
    paths = [word for word in left_over if word == STANDARD_INPUT or not word.startswith("-")]
    if len(paths) < len(left_over) or (paths and "paths" not in arguments):
        arguments.usage_error(f"unrecognized arguments: {' '.join(left_over)}")
    if paths:
        arguments.paths = [*arguments.paths, *paths]
    return arguments


def _parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="aidie",
        description="Read official Chinese news: who holds which post, when, and which kind of aid.",
        epilog="example: aidie extract article.txt",
    )
    top.add_argument("--version", action="version", version=f"aidie {aidie.__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_extract(commands)
    _add_rules(commands)
    _add_explain(commands)
    _add_diff(commands)
    _add_check(commands)
    _add_sample(commands)
    return top


def _add_extract(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _add(commands, "extract", "find the spans in texts", _EXTRACT_EXAMPLES)
    _add_paths(command, ", the default where that is no terminal")
    _add_common(command)
    _add_anchor(command)
    command.add_argument(
        "--labels",
        type=_labels,
        action="extend",
        metavar="LABEL[,LABEL...]",
        help="write only spans with these labels; may be repeated",
    )
    command.add_argument("--out", metavar="FILE", help="write to this file once all inputs are done")
    command.add_argument("--jobs", type=_positive, default=1, metavar="N", help="processes that read (default: 1)")
    command.set_defaults(run=extract.run, usage_error=command.error)


def _add_rules(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _add(commands, "rules", "list the rules with their descriptions and examples", _RULES_EXAMPLES)
    _add_common(command)
    command.set_defaults(run=rules.run, usage_error=command.error)


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _add(commands, "explain", "explain why rules matched a text, or did not", _EXPLAIN_EXAMPLES)
    command.add_argument("text", metavar="TEXT", help="the text itself, a sentence or so; or - for standard input")
    command.add_argument("--rule", metavar="NAME", help="explain this rule in full: how far it got, what was expected")
    command.add_argument("--at", type=int, metavar="OFFSET", help="explain only what reaches to this character")
    _add_common(command)
    _add_anchor(command)
    command.set_defaults(run=explain.run, usage_error=command.error)


def _add_diff(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _add(commands, "diff", "compare what two rule sets find in texts", _DIFF_EXAMPLES)
    for name in ("old", "new"):
        command.add_argument(
            name, metavar=name.upper(), help=f"the {name} rule set: an installed one, or module:attribute"
        )
    _add_paths(command)
    _add_format(command)
    _add_anchor(command)
    command.set_defaults(run=diff.run, usage_error=command.error)


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _add(commands, "check", "check that rules do what their examples say", _CHECK_EXAMPLES)
    _add_common(command, otherwise="pretty")
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
        "--jobs", type=_positive, default=1, metavar="N", help="processes that try the properties (default: 1)"
    )
    command.add_argument("--strict", action="store_true", help="count the warnings of lint as failures")
    command.set_defaults(run=check.run, usage_error=command.error)


def _add_paths(command: argparse.ArgumentParser, more: str = "") -> None:
    command.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help=f"a text file; a folder, for all the *.txt in it and below; or - for standard input{more}",
    )


def _add_sample(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _add(commands, "sample", "draw texts that a rule matches", _SAMPLE_EXAMPLES)
    command.add_argument("rule", metavar="RULE", help="the name of a rule, as aidie rules lists it")
    command.add_argument("--count", type=_positive, default=10, metavar="N", help="how many (default: %(default)s)")
    command.add_argument("--seed", type=int, default=0, metavar="N", help="draw others (default: %(default)s)")
    _add_common(command)
    command.set_defaults(run=sample.run, usage_error=command.error)


def _add_anchor(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--anchor",
        type=_date,
        metavar="DATE",
        help="resolve relative dates against this day, YYYY-MM-DD; "
        "by default the article's own date stamp, if it has one",
    )


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, summary: str, examples: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_format(command: argparse.ArgumentParser, otherwise: str = "pretty at a terminal, jsonl elsewhere") -> None:
    command.add_argument(
        "--format",
        choices=("jsonl", "pretty"),
        help=f"jsonl: one JSON object a line; pretty: for people; by default {otherwise}",
    )


def _add_common(command: argparse.ArgumentParser, otherwise: str = "pretty at a terminal, jsonl elsewhere") -> None:
    _add_format(command, otherwise)
    command.add_argument(
        "--rules",
        default=SHIPPED,
        metavar="PKG",
        help="an installed rule set, or module:attribute (default: %(default)s)",
    )


def _date(written: str) -> date:
    try:
        found = date.fromisoformat(written)
    except ValueError:
        found = None
    # fromisoformat() reads more forms than the one that the records are written in.
    if found is None or found.isoformat() != written:
        raise argparse.ArgumentTypeError(f"{written!r} is no date; write it as YYYY-MM-DD, like 2020-08-10")
    return found


def _positive(written: str) -> int:
    if not written.isdecimal() or int(written) < 1:
        raise argparse.ArgumentTypeError(f"{written!r} is no number; give 1 or more")
    return int(written)


def _labels(written: str) -> list[str]:
    labels = [label.strip() for label in written.split(",") if label.strip()]
    if not labels:
        raise argparse.ArgumentTypeError("it names no label; give one or more, such as DATE,TITLE")
    return labels
