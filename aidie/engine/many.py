"""Many texts: each with its extraction, in order, by one process or by several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sized
from datetime import date
from typing import Any, Protocol, TypeVar

from attrs import frozen

from aidie.documents import check_anchor
from aidie.engine.packing import Answer, pack, unpack
from aidie.engine.processes import in_order
from aidie.errors import ExtractionError, reason
from aidie.extraction import Extraction

Given = tuple[int, str, date | None]
"""A text's number, the text, and its anchor."""
Anchors = Iterable[date | None] | date | None
"""One anchor for all texts, or one for each."""
Item = TypeVar("Item")


class Extracts(Protocol):
    """What reads one text: an Extractor."""

    def extract(self, text: str, *, anchor: date | None = None) -> Extraction:
        """The resolved spans of a text."""
        ...


_FIRST, _MOST = 4_000, 128_000
"""The sizes of the first batches and of the later ones: small ones start all processes, large ones share values."""
_MOST_ITEMS = 1_000


def answers(
    extractor: Extracts,
    texts: Iterable[str],
    anchors: Anchors,
    jobs: int,
    progress: Callable[[int], None] | None,
) -> Iterator[Answer]:
    """The extraction of each text, or the error in its place. Raises an error as `Extractor.extract_many()` says."""
    if isinstance(texts, str | bytes) or not isinstance(texts, Iterable):
        raise TypeError(f"texts is {_shown(texts)}; give a list of str, or another iterable of them: [text]")
    if not isinstance(jobs, int):
        raise TypeError(f"jobs is {jobs!r}; give the number of processes, an int")
    if jobs < 1:
        raise ValueError(f"jobs is {jobs}; give the number of processes, 1 or more")
    if isinstance(anchors, str | date) or not isinstance(anchors, Iterable | None):
        check_anchor(anchors)
    elif isinstance(anchors, Sized) and isinstance(texts, Sized) and len(anchors) != len(texts):
        raise _unpaired(f"{len(anchors)} anchors for {len(texts)} texts")
    return _told(extractor, texts, anchors, jobs, progress)


def _shown(texts: object) -> str:
    kind, shown = type(texts).__name__, ascii(texts) if isinstance(texts, bytes) else repr(texts)
    return f"the one {kind} {shown if len(shown) <= _SHOWN else f'{shown[:_SHOWN]}…'}"


_SHOWN = 30


def _unpaired(problem: str) -> ValueError:
    return ValueError(f"there are {problem}; give one for each text (None where there is none), or one date for all")


def _told(
    extractor: Extracts,
    texts: Iterable[str],
    anchors: Anchors,
    jobs: int,
    progress: Callable[[int], None] | None,
) -> Iterator[Answer]:
    for done, answer in enumerate(_answers(_Extracting(extractor), _given(texts, anchors), jobs), 1):
        if progress:
            progress(done)
        yield answer


def _answers(work: _Extracting, given: Iterator[Given], jobs: int) -> Iterator[Answer]:
    if jobs == 1:
        yield from map(work.answer, given)
        return
    for batch, packed in in_order(work, batches(given, _length, jobs), jobs):
        if packed is None:
            yield ExtractionError(batch[0][0], "the process that read it died")
        else:
            yield from unpack(packed, [text for _, text, _ in batch])


def batches(items: Iterable[Item], size: Callable[[Item], int], jobs: int) -> Iterator[list[Item]]:
    """The items in rows that grow: two for each process of the first size, then twice as large, up to the most.

    What `items` raises is raised behind the items before it.
    """
    batch: list[Item] = []
    taken = made = 0
    most = _FIRST
    ended: Exception | None = None
    try:
        for item in items:
            batch.append(item)
            taken += size(item)
            if taken >= most or len(batch) >= _MOST_ITEMS:
                yield batch
                batch, taken, made = [], 0, made + 1
                if made % (2 * jobs) == 0:
                    most = min(2 * most, _MOST)
    except Exception as error:  # raised again below, behind the items before it
        ended = error
    if batch:
        yield batch
    if ended is not None:
        raise ended


def _given(texts: Iterable[str], anchors: Anchors) -> Iterator[Given]:
    if anchors is None or isinstance(anchors, date):
        for number, text in enumerate(texts):
            yield number, text, anchors
        return
    coming = iter(anchors)
    number = -1
    for number, text in enumerate(texts):
        anchor = next(coming, _NONE_LEFT)
        if anchor is _NONE_LEFT:
            raise _unpaired(f"{number} anchors, and more texts")
        yield number, text, anchor
    if next(coming, _NONE_LEFT) is not _NONE_LEFT:
        raise _unpaired(f"{number + 1} texts, and more anchors")


_NONE_LEFT: Any = object()


def _length(one: Given) -> int:
    return len(one[1]) if isinstance(one[1], str) else 0


@frozen
class _Extracting:
    """What a process does with a batch."""

    extractor: Extracts

    def __call__(self, batch: list[Given]) -> bytes:
        return pack([self.answer(one) for one in batch])

    def answer(self, one: Given) -> Answer:
        number, text, anchor = one
        try:
            return self.extractor.extract(text, anchor=anchor)
        except Exception as error:  # a rule that trips over one text must not cost the others
            failed = ExtractionError(number, reason(error), type(error).__name__)
            failed.__cause__ = error
            return failed
