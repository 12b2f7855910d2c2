"""What `aidie check` found, written for people or as JSON Lines."""

from __future__ import annotations

from shlex import quote
from typing import Any, TextIO

from attrs import asdict, define

from aidie.cli.outputs import Look
from aidie.coverage import Coverage, Unit
from aidie.formats.columns import visible
from aidie.formats.coverage import pretty_coverage, unit_line
from aidie.formats.jsonl import json_line
from aidie.formats.paint import DIM, paint
from aidie.linting import Finding, Severity
from aidie.verification import Failure


@define
class Report:
    """Writes what was found as soon as it is found, and counts it."""

    out: TextIO
    look: Look
    rules: str
    examples: int = 0
    failures: int = 0
    warnings: int = 0
    unread: int = 0

    def failure(self, failure: Failure) -> None:
        """What fails, and where nothing was found how to ask why."""
        self.failures += 1
        shown = visible(str(failure), line_breaks=True)
        if failure.found == "nothing":
            text, rules, rule = map(quote, (failure.text, self.rules, failure.rule))
            shown += f"\n  ask why:  aidie explain {visible(text)} --rules {rules} --rule {rule}"
        self._write(f"{shown}\n\n", {"kind": "failure", **asdict(failure)})

    def finding(self, finding: Finding, strict: bool) -> None:
        """What lint found; a failure where it is an error, or `strict`."""
        error = finding.severity is Severity.ERROR or strict
        self.failures += error
        self.warnings += not error
        kind = paint(finding.severity, ("31" if error else "33") if self.look.colour else "")
        place = paint(f"{finding.where}: ", DIM if self.look.colour else "")
        head = f"{place}{kind}: {finding.rule}: {visible(finding.message)} [{finding.lint}]"
        self._write(f"{head}\n    {visible(finding.fix)}\n", {"kind": "finding", **asdict(finding)})

    def unnoticed(self, unit: Unit) -> None:
        """A part that no example misses."""
        record = {"kind": "unnoticed", "name": unit.name, "rules": list(unit.rules), "shown": unit.shown}
        self._write(f"no example notices without  {unit_line(unit, self.look.colour)}\n", record)

    def coverage(self, parts: dict[str, Coverage]) -> None:
        """What examples and corpus exercise."""
        records = {name: part.to_dict() for name, part in parts.items()}
        self._write(f"{pretty_coverage(parts, self.look.colour)}\n", {"kind": "coverage", "by": records})

    def end(self, rules: int) -> int:
        """The counts; gives the exit status."""
        counts = {"rules": rules, "examples": self.examples, "failures": self.failures}
        line = ", ".join(f"{count} {name}" for name, count in counts.items())
        warned = f"{self.warnings} warnings\n" if self.warnings else ""
        self._write(f"{warned}{line}\n", {"kind": "summary", **counts, "warnings": self.warnings})
        return 1 if self.failures or self.unread else 0

    def _write(self, text: str, record: dict[str, Any]) -> None:
        self.out.write(text if self.look.pretty else json_line(record))
