"""Anchors that stand nearly everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from aidie.linting.finding import Found, Lint, Severity, Subject

FREQUENT = frozenset(
    "的一是在不了有和人这中大为上个国我以要他来用们到作地于出就对成会可主发也能下过子说而多与及等将并全从"
)
"""The most frequent characters of written Chinese, without the units that only numerals precede (年, 月, 日, 分)."""


def _find(subject: Subject) -> Iterator[Found]:
    for rule in subject.rules:
        found = {word for plan in rule.plans if not plan.lead for word in plan.words if word in FREQUENT}
        if found:
            yield (
                rule,
                f"it is tried at every {'、'.join(sorted(found))}, which stand in nearly every sentence",
                "add a rarer word that must stand beside, or make the rare one that is optional mandatory",
            )


ANCHOR = Lint(
    "frequent-anchor",
    "A single very frequent character is all that a match must contain, so the rule is tried at each of them.",
    Severity.WARNING,
    _find,
)
