"""One extractor, many threads, nothing warmed up: what is filled when it is first needed never shows."""

import pickle
import random
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from aidie import Extraction, Extractor
from aidie.testing.transforms import DAMAGES
from aidie_rules import RULES

THREADS = 8


@pytest.fixture(autouse=True)
def _switched_often() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_threads_that_start_together_get_the_answers_of_one() -> None:
    articles = [file.read_text(encoding="utf-8") for file in sorted(Path("tests/corpus").glob("*.txt"))]
    given = [harm(article, random.Random(1)) for article, harm in zip(articles, DAMAGES * 2, strict=False)]
    alone = [Extractor(RULES).extract(text) for text in given]
    assert sum(map(len, alone)) > 300
    # Pickling leaves behind all that the rules and their lexicons have learnt from other texts.
    cold = Extractor(pickle.loads(pickle.dumps(RULES)))
    start = Barrier(THREADS)

    def read(thread: int) -> list[Extraction]:
        start.wait()
        first = thread * 2
        answers = [cold.extract(text) for text in given[first:] + given[:first]]
        return answers[len(given) - first :] + answers[: len(given) - first]

    with ThreadPoolExecutor(THREADS) as pool:
        for answers in pool.map(read, range(THREADS)):
            assert answers == alone
