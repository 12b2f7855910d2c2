"""Regular expressions that nodes could say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aidie.linting.finding import Found, Lint, Severity, Subject
from aidie.pattern.nodes import Raw, walk
from aidie.pattern.printing import show

_BEYOND_NODES = re.compile(
    r"""
    \(\?[^:]        # lookaround, flags, names, conditions, atomic groups
    | \\[1-9bBAZzpPXRGKgkmM]  # references, places, properties of characters
    | (?<!\[)\^ | \$
    | [*+?}]\+      # possessive
    | \[\[ | && | \|\| | --  # sets of sets
    """,
    re.VERBOSE,
)


def _find(subject: Subject) -> Iterator[Found]:
    for rule in subject.rules:
        for node in walk(rule.pattern):
            if isinstance(node, Raw) and not _BEYOND_NODES.search(node.pattern):
                yield (
                    rule,
                    f"{show(node)} says nothing that nodes cannot say, and can be neither sampled nor anchored",
                    "write it with literals, one_of(…), chars(…, low, high), integer(…), optional(…) and |",
                )


RAW_REGEX = Lint(
    "needless-raw-regex",
    "A raw regular expression of literals, classes, groups and bounded repeats alone.",
    Severity.WARNING,
    _find,
)
