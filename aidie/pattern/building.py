"""What a pattern is written with beside bare strings, `+` and `|`: each makes a node, or says why it cannot."""

from __future__ import annotations

from aidie.errors import PatternError
from aidie.lexicon import Lexicon
from aidie.pattern.nodes import (
    SPAN_REACH,
    Capture,
    Chars,
    Integer,
    Node,
    NoSpanOf,
    OneOf,
    Raw,
    Repeat,
    SpanOf,
    Words,
    as_node,
    sequence,
)
from aidie.values import Value, label_of


def words(lexicon: Lexicon) -> Words:
    """A word of a lexicon; where a lexicon stands beside another node, it needs no `words()` around it."""
    if not isinstance(lexicon, Lexicon):
        raise PatternError(f"words() takes a Lexicon, not {lexicon!r}: Lexicon('name', {{…}}), or one_of('甲', '乙')")
    return Words(lexicon)


def one_of(*words: str) -> OneOf:
    """One of a few words, in any order: the longest that fits is tried first."""
    if not all(isinstance(word, str) for word in words):
        shown = ", ".join(map(repr, words))
        raise PatternError(f"one_of() takes words one by one: one_of('甲', '乙'), or one_of(*words), not ({shown})")
    if not words or "" in words:
        raise PatternError("one_of() needs words, none of them empty; use optional(one_of(...)) for none")
    if len(set(words)) < len(words):
        twice = sorted({w for w in words if words.count(w) > 1})
        raise PatternError(f"one_of() has {twice} twice; remove one")
    return OneOf(words)


def integer(
    name: str,
    low: int,
    high: int,
    *,
    digits: int | tuple[int, int] | None = None,
    arabic: bool = True,
    chinese: bool = True,
) -> Capture:
    """A whole numeral from low to high, captured under a name; `digits` fixes how many an Arabic one has."""
    if not (isinstance(low, int) and isinstance(high, int)):
        raise _no_bounds("integer", low, high)
    if not 0 <= low <= high or not (arabic or chinese):
        raise PatternError(f"integer({name!r}, {low}, {high}) matches nothing; give 0 <= low <= high and a script")
    if digits is None:
        digits = (1, len(str(high)))
    elif isinstance(digits, int):
        digits = (digits, digits)
    elif not (isinstance(digits, tuple) and all(isinstance(number, int) for number in digits)):
        raise _no_bounds("integer", digits)
    if not 1 <= digits[0] <= digits[1]:
        raise PatternError(f"integer({name!r}, …, digits={digits}): give at least 1 digit, the fewest before the most")
    return Integer(low, high, digits, arabic, chinese).named(name)


def chars(ranges: str, low: int, high: int, *, without: str = "", lazy: bool = False) -> Chars:
    """From low to high characters out of ranges, as `一-鿿` or `a-zA-Z_`; a hyphen for itself comes last."""
    if not (isinstance(low, int) and isinstance(high, int)):
        raise _no_bounds("chars", low, high)
    if not 0 <= low <= high or high < 1:
        raise PatternError(f"chars({ranges!r}, {low}, {high}): give 0 <= low <= high, and high at least 1")
    if not (isinstance(ranges, str) and isinstance(without, str)):
        raise PatternError(f"chars({ranges!r}, …, without={without!r}): give the characters of each as one str")
    if not ranges:
        raise PatternError("chars() needs a range of characters, such as '一-鿿'")
    return Chars(ranges, low, high, without, lazy)


def _no_bounds(maker: str, *given: object) -> PatternError:
    wrong = next(bound for bound in given if not isinstance(bound, int))
    return PatternError(f"{maker}() is given {wrong!r} for a bound; give a whole number")


def repeat(part: Node | str | Lexicon, low: int, high: int, *, lazy: bool = False) -> Repeat:
    """From low to high times. Both bounds must be given: what has no bound has no linear time."""
    if not (isinstance(low, int) and isinstance(high, int)):
        raise _no_bounds("repeat", low, high)
    if not 0 <= low <= high or high < 1:
        raise PatternError(f"repeat(…, {low}, {high}): give 0 <= low <= high, and high at least 1")
    return Repeat(as_node(part), low, high, lazy)


def optional(*parts: Node | str | Lexicon, lazy: bool = False) -> Repeat:
    """These parts in order, or nothing."""
    if not parts:
        raise PatternError("optional() needs a part: optional('市')")
    return Repeat(as_node(parts[0]) if len(parts) == 1 else sequence(*parts), 0, 1, lazy)


def span_of(label: str | type[Value], *, reach: int = SPAN_REACH) -> SpanOf:
    """A whole span of a lower layer, by its label or the class of its values; `.named(…)` gives access to its value.

    One of more than `reach` characters is not seen: what has no bound has no linear time.
    """
    if not isinstance(reach, int):
        raise _no_bounds("span_of", reach)
    if reach < 1:
        raise PatternError(f"span_of({label!r}, reach={reach}): a reach is at least 1 character")
    return SpanOf(label_of(label), reach)


def no_span_of(label: str | type[Value]) -> NoSpanOf:
    """Nothing, where no span of a lower layer with this label, or of this class of values, begins."""
    return NoSpanOf(label_of(label))


def raw(pattern: str, *, reach: int) -> Raw:
    """The escape: a regular expression of the `regex` module that spans at most `reach` characters.

    It can be neither sampled nor anchored, so a rule needs another node beside it that can. Where it takes longer than
    a quarter of a second at one place, `extract()` raises BudgetError, which names the rule.
    """
    if not isinstance(reach, int):
        raise _no_bounds("raw", reach)
    import regex  # a rule set without raw() does not pay for loading it

    try:
        regex.compile(pattern)
    except (regex.error, TypeError) as error:
        raise PatternError(f"raw({pattern!r}) is no regular expression: {error}") from error
    if reach < 1:
        raise PatternError(f"raw({pattern!r}, reach={reach}): a reach is at least 1 character")
    return Raw(pattern, reach)
