"""Character classes: ranges such as `一-鿿a-z`, as a membership that remembers what it was asked."""

from __future__ import annotations

from functools import cache

from aidie.errors import PatternError


class Members(dict[str, bool]):
    """Whether a character is in the class: `members[char]`, or `char in members`, computed once for each asked."""

    def __init__(self, bounds: tuple[tuple[str, str], ...], without: str) -> None:
        super().__init__()
        self.single = frozenset(low for low, high in bounds if low == high)
        self.stretches = tuple((low, high) for low, high in bounds if low < high)
        self.without = frozenset(without)

    __hash__ = object.__hash__  # type: ignore[assignment]  # a class of characters is itself, whatever it was asked

    def __missing__(self, char: str) -> bool:
        listed = char in self.single or any(low <= char <= high for low, high in self.stretches)
        self[char] = inside = listed and char not in self.without
        return inside

    def __contains__(self, char: object) -> bool:
        return isinstance(char, str) and self[char]


def parse_ranges(ranges: str) -> tuple[tuple[str, str], ...]:
    """The (first, last) pairs of `a-zA-Z_`. Raises PatternError where a range runs backwards."""
    bounds: list[tuple[str, str]] = []
    at = 0
    while at < len(ranges):
        if at + 2 < len(ranges) and ranges[at + 1] == "-":
            low, high = ranges[at], ranges[at + 2]
            at += 3
        else:
            low = high = ranges[at]
            at += 1
        if low > high:
            raise PatternError(f"the range {low}-{high} of {ranges!r} runs backwards; write {high}-{low}")
        bounds.append((low, high))
    return tuple(bounds)


@cache
def members(ranges: str, without: str) -> Members:
    """The membership of a class of characters; the same one for the same class."""
    return Members(parse_ranges(ranges), without)
