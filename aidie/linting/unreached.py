"""Parts and words that no example and no text of the corpus reaches."""

from __future__ import annotations

from collections.abc import Iterator

from aidie.linting.finding import Found, Lint, Severity, Subject
from aidie.pattern.printing import shortened

_MOST_WORDS = 8


def _parts(subject: Subject) -> Iterator[Found]:
    own = {rule.name: rule for rule in subject.rules}
    where = "example or text of the corpus" if subject.corpus else "example"
    for unit in subject.coverage.unreached:
        rule = next((own[name] for name in unit.rules if name in own), None)
        if rule is not None:
            what = f"{unit.kind} {shortened(unit.shown)} ({unit.name})" if unit.name != rule.name else "rule"
            yield rule, f"no {where} reaches the {what}", "add an example that needs it, or delete it"


def _words(subject: Subject) -> Iterator[Found]:
    if not subject.corpus:
        return
    own = {rule.name: rule for rule in subject.rules}
    by_name = {vocabulary.name: vocabulary for vocabulary, _ in subject.coverage.words}
    for name, words in subject.coverage.unreached_words.items():
        vocabulary = by_name[name]
        rule = next((own[name] for name in vocabulary.rules if name in own), None)
        if rule is not None:
            some = "、".join(words[:_MOST_WORDS]) + ("…" if len(words) > _MOST_WORDS else "")
            yield (
                rule,
                f"{len(words)} of the {len(vocabulary.words)} words of {shortened(name)} stand in no example and in no "
                f"text of the corpus: {some}",
                "show them in an example or a larger corpus, or delete those that nobody writes",
            )


UNREACHED_PARTS = Lint(
    "unreached-part",
    "A rule, alternative or optional part that took part in no match that stands, in the examples and in the corpus.",
    Severity.WARNING,
    _parts,
)
UNREACHED_WORDS = Lint(
    "unreached-words",
    "Words of a lexicon or a one_of() that took part in no match that stands; asked only where a corpus is given.",
    Severity.WARNING,
    _words,
)
