"""Several runs side by side: what slows down the machine slows down all of them."""

import statistics
import time
from collections.abc import Callable, Mapping

Run = Callable[[], object]


def medians(runs: Mapping[str, Run], rounds: int = 15) -> dict[str, float]:
    """The median of each run's seconds of processor time, taken in turns, after a round that is not counted."""
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for run in runs.values():
        run()
    for _ in range(rounds):
        for name, run in runs.items():
            start = time.process_time()
            run()
            seconds[name].append(time.process_time() - start)
    return {name: statistics.median(times) for name, times in seconds.items()}


def table(head: str, rows: list[tuple[object, ...]]) -> str:
    """A table in Markdown; `head` has the titles, with `|` between them."""
    lines = [f"| {head} |", "|" + "---|" * (head.count("|") + 1)]
    lines += [f"| {' | '.join(map(str, row))} |" for row in rows]
    return "\n".join(lines)


def speed(characters: int, seconds: float) -> str:
    """Million characters a second."""
    return f"{characters / seconds / 1e6:.3g}"
