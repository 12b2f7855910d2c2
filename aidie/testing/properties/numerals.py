"""A number means the same in every style that the rule takes."""

from __future__ import annotations

from aidie.pattern.drawing import Choose, numerals
from aidie.pattern.nodes import Integer, walk
from aidie.pattern.numerals import parse_integer
from aidie.testing.choices import RefusedError
from aidie.testing.expected import read
from aidie.testing.properties.found_whole import made_by
from aidie.testing.properties.property import Property, Subject, strings
from aidie.testing.samples import matching
from aidie.verification import Failure, marked


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    written = [leaf for leaf in sample.leaves if isinstance(leaf.node, Integer)]
    if not written:
        raise RefusedError
    node, start, end = written[choose(len(written))]
    assert isinstance(node, Integer)
    numeral = sample.text[start:end]
    styles = numerals(node, parse_integer(numeral) or 0)
    other = styles[choose(len(styles))]
    text = sample.text[:start] + other + sample.text[end:]
    stop = sample.end + len(other) - len(numeral)
    again = read(subject.rule, text, sample.start, stop, subject.bench.below(subject.rule.layer, text))
    if again is None or any(numeral in said and numeral != said for said in strings(sample.value.to_dict())):
        raise RefusedError
    found = [s for s in made_by(subject.bench.plain, text, sample.rule) if (s.start, s.end) == (sample.start, stop)]
    if all(span.value == sample.value for span in found):
        return None
    return subject.failure(text, f"the value of {marked(sample.text, sample.spans)}", marked(text, found), found)


NUMERALS = Property(
    "numeral-styles-agree",
    "With a numeral of a sample in another of the styles that its node takes, Arabic, full width, Chinese or with "
    "leading zeros, the value is the same. Not of values that quote the text around the numeral, as the name of an "
    "institution.",
    "rule",
    _check,
    fits=lambda rule: any(isinstance(node, Integer) for node in walk(rule.pattern)),
)
