"""Identity: the name, version and fingerprint of a rule set, as every extraction bears them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from aidie.documents import DocumentRule
from aidie.guards import show_guard
from aidie.lexicon import Lexicon
from aidie.pattern.printing import show
from aidie.rules import Rule


class Identity(Mapping[str, str]):
    """Name, version and fingerprint of a rule set; the fingerprint is worked out when it is asked for."""

    def __init__(self, name: str, version: str, fingerprint: Callable[[], str]) -> None:
        self._known = {"name": name, "version": version}
        self._fingerprint = fingerprint

    def __getitem__(self, key: str) -> str:
        return self._fingerprint() if key == "fingerprint" else self._known[key]

    def __iter__(self) -> Iterator[str]:
        return iter((*self._known, "fingerprint"))

    def __len__(self) -> int:
        return len(self._known) + 1

    def __repr__(self) -> str:
        return repr(dict(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)


def fingerprint_of(
    rules: Iterable[Rule[Any]], lexicons: Mapping[str, Lexicon], document_rules: Iterable[DocumentRule]
) -> str:
    """A hash of all that a rule set declares, the same in every process."""
    import hashlib  # not needed to extract

    digest = hashlib.sha256()
    for rule in rules:
        guards = [show_guard(guard) for guard in rule.guards]
        shown = [(example.marked, str(example.anchor)) for example in rule.examples]
        row = (rule.name, show(rule.pattern), rule.label, guards, rule.priority, rule.layer, shown)
        digest.update(repr((row, rule.counterexamples)).encode("utf-8", "surrogatepass"))
    for name, lexicon in sorted(lexicons.items()):
        words = "\n".join(sorted(map("\t".join, lexicon.words.items())))
        digest.update(f"{name!r}\n{words}\n".encode("utf-8", "surrogatepass"))
    for document_rule in document_rules:
        digest.update(show_guard(document_rule).encode())
    return digest.hexdigest()[:16]
