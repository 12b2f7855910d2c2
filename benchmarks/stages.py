"""The time of each stage of the extraction, from what each more stage adds."""

from timing import Run, medians

from aidie import Document, Extractor
from aidie.engine.below import Below
from aidie.engine.production import produce
from aidie.engine.raw_offsets import in_raw
from aidie.engine.resolve import resolve
from aidie.pattern.ways import State


class Stages:
    """Runs the layers over clean texts up to a stage; what later stages need is worked out before."""

    def __init__(self, extractor: Extractor, texts: list[str]) -> None:
        self.extractor = extractor
        self.texts = texts
        self.cleaned = [extractor.cleaner.clean(text) for text in texts]
        self.spans = [extractor.layers.spans(cleaned.text) for cleaned in self.cleaned]
        layers = {rule.name: rule.layer for rule in extractor.rule_set}
        self.layers_found = [
            [[span for span in spans if layers[span.rule] == layer] for layer in sorted(set(layers.values()))]
            for spans in self.spans
        ]

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
            "raw offsets": lambda: [in_raw(cleaned.raw, cleaned.alignment, spans) for cleaned, spans in pairs],
            "all": lambda: [extractor.extract(text) for text in self.texts],
        }

    def layers(self, until: str) -> None:
        layers = self.extractor.layers
        for cleaned, found in zip(self.cleaned, self.layers_found, strict=True):
            below = Below()
            state = State(cleaned.text, below.starts, below.ends)
            words = layers.words.places(cleaned.text)
            for gate, placed, layer in zip(layers.gates, words, found, strict=True):
                places = gate.places(placed, below.found)
                if until != "gate":
                    candidates = gate.candidates(places, state, below)
                    if until != "match":
                        stand = [one for one, winner in resolve(candidates, lambda _: True) if winner is None]
                        if until == "value":
                            for candidate in stand:
                                produce(cleaned.text, candidate, below.spans)
                below.add(layer)

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
