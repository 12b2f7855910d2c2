"""Work handed to other processes batch by batch, and its results in the order of the batches."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 2
"""So many batches a process wait or are under way; whoever takes no results gets no more work done."""


def in_order(
    work: Callable[[list[Item]], Result], batches: Iterable[list[Item]], jobs: int
) -> Iterator[tuple[list[Item], Result | None]]:
    """Each batch with what `work` makes of it in one of `jobs` processes.

    `work` goes to each process once. Where a process dies, the items of the batches under way are given one by one, and
    one that brings down a process of its own has None for a result. What `batches` or `work` raises is raised in its
    place, behind the results before it.
    """
    pools = _Pools(work, jobs)
    under_way: deque[tuple[list[Item], Future[Result]]] = deque()
    coming = _Coming(batches)
    try:
        while True:
            while len(under_way) < _AHEAD * jobs and (batch := coming.next()) is not None:
                under_way.append((batch, pools.submit(batch)))
            if not under_way:
                break
            batch, future = under_way.popleft()
            try:
                result = future.result()
            except BrokenProcessPool:
                yield from _one_by_one(work, batch)
                pools.renew()
                under_way = deque((batch, pools.submit(batch)) for batch, _ in under_way)
            else:
                yield batch, result
    finally:
        pools.close()
    if coming.error is not None:
        raise coming.error


def _one_by_one(work: Callable[[list[Item]], Result], batch: list[Item]) -> Iterator[tuple[list[Item], Result | None]]:
    pools = _Pools(work, 1)
    try:
        for item in batch:
            try:
                yield [item], pools.submit([item]).result()
            except BrokenProcessPool:
                pools.renew()
                yield [item], None
    finally:
        pools.close()


class _Coming(Generic[Item]):
    """Batches, and the error that ended them."""

    def __init__(self, batches: Iterable[list[Item]]) -> None:
        self._batches = iter(batches)
        self.error: Exception | None = None

    def next(self) -> list[Item] | None:
        if self.error is not None:
            return None
        try:
            return next(self._batches, None)
        except Exception as error:  # raised again in its place, behind the results before it
            self.error = error
            return None


class _Pools(Generic[Item, Result]):
    """A pool of processes that each hold the work, and the next one when that broke."""

    def __init__(self, work: Callable[[list[Item]], Result], jobs: int) -> None:
        self._work, self._jobs = work, jobs
        self._pool = self._new()

    def _new(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._jobs, initializer=_hold, initargs=(self._work,))

    def submit(self, batch: list[Item]) -> Future[Result]:
        try:
            return self._pool.submit(_do, batch)
        except BrokenProcessPool as error:
            broken: Future[Result] = Future()
            broken.set_exception(error)
            return broken

    def renew(self) -> None:
        self.close()
        self._pool = self._new()

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


_held: Callable[[list[Any]], Any]


def _hold(work: Callable[[list[Any]], Any]) -> None:
    global _held  # noqa: PLW0603  # a process of the pool has no other place to keep it
    _held = work


def _do(batch: list[Any]) -> Any:
    return _held(batch)
