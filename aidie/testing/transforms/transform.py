"""Transform: a kind of damage that scraping and typesetting do to text.

The same text and the same state of the generator give the same damage. `words` are words that damage may break: those
of the rule set's lexicons.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection

from attrs import field, frozen

Change = Callable[[str, random.Random, Collection[str]], str]


@frozen
class Transform:
    """A kind of damage: called with a text it gives the damaged one.

    Where it `keeps_values`, an extractor must find the same values in both, at other offsets.
    """

    name: str
    description: str
    change: Change = field(repr=False)
    keeps_values: bool = field(default=True, kw_only=True)

    def __call__(self, text: str, rng: random.Random, words: Collection[str] = ()) -> str:
        """The damaged text."""
        return self.change(text, rng, words)
