"""The time of each stage of the extraction, from what each more stage adds."""

from typing import Any

from timing import Run, medians

from aidie import Document, Extractor, Span
from aidie.engine.extractor import _produce, _to_raw
from aidie.engine.resolve import resolve
from aidie.pattern.ways import State


class Stages:
    """Runs the layers over clean texts up to a stage; what later stages need is worked out before."""

    def __init__(self, extractor: Extractor, texts: list[str]) -> None:
        self.extractor = extractor
        self.texts = texts
        self.cleaned = [extractor.cleaner.clean(text) for text in texts]
        self.spans = [extractor._spans(cleaned.text) for cleaned in self.cleaned]
        rules = {rule.name: rule.layer for rule in extractor.rule_set}
        self.below = [[span for span in spans if rules[span.rule] == 0] for spans in self.spans]

    def runs(self) -> dict[str, Run]:
        extractor, pairs = self.extractor, list(zip(self.cleaned, self.spans, strict=True))
        documents = [Document(cleaned.text, tuple(spans), None) for cleaned, spans in pairs]
        return {
            "clean": lambda: [extractor.cleaner.clean(text) for text in self.texts],
            "gate": lambda: self.layers("gate"),
            "match": lambda: self.layers("match"),
            "resolve": lambda: self.layers("resolve"),
            "value": lambda: self.layers("value"),
            "document rules": lambda: [self.document(document) for document in documents],
            "raw offsets": lambda: [_to_raw(cleaned, spans) for cleaned, spans in pairs],
            "all": lambda: [extractor.extract(text) for text in self.texts],
        }

    def layers(self, until: str) -> None:
        for cleaned, spans in zip(self.cleaned, self.below, strict=True):
            starts = {(span.label, span.start): span.end for span in spans}
            ends = {(span.label, span.end): span.start for span in spans}
            below: dict[tuple[str, int], Span[Any]] = {(span.label, span.start): span for span in spans}
            state = State(cleaned.text, starts, ends)
            words = self.extractor._words.places(cleaned.text)
            for number, gate in enumerate(self.extractor._layers):
                under = spans if number else []
                if until == "gate":
                    continue
                candidates = gate.candidates(state, words, under)
                if until == "match":
                    continue
                stand = [one for one, winner in resolve(candidates, lambda _: True) if winner is None]
                if until == "value":
                    for candidate in stand:
                        _produce(cleaned.text, candidate, below)

    def document(self, document: Document) -> Document:
        for rule in self.extractor.rule_set.document_rules:
            document = rule(document)
        return document


def stages(extractor: Extractor, texts: list[str]) -> list[tuple[str, float]]:
    """The seconds of each stage, and of the whole."""
    taken = medians(Stages(extractor, texts).runs())
    rows: list[tuple[str, float]] = [("clean", taken["clean"])]
    before = 0.0
    for name in ("gate", "match", "resolve", "value"):
        rows.append((name, taken[name] - before))
        before = taken[name]
    return [*rows, *((name, taken[name]) for name in ("document rules", "raw offsets", "all"))]
