"""Lexicon: a named set of words, each with its payload."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from functools import cached_property
from types import MappingProxyType

from aidie.errors import PatternError
from aidie.frozen import Frozen
from aidie.lexicon_files import read_lexicon
from aidie.text import Cleaner
from aidie.word_index import NO_WORDS, WordIndex

WordsGiven = Mapping[str, str] | Iterable[str]
"""Words with their payloads, or a plain list of words whose payload is empty."""

_SHARED, _ALIKE = 4, 0.8
"""So many words share a payload where payloads are few, and so much alike are two that are meant to be the same."""


def _words(words: WordsGiven) -> dict[str, str]:
    if isinstance(words, str):
        raise PatternError(f"the words are the one str {words!r}; give a mapping or a list of words, as [{words!r}]")
    found = dict(words) if isinstance(words, Mapping) else dict.fromkeys(words, "")
    try:
        "".join(found), "".join(found.values())
    except TypeError as error:
        word, payload = next(row for row in found.items() if not all(isinstance(one, str) for one in row))
        raise PatternError(f"the word {word!r} has the payload {payload!r}; give both as str, '' for none") from error
    return found


def _cleaned(words: dict[str, str]) -> dict[str, str]:
    cleaner = Cleaner()
    together = "。".join(words)  # not by line breaks: what mends those takes long to compile
    if cleaner.clean(together).text is together:  # many words, as a file has them, are seldom asked one by one
        return words
    found = {cleaner.clean(word).text: payload for word, payload in words.items()}
    if "" in found and "" not in words:
        word = next(word for word in words if not cleaner.clean(word).text)
        raise PatternError(f"nothing is left of the word {word!a} once text is cleaned; remove it")
    return found


class Lexicon(Frozen):
    """A named set of words, each with its payload, a short string that says what the word means.

    Rules refer to a lexicon by holding it in their pattern; a rule set finds it there by its name, so a user
    extends it with one line: `RULES.with_words("sectors", {"茶业": "industry"})`. Where a word's meaning is
    the word itself, the payload is empty, and a plain list of words will do. The words are taken as they are given, and
    rules read clean text: `aidie check` tells those that it never has, in traditional script or of full width.

    Raises PatternError where the name or a word is empty, where the words are one str, or where one of them, or its
    payload, is no str.
    """

    name: str
    words: Mapping[str, str]
    meaning: str = ""
    source: str = ""

    def __init__(self, name: str, words: WordsGiven, meaning: str = "", source: str = "") -> None:
        super().__init__(name, MappingProxyType(_words(words)), meaning, source)

    def __post_init__(self) -> None:
        if not self.name:
            raise PatternError("a lexicon needs a name; rule sets find it by that name")
        if "" in self.words:
            raise PatternError(f"lexicon {self.name!r} has an empty word; remove it")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Lexicon):
            return NotImplemented
        return self is other or (self.name == other.name and dict(self.words) == dict(other.words))

    def __hash__(self) -> int:
        return hash(self.name)

    def __contains__(self, word: object) -> bool:
        return word in self.words

    def __repr__(self) -> str:
        return f"Lexicon({self.name!r}, {len(self.words)} words)"

    def __reduce__(self) -> tuple[type[Lexicon], tuple[str, dict[str, str], str, str]]:
        return Lexicon, (self.name, dict(self.words), self.meaning, self.source)

    @cached_property
    def by_start(self) -> WordIndex:
        """The lengths of the words by their first two characters."""
        return WordIndex(self.words, backward=False)

    @cached_property
    def by_end(self) -> WordIndex:
        """The lengths of the words by their last two characters."""
        return WordIndex(self.words, backward=True)

    @cached_property
    def length_bounds(self) -> tuple[int, int]:
        """The lengths of the shortest and of the longest word."""
        lengths = set(map(len, self.words)) or {1}
        return min(lengths), max(lengths)

    @cached_property
    def by_length(self) -> tuple[str, ...]:
        """The words, the shortest first."""
        return tuple(sorted(self.words, key=lambda word: (len(word), word)))

    @cached_property
    def known(self) -> Set[str]:
        """The words alone."""
        return self.words.keys()

    def longest_at(self, text: str, at: int) -> int:
        """The length of the longest word that begins at a place, 0 where none does."""
        if at >= len(text):
            return 0
        rows = self.by_start[text[at]]
        if rows is NO_WORDS:
            return 0
        for length in (rows.get(text[at + 1]) if at + 1 < len(text) else None) or rows[""]:
            if length < 3 or (at + length <= len(text) and text[at : at + length] in self.known):
                return length
        return 0

    def longest_before(self, text: str, at: int) -> int:
        """The length of the longest word that ends at a place, 0 where none does."""
        if not 0 < at <= len(text):
            return 0
        rows = self.by_end[text[at - 1]]
        if rows is NO_WORDS:
            return 0
        for length in (rows.get(text[at - 2]) if at > 1 else None) or rows[""]:
            if length < 3 or (length <= at and text[at - length : at] in self.known):
                return length
        return 0

    def with_words(self, words: WordsGiven) -> Lexicon:
        """This lexicon and these words; a word that is there already gets the new payload.

        Rules read clean text, so each is taken as the text layer would leave it: 茶產業 as 茶产业. Raises PatternError
        where that is nothing, and as `Lexicon()` does.
        """
        return self._with(self.name, self._copied() | _cleaned(_words(words)))

    def check_payloads(self, words: WordsGiven) -> None:
        """Raises PatternError for a payload that looks like a mistake beside those of this lexicon.

        Where many words share few payloads, that is one which is nearly one of them, or none where all words have one.
        """
        known = set(self.words.values())
        if len(known) * _SHARED > len(self.words):
            return
        for word, payload in _words(words).items():
            if payload in known:
                continue
            from difflib import get_close_matches  # for what is new alone

            here = f"the word {word!r} has the payload {payload!r}, which no word of the lexicon {self.name!r} has"
            if near := get_close_matches(payload, sorted(known), n=1, cutoff=_ALIKE):
                raise PatternError(f"{here}; write {near[0]!r}, or a name that is less like it")
            if not payload:
                raise PatternError(f"{here}; give one as {{{word!r}: …}}, such as {', '.join(sorted(known))}")

    def only(self, *payloads: str, name: str) -> Lexicon:
        """A lexicon of the words with one of these payloads, under a name of its own."""
        return self._with(name, {word: payload for word, payload in self.words.items() if payload in payloads})

    def having(self, characters: str, *, name: str) -> Lexicon:
        """A lexicon of the words with one of these characters in them, under a name of its own."""
        wanted = frozenset(characters)
        return self._with(name, {word: payload for word, payload in self.words.items() if not wanted.isdisjoint(word)})

    def without(self, *words: str) -> Lexicon:
        """This lexicon less some words."""
        kept = self._copied()
        for word in words:
            kept.pop(word, None)
        return self._with(self.name, kept)

    def _copied(self) -> dict[str, str]:
        return MappingProxyType(self.words).copy()  # 80 times as quick as dict(), which goes word by word

    def _with(self, name: str, words: dict[str, str]) -> Lexicon:
        return Lexicon._of(name, words, self.meaning, self.source)

    @classmethod
    def _of(cls, name: str, words: dict[str, str], meaning: str, source: str) -> Lexicon:
        """A lexicon of words that are known to be str: to ask of all of them takes a hundredth of the start."""
        made = cls.__new__(cls)
        Frozen.__init__(made, name, MappingProxyType(words), meaning, source)
        return made

    @classmethod
    def load(cls, package: str, name: str) -> Lexicon:
        """Read `NAME.tsv` of a package: a word and its payload a line, `# meaning:` and `# source:` above.

        In a plain list of words no line has a tab, and all payloads are empty. Raises PatternError with the file and
        line where a line has no tab and others do, or more than one, where white space stands in a word or around a
        payload, a comma in a plain list, or where a word stands twice; and with the file where there is none or it is
        not UTF-8.
        """
        words, notes = read_lexicon(package, name)
        return cls._of(name, words, notes.get("meaning", ""), notes.get("source", ""))
