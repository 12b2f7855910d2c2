"""Raw text to clean text, with every offset kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, cached_property, partial

from aidie.frozen import Frozen
from aidie.text.alignment import Alignment
from aidie.text.breaks import drop_breaks
from aidie.text.change import Change
from aidie.text.repairs import ALL_REPAIRS, named
from aidie.text.script import encoded_plainly, is_plain
from aidie.text.vocabulary import Vocabulary

Mends = tuple[tuple[bool, Callable[[str], Change | None]], ...]

# One repair can lay bare the damage that another mends (`&amp;nbsp;`). Three rounds do for text damaged by
# accident; the bound keeps the time linear for text that was built to need more.
_ROUNDS = 16


def _as_words(vocabulary: Iterable[str]) -> frozenset[str]:
    if isinstance(vocabulary, str):
        raise TypeError(f"vocabulary is the str {vocabulary!r}: give a set of words, as {{{vocabulary!r}}}")
    return frozenset(vocabulary)


class CleanText(Frozen):
    """A raw text, the clean text that rules read, and how they align."""

    raw: str
    text: str
    alignment: Alignment


@cache
def _signs(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Matches a character of the basic plane that one of these repairs mends; None if there is none."""
    signs = "".join(repair.signs() for repair in named(names) if repair.signs)
    return re.compile(f"[{signs}]") if signs else None


class Cleaner(Frozen):
    """Mends scraped text by the repairs of these names; `vocabulary` are the words of the rule set.

    Where it is a function, the words are asked for when a text first has gaps. Immutable, so it can be shared by
    threads; can be pickled. Raises ValueError for the name of no repair, and for a word of the vocabulary that is
    shorter than two characters.
    """

    repairs: tuple[str, ...]
    vocabulary: frozenset[str] | Callable[[], frozenset[str]]

    def __init__(
        self,
        *,
        repairs: Iterable[str] = ALL_REPAIRS,
        vocabulary: Iterable[str] | Callable[[], frozenset[str]] = frozenset(),
    ) -> None:
        names = tuple(repair.name for repair in named(repairs))
        super().__init__(names, vocabulary if callable(vocabulary) else _as_words(vocabulary))

    def __post_init__(self) -> None:
        _ = self._words  # to refuse what is no word here and now

    @cached_property
    def _words(self) -> Vocabulary:
        return Vocabulary(self.vocabulary)

    @cached_property
    def _mends(self) -> Mends:
        """The repairs, each with whether it has signs."""
        breaks = partial(drop_breaks, vocabulary=self._words)
        return tuple((bool(x.signs), breaks if x.name == "breaks" else x.mend) for x in named(self.repairs))

    @cached_property
    def _mends_without_marks(self) -> Mends:
        """Those that have something to do in text without signs and marks."""
        return tuple((False, x.mend) for x in named(self.repairs) if not (x.signs or x.marks))

    @cached_property
    def _marks(self) -> re.Pattern[str]:
        """Matches one of the marks without which plainly encoded text has nothing for other repairs to do."""
        marks = "".join(repair.marks for repair in named(self.repairs))
        return re.compile(f"[{marks}]" if marks else "(?!)")

    def without(self, *names: str) -> Cleaner:
        """The same cleaner with these repairs switched off. Raises ValueError for the name of no repair."""
        named(names)
        return Cleaner(repairs=[name for name in self.repairs if name not in names], vocabulary=self.vocabulary)

    def clean(self, raw: str) -> CleanText:
        """The clean text of `raw`, and its alignment. Where nothing is mended, `text` is `raw` itself.

        Cleaning a clean text changes nothing, save where `raw` has tags or entities nested over ten deep.
        Raises TypeError for what is no str.
        """
        text, alignment = self.mended(raw)
        return CleanText(raw, text, Alignment.identity(len(raw)) if alignment is None else alignment)

    def mended(self, raw: str) -> tuple[str, Alignment | None]:
        """The clean text of `raw`, and its alignment, None where nothing is mended: what `clean()` gives as one."""
        if not isinstance(raw, str):
            advice = 'decode it first: text.decode("utf-8")' if isinstance(raw, bytes) else "give the text itself"
            raise TypeError(f"a text is a str, not {type(raw).__name__}; {advice}")
        text: str = raw
        alignment: Alignment | None = None
        for _ in range(_ROUNDS):
            before = text
            text, alignment = self._round(text, alignment)
            if text is before:
                break
        return text, alignment

    def _round(self, text: str, alignment: Alignment | None) -> tuple[str, Alignment | None]:
        encoded = encoded_plainly(text)
        # Most texts have a line end, a bracket or a 0 near their beginning, where this search is soon over.
        if encoded is not None and not self._marks.search(text):
            signs_seen, mends = False, self._mends_without_marks
        else:
            signs_seen, mends = self._may_have_signs(text, encoded), self._mends
        for has_signs, mend in mends:
            if has_signs and not signs_seen:
                continue
            if change := mend(text):
                text, alignment = change[0], alignment.then(change[1]) if alignment else change[1]
                # A later repair's signs may come out of an earlier one, as out of an entity.
                signs_seen = True
        return text, alignment

    def _may_have_signs(self, text: str, encoded: bytes | None) -> bool:
        if encoded is not None and is_plain(encoded):
            return False
        # Characters beyond the basic plane are rare, and searching for them would make every search slower.
        signs = _signs(self.repairs)
        if signs is None:
            return False
        return bool(signs.search(text)) or len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
