"""A rule set 10 and 100 times as large, in words and in rules that do not fire."""

import random
import subprocess
import sys
import time
from typing import ClassVar

from attrs import frozen
from memory import peak

from aidie import Captures, Extractor, RuleSet, rule
from aidie.pattern import HAN, chars, integer, literal, optional
from aidie.text.script import encoded_plainly


@frozen
class Nothing:
    """What rules mean that do not fire."""

    label: ClassVar[str] = "NOTHING"

    def to_dict(self) -> dict[str, str]:
        return {}


def larger(rules: RuleSet, words: int, more_rules: int) -> RuleSet:
    """So many times the words of each lexicon, and so many times the rules.

    The words begin like those of the lexicon and go on with characters that simplified text has, drawn at random.
    """
    rng = random.Random(1)
    han = [char for char in map(chr, range(0x4E00, 0x9FA0)) if encoded_plainly(char) is not None]

    def drawn(start: str) -> str:
        return start + "".join(rng.choices(han, k=rng.randint(2, 4)))

    for name, lexicon in rules.lexicons.items():
        known = sorted(lexicon.words)
        if words > 1 and known:
            payload = lexicon.words[known[0]]
            rules = rules.with_words(
                name, {drawn(rng.choice(known)[0]): payload for _ in range(len(known) * (words - 1))}
            )
    extra = [
        rule(integer("number", 1, 99) + literal(drawn("")) + optional(chars(HAN, 1, 4)) + "完", name=f"extra.{number}")(
            nothing
        )
        for number in range(len(rules) * (more_rules - 1))
    ]
    return rules.with_rules(*extra)


def nothing(found: Captures) -> Nothing:
    """A value for those rules."""
    return Nothing()


def growth(files: list[str]) -> list[tuple[str, float, float, float]]:
    """For each size: seconds to build and read a first text, seconds to read all, and peak MiB, in a fresh process."""
    rows = []
    for words, rules in ((1, 1), (10, 1), (1, 10), (10, 10), (100, 1), (1, 100), (100, 100)):
        command = [sys.executable, __file__, str(words), str(rules), *files]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        figures = done.stdout.split()
        name = f"{words} × words, {rules} × rules"
        rows.append((name, *map(float, figures)) if len(figures) == 3 else (name, *[float("nan")] * 3))
    return rows


def main() -> None:
    from texts import articles

    from aidie_rules import RULES

    texts = articles(sys.argv[3:])
    rules = larger(RULES, int(sys.argv[1]), int(sys.argv[2]))
    start = time.process_time()
    extractor = Extractor(rules)
    extractor.extract(texts[0])
    built = time.process_time() - start
    for text in texts:
        extractor.extract(text)
    taken = []
    for _ in range(7):
        start = time.process_time()
        for text in texts:
            extractor.extract(text)
        taken.append(time.process_time() - start)
    print(built, sorted(taken)[3], peak())


if __name__ == "__main__":
    main()
