"""Coverage for people: a table of what is exercised, and what is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidie.coverage import Coverage, Kind, Unit
from aidie.formats.columns import visible
from aidie.formats.paint import BOLD, DIM, paint
from aidie.pattern.printing import shortened

MOST_WORDS = 12
MOST_SHOWN = 80


def pretty_coverage(parts: Mapping[str, Coverage], colour: bool = False) -> str:
    """How many rules, parts and words each set of texts exercises, by its name, and what none of them does."""
    names = list(parts)
    together, *others = parts.values()
    for other in others:
        together += other
    head = f"{'exercised by':28}" + "".join(f"{name:>16}" for name in names) + f"{'declared':>12}"
    lines = [paint(head, BOLD if colour else "")]
    for kind in Kind:
        counts = [coverage.of(kind) for coverage in parts.values()]
        lines.append(f"{f'{kind}s':28}" + "".join(f"{count:16}" for count, _ in counts) + f"{counts[0][1]:12}")
    for at, (vocabulary, known) in enumerate(together.words):
        if vocabulary.lexicon:
            reached = [sum(map(bool, coverage.words[at][1].values())) for coverage in parts.values()]
            title = visible(f"words of {vocabulary.name}")
            lines.append(f"{title:28}" + "".join(f"{count:16}" for count in reached) + f"{len(known):12}")
    lines += ["", *_unreached(together, colour)]
    return "\n".join(lines) + "\n"


def unit_line(unit: Unit, colour: bool = False) -> str:
    """The name of a unit, and the part as one writes it."""
    shown = shortened(unit.shown, MOST_SHOWN)
    others = f" and {len(unit.rules) - 1} other rules" if len(unit.rules) > 1 else ""
    return f"{unit.name}{others}  {paint(visible(shown), DIM if colour else '')}"


def _unreached(together: Coverage, colour: bool) -> Iterator[str]:
    lexicons = {vocabulary.name for vocabulary, _ in together.words if vocabulary.lexicon}
    units = together.unreached
    words_spelled_out = [(name, words) for name, words in together.unreached_words.items() if name not in lexicons]
    if units or words_spelled_out:
        yield "nothing exercises"
    for unit in units:
        yield f"  {unit_line(unit, colour)}"
    for name, words in words_spelled_out:
        more = "" if len(words) <= MOST_WORDS else f" and {len(words) - MOST_WORDS} more"
        yield f"  {'、'.join(map(_word, words[:MOST_WORDS]))}{more} of {visible(name[:MOST_SHOWN])}"


def _word(word: str) -> str:
    """A word as one can see it, also where it is a space."""
    return visible(word) if word.strip() else repr(word)
