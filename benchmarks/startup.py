"""What import and the first extraction cost, and memory for long texts, each in a fresh process."""

import statistics
import subprocess
import sys
from pathlib import Path

SENTENCE = "8月7日至9日，市委书记、市人大常委会主任马明龙率党政代表团赴拉萨市考察，推进产业援藏。"
_MEASURE = """
import sys, time
sys.path.insert(0, {folder!r})
{before}
start = time.process_time()
{work}
taken = time.process_time() - start
from memory import peak
print(taken, peak())
"""


def measured(work: str, before: str = "", rounds: int = 9) -> tuple[float, float]:
    """Median seconds of some lines of Python, and the median peak memory of a process that runs only them, in MiB."""
    rows = []
    for _ in range(rounds):
        program = _MEASURE.format(folder=str(Path(__file__).parent), before=before, work=work)
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        seconds, memory = done.stdout.split()
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


def long_texts(files: list[str], sizes: tuple[int, ...]) -> list[tuple[str, float, float, float]]:
    """For one text of so many million bytes: seconds, peak MiB, and of these what the text alone takes."""
    rows = []
    for size in sizes:
        text = f"text = '\\n'.join(texts.corpus(texts.articles({files!r}), {size * 1_000_000}))"
        before = f"import aidie, texts\naidie.extract({SENTENCE!r})\n{text}"
        _, alone = measured("pass", before, rounds=1)
        seconds, memory = measured("found = aidie.extract(text)", before, rounds=1)
        rows.append((f"{size} MB", seconds, memory, alone))
    return rows
