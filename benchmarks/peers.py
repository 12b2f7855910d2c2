"""Public tools that do a part of the work, each as its documentation shows it. What is not installed is left out."""

import contextlib
import io
import time
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from plain_patterns import AID, BARE_TITLE, DATE, TITLE, plain
from timing import Run

from aidie import RuleSet

__all__ = ["AID", "BARE_TITLE", "DATE", "TITLE", "fast_peers", "plain", "slow_peers", "versions"]

PACKAGES = (
    "aidie", "ahocorasick-rs", "attrs", "opencc", "regex", "jionlp", "recognizers-text-suite", "spacy", "pyahocorasick",
)  # fmt: skip


def versions() -> Iterator[str]:
    """Each package that took part."""
    for package in PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            yield f"{package} {version(package)}"


def fast_peers(texts: list[str], rules: RuleSet) -> dict[str, Run]:
    """What takes no longer than the extraction, or not much."""
    import opencc
    from ahocorasick_rs import AhoCorasick

    words = sorted({word for lexicon in rules.lexicons.values() for word in lexicon.words})
    automaton = AhoCorasick(words)
    converter = opencc.OpenCC("t2s")
    runs: dict[str, Run] = {
        "three plain patterns": lambda: plain(texts, TITLE),
        "the same, titles without places": lambda: plain(texts, BARE_TITLE),
        "OpenCC t2s": lambda: [converter.convert(text) for text in texts],
        f"ahocorasick-rs, {len(words):,} words": lambda: [automaton.find_matches_as_indexes(text) for text in texts],
    }
    try:
        import ahocorasick
    except ImportError:
        return runs
    other = ahocorasick.Automaton()
    for word in words:
        other.add_word(word, word)
    other.make_automaton()
    runs[f"pyahocorasick, {len(words):,} words"] = lambda: [list(other.iter(text)) for text in texts]
    return runs


def slow_peers(texts: list[str], rules: RuleSet) -> dict[str, Run]:
    """What takes a good deal longer."""
    runs: dict[str, Run] = {}
    with contextlib.suppress(ImportError), contextlib.redirect_stdout(io.StringIO()):
        import jionlp

        base = time.mktime((2020, 8, 10, 0, 0, 0, 0, 0, 0))
        runs["JioNLP, dates"] = lambda: [jionlp.ner.extract_time(text, time_base=base) for text in texts]
    with contextlib.suppress(ImportError):
        from recognizers_date_time import Culture, recognize_datetime

        runs["Recognizers-Text, dates"] = lambda: [recognize_datetime(text, Culture.Chinese) for text in texts]
    with contextlib.suppress(ImportError):
        import spacy

        nlp = spacy.blank("zh")
        nlp.max_length = 10**8
        ruler = nlp.add_pipe("entity_ruler")
        roles, places = (sorted(rules.lexicons[name].words) for name in ("roles", "places"))
        number = {"TEXT": {"REGEX": "[0-9]"}, "OP": "+"}
        days = [{"label": "DATE", "pattern": [number, {"TEXT": "月"}, number, {"TEXT": "日"}]}]
        ruler.add_patterns([*days, *({"label": "TITLE", "pattern": word} for word in (*roles, *places))])
        runs["spaCy EntityRuler over characters, roles, places and days"] = lambda: [list(nlp(t).ents) for t in texts]
    return runs
