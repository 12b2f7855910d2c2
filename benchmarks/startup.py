"""What import and the first extraction cost, and memory for long texts, each in a fresh process."""

import statistics
import subprocess
import sys

SENTENCE = "8月7日至9日，市委书记、市人大常委会主任马明龙率党政代表团赴拉萨市考察，推进产业援藏。"
_BARE = "import resource, time"
_MEASURE = """
import resource, sys, time
start = time.perf_counter()
{work}
taken = time.perf_counter() - start
print(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def measured(work: str, rounds: int = 9) -> tuple[float, float]:
    """Median seconds and median peak MiB of some lines of Python."""
    rows = []
    for _ in range(rounds):
        command = [sys.executable, "-c", _MEASURE.format(work=work)]
        seconds, memory = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        rows.append((float(seconds), float(memory)))
    return statistics.median(row[0] for row in rows), statistics.median(row[1] for row in rows)


def startup() -> list[tuple[str, float, float]]:
    """Seconds, and MiB over those of a bare interpreter."""
    _, bare = measured("pass")
    rows = []
    for name, work in (
        ("import aidie", "import aidie"),
        ("import and first extraction", f"import aidie; aidie.extract({SENTENCE!r})"),
    ):
        seconds, memory = measured(work)
        rows.append((name, seconds, memory - bare))
    return rows


def long_text(files: list[str], sizes: tuple[int, ...] = (1, 10)) -> list[tuple[str, float, float]]:
    """Seconds and peak MiB for one text of so many million bytes."""
    rows = []
    for size in sizes:
        work = (
            f"sys.path.insert(0, {sys.path[0]!r})\nimport aidie, texts\n"
            f"text = '\\n'.join(texts.corpus(texts.articles({files!r}), {size * 1_000_000}))\n"
            "found = aidie.extract(text)"
        )
        rows.append((f"{size} MB", *measured(work, rounds=1)))
    return rows
