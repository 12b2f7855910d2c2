"""Texts of every kind, made of the articles of tests/corpus or of files of one's own."""

import random
import re
import sys
from pathlib import Path

TESTS = Path(__file__).parent.parent / "tests"
sys.path.insert(0, str(TESTS))

from aidie.testing.transforms import TRADITIONAL, WORST  # noqa: E402
from corpus_format import load  # noqa: E402  # beside the tests

# Sentences without a date, a post, a name or a kind of aid.
_QUIET = (
    "山上的云很白，风从林间慢慢吹过，溪水绕着石头往下流。",
    "孩子们在树下读书，读到好玩的地方就笑出声来。",
    "面粉和水揉成团，放在温暖的地方，等它慢慢发起来。",
    "她把窗户推开，屋里顿时亮堂了许多，花香也飘了进来。",
    "老屋的墙上爬满了青藤，叶子被雨洗得发亮。",
    "锅里的汤咕嘟咕嘟地响，满屋都是香味。",
)


def articles(files: list[str]) -> list[str]:
    """The texts of some files, by default those of tests/corpus without their annotations."""
    if files:
        return [Path(file).read_text(encoding="utf-8") for file in files]
    return [load(path).text for path in sorted((TESTS / "corpus").glob("*.txt"))]


def kinds(texts: list[str]) -> dict[str, list[str]]:
    """The texts as they are, in traditional script, damaged in every way, their densest lines, and without hits."""
    lines = sorted((line for text in texts for line in text.splitlines() if len(line) > 20), key=_density)
    quiet = "".join(_QUIET)
    return {
        "as it is": texts,
        "traditional script": [TRADITIONAL(text, random.Random(1)) for text in texts],
        "damaged in every way": [WORST(text, random.Random(1)) for text in texts],
        "dense lines": lines[-max(1, len(lines) // 10) :],
        "no hits": [(quiet * (len(text) // len(quiet) + 1))[: len(text)] for text in texts],
    }


def _density(line: str) -> float:
    return len(re.findall("[书主年月长援]", line)) / len(line)


def corpus(texts: list[str], size: int) -> list[str]:
    """So many bytes of articles as dense as news: four times as much quiet text between their lines.

    The digits differ in each, since news repeats itself but not to the letter.
    """
    rng = random.Random(1)
    made: list[str] = []
    total = 0
    while total < size:
        for text in texts:
            lines = [rng.choice(_QUIET).join(["", line, ""]) if line else "" for line in text.splitlines()]
            quiet = "".join(rng.choices(_QUIET, k=4 * len(text) // 25))
            changed = re.sub("[1-9]", lambda found: rng.choice("12"), "\n".join([*lines, quiet]))
            made.append(changed)
            total += len(changed.encode())
    return made
