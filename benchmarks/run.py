"""All benchmarks, as Markdown: `python benchmarks/run.py [--quick] [--write] [FILE ...]`.

`pip install -r benchmarks/requirements.txt` first: what is not installed is left out. What is compared runs side by
side in one process, round after round; a figure is the median of its rounds, in processor time. With `--write` the
figures take the place of those in docs/benchmarks.md.
"""

import argparse
import os
import platform
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from growth import growth
from peers import fast_peers, slow_peers, versions
from stages import stages
from startup import long_texts, startup
from texts import articles, corpus, kinds
from timing import medians, speed, table

from aidie import Extractor
from aidie_rules import RULES


def head() -> Iterator[str]:
    load = os.getloadavg()[0]
    machine = f"{platform.machine()}, {os.cpu_count()} cores, load {load:.1f} at the start"
    yield f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {machine}."
    yield f"{', '.join(versions())}."


def compared(extractor: Extractor, texts: list[str]) -> Iterator[str]:
    size = sum(map(len, texts))
    own = {
        "whole extraction": lambda: [extractor.extract(text) for text in texts],
        "whole extraction, records": lambda: [extractor.extract(text).to_dict() for text in texts],
        "16 copies of the first text": lambda: extractor.extract(texts[0] * 16),
        "the first text": lambda: extractor.extract(texts[0]),
    }
    taken = medians(own | fast_peers(texts, RULES))
    slow = medians({"whole extraction": own["whole extraction"]} | slow_peers(texts, RULES), rounds=3)
    base, whole = taken["three plain patterns"], slow.pop("whole extraction")
    taken.update({name: seconds * taken["whole extraction"] / whole for name, seconds in slow.items()})
    sizes = {"the first text": len(texts[0]), "16 copies of the first text": 16 * len(texts[0])}
    rows = [
        (
            name,
            speed(sizes.get(name, size), seconds),
            f"{seconds / base:.2f}",
            f"{seconds / taken['whole extraction']:.2f}",
        )
        for name, seconds in taken.items()
        if name not in sizes
    ]
    yield table("what | M characters/s | time ÷ three patterns | time ÷ whole extraction", rows)
    copies = taken["16 copies of the first text"] / taken["the first text"]
    yield f"16 copies of a text take {copies:.1f} times as long as one."


def by_kind(extractor: Extractor, texts: list[str]) -> Iterator[str]:
    runs, sizes, spans = {}, {}, {}
    for kind, of_kind in kinds(texts).items():
        runs[kind] = lambda of_kind=of_kind: [extractor.extract(text) for text in of_kind]
        runs |= {f"{kind}/{name}": run for name, run in fast_peers(of_kind, RULES).items() if name.startswith("Open")}
        sizes[kind] = sum(map(len, of_kind))
        spans[kind] = sum(len(extractor.extract(text)) for text in of_kind)
    taken = medians(runs)
    yield table(
        "text | characters | spans for 1,000 | M characters/s | time ÷ OpenCC",
        [
            (
                kind,
                f"{size:,}",
                f"{1_000 * spans[kind] / size:.1f}",
                speed(size, taken[kind]),
                f"{taken[kind] / taken[f'{kind}/OpenCC t2s']:.1f}",
            )
            for kind, size in sizes.items()
        ],
    )


def by_stage(extractor: Extractor, texts: list[str]) -> Iterator[str]:
    rows = stages(extractor, texts)
    whole = rows[-1][1]
    yield table("stage | ms | %", [(name, f"{1e3 * s:.2f}", f"{100 * s / whole:.0f}") for name, s in rows])


def by_size(files: list[str]) -> Iterator[str]:
    rows = growth(files)
    base = rows[0][2]
    yield table(
        "rule set | build and first text, s | all texts, ms | × | peak MiB",
        [
            (name, f"{first:.2f}", f"{1e3 * all_:.1f}", f"{all_ / base:.2f}", f"{memory:.0f}")
            for name, first, all_, memory in rows
        ],
    )


def at_start(files: list[str], sizes: tuple[int, ...]) -> Iterator[str]:
    yield table("what | ms | MiB over a bare interpreter", [(n, f"{1e3 * s:.0f}", f"{m:.0f}") for n, s, m in startup()])
    rows = [(n, f"{s:.1f}", f"{most:.0f}", f"{most - text:.0f}") for n, s, most, text in long_texts(files, sizes)]
    yield table("one text of | s | peak MiB | of it beyond text and rules", rows)


def by_processes(extractor: Extractor, texts: list[str], size: int) -> Iterator[str]:
    many = corpus(texts, size)
    rows = []
    with TemporaryDirectory() as folder:
        for number, text in enumerate(many):
            Path(folder, f"{number:06}.txt").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "aidie", "extract", folder, "--format", "jsonl", "--out", os.devnull, "--jobs"]
        reads: dict[str, Callable[[int], object]] = {
            "extract_many()": lambda jobs: deque(extractor.extract_many(many, jobs=jobs), maxlen=0),
            "aidie extract": lambda jobs: subprocess.run([*command, str(jobs)], check=True),
        }
        for name, read in reads.items():
            best: dict[int, tuple[float, float]] = {}
            for jobs in (1, 2, 1, 2):
                before = os.times()
                read(jobs)
                spent = [after - start for after, start in zip(os.times(), before, strict=True)]
                best[jobs] = min((spent[4], sum(spent[:4])), best.get(jobs, (float("inf"), 0.0)))
            (one, one_busy), (two, two_busy) = best[1], best[2]
            figures = [f"{seconds:.1f}" for seconds in (one, two, one_busy, two_busy)]
            rows.append((name, *figures, f"{one / two:.2f}", f"{2 * one_busy / two_busy:.2f}"))
    texts_read = f"{size / 1e6:.0f} MB in {len(many):,} texts"
    yield f"{texts_read}, the better of two runs; processor time is that of all processes."
    columns = "1 process, s | 2 processes, s | 1, processor s | 2, processor s"
    yield table(f"what | {columns} | times as fast | on two free cores at most", rows)


DOCUMENT = Path(__file__).parent.parent / "docs" / "benchmarks.md"
FIGURES = "<!-- figures: python benchmarks/run.py --write -->\n"


def written(figures: list[str]) -> None:
    """Put the figures below their mark."""
    before, mark, _ = DOCUMENT.read_text(encoding="utf-8").partition(FIGURES)
    DOCUMENT.write_text(f"{before}{mark}\n" + "\n".join(figures), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="All benchmarks, as Markdown.")
    parser.add_argument("--quick", action="store_true", help="less text for memory and processes")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/benchmarks.md")
    parser.add_argument("files", nargs="*", metavar="FILE")
    arguments = parser.parse_args()
    texts, extractor = articles(arguments.files), Extractor(RULES)
    quick = arguments.quick
    sections = {
        "Figures": head(),
        "Compared": compared(extractor, texts),
        "Compared, the same articles as dense as news": compared(extractor, corpus(texts, len(texts))),
        "By kind of text": by_kind(extractor, texts),
        "By stage": by_stage(extractor, texts),
        "By size of the rule set": by_size(arguments.files),
        "Start and memory": at_start(arguments.files, (1,) if quick else (1, 10, 100)),
        "Processes": by_processes(extractor, texts, 2_000_000 if quick else 20_000_000),
    }
    figures = []
    for title, parts in sections.items():
        level = "##" if title == "Figures" else "###"
        figures.append(f"{level} {title}\n\n" + "\n\n".join(parts) + "\n")
        print(figures[-1], flush=True)
    if arguments.write:
        written(figures)


if __name__ == "__main__":
    main()
