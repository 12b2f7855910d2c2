"""Choices among so many ways, drawn by hypothesis: what it shrinks is the number of the way."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from aidie.pattern.drawing import Choose

# Hypothesis now and then draws an integer that it read in the code of the modules at hand; no code has these, so that
# a seed gives the same draws whatever else is imported. So far from 0 it draws evenly, too.
_FAR = 10**30 + 7919


@cache
def _numbers(count: int) -> st.SearchStrategy[int]:
    return st.integers(_FAR, _FAR + count - 1)


def choices(draw: st.DrawFn) -> Choose:
    """One of so many ways, 0 the simplest."""

    def choose(count: int) -> int:
        return draw(_numbers(count)) - _FAR if count > 1 else 0

    return choose
