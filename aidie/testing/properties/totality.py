"""Any text gets an answer."""

from __future__ import annotations

from aidie.pattern.drawing import Choose
from aidie.testing.expected import CrashError
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import try_to_match
from aidie.verification import Failure

_ODD = (
    "", "0", "99999", "零", "十", "百", "〇", " ", "\n", "　", "\0", "\u200b", "\ud800", "\U0001f600", "ﬁ", "<", ">",
    "&amp;", "(", "》", "“", "·", "、", ",", "a", "年", "的", "萬", "⽇", "\u0301", "½", "Ⅻ",
)  # fmt: skip
_MOST = 6


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = try_to_match(subject.bench, subject.rule, choose)
    text = sample.text if sample else ""
    for _ in range(1 + choose(_MOST)):
        at = choose(len(text) + 1)
        left_out = choose(3)
        text = text[:at] + _ODD[choose(len(_ODD))] + text[at + left_out :]
    try:
        spans = [*subject.bench.extractor.extract(text), *(match.span for match in subject.bench.plain.matches(text))]
        for span in spans:
            span.to_dict()
            str(span.value)
            hash(span.value)
    except Exception as error:
        raise CrashError(text) from error
    return None


TOTALITY = Property(
    "totality",
    "A sample with odd characters put in and others left out gets an answer and no error, and every value in it has a "
    "record, a short form and a hash.",
    "rule",
    _check,
    of_crashes=True,
)
