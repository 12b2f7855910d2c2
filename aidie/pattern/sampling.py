"""A pattern sampled: random texts that it matches from end to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aidie.errors import PatternError
from aidie.pattern.compiler import Compiler
from aidie.pattern.nodes import Node
from aidie.pattern.ways import State, Way, Ways

if TYPE_CHECKING:
    from random import Random

MAX_TRIES = 200
"""How often a sample is drawn again before the sampler gives up."""


def sample(node: Node, rng: Random) -> str:
    """A random text that the node matches whole; the same for the same state of `rng`.

    Raises PatternError where the node holds `raw()` or `span_of()`, which say nothing of it, and where
    no text was found in 200 tries: a guard refuses nearly everything, or numerals stand side by side.
    """
    from aidie.pattern.drawing import Drawing  # of no use to who only extracts

    whole = Way.of(lambda chars, at, state: at if at == len(state.text) else -1, None)
    ways = Compiler().node(node, Ways.of(whole, backward=False), backward=False)
    for _ in range(MAX_TRIES):
        drawing = Drawing(rng.randrange)
        drawing.draw(node)
        text = drawing.text
        state = State(text, {}, {})
        state.spell()
        if any(step(state.chars, 0, state) >= 0 for step in ways.allowed[text[:1]]):
            return text
    raise PatternError(
        f"no sample in {MAX_TRIES} tries; loosen the guards of where(…), or put a word between two numerals"
    )
