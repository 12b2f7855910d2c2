"""The repairs by name: what each mends, and what it makes of an example."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from aidie.frozen import Frozen
from aidie.text.breaks import BLANKS, drop_breaks
from aidie.text.change import Change
from aidie.text.characters import (
    CONTROLS,
    FULL_WIDTH,
    INVISIBLE,
    LETTERS,
    ZEROS,
    drop_invisible,
    mend_zero,
    narrow,
    normalize_radicals,
    radicals,
)
from aidie.text.markdown import drop_markdown
from aidie.text.markup import drop_markup
from aidie.text.parted import join_words
from aidie.text.pinyin import drop_pinyin
from aidie.text.punctuation import DOTS, curl_quotes, drop_commas, full_stops, one_dot
from aidie.text.script import simplify, traditional
from aidie.text.wraps import join_lines


class Repair(Frozen):
    """One kind of damage and its mending, with an example that shows what it alone makes of a text.

    `mend` returns the changed text and its alignment with the text before, or None if all was well. `signs`
    gives the body of a `re` class: without one of these characters, or one beyond the basic plane, `mend` has
    nothing to do. It is only told where ordinary text has none of them, and lets one search rule out many
    repairs. `marks` is the body of a class of characters that ordinary text has, in GB 2312 as well, and without
    which `mend` has nothing to do with text that is encoded plainly.
    """

    name: str
    mends: str
    before: str
    after: str
    mend: Callable[[str], Change | None]
    signs: Callable[[], str] | None = None
    marks: str = ""


def _invisible() -> str:
    return INVISIBLE


# The order matters: a tag may hold full-width letters, an entity may stand for a bracket or a traditional
# character, and script is converted by words, which pinyin (乾(qián)隆) cuts in two.
REPAIRS: tuple[Repair, ...] = (
    Repair(
        name="invisible",
        mends="invisible characters: zero width, bidirectional marks, soft hyphen, control characters",
        before="市\u200b委书记",
        after="市委书记",
        mend=drop_invisible,
        signs=_invisible,
        marks=CONTROLS,
    ),
    Repair(
        name="width",
        mends="full-width letters and digits, blanks, marks and line ends of other widths",
        before="２０１８年8月7日〜9日",
        after="2018年8月7日~9日",
        mend=narrow,
        marks=FULL_WIDTH,
    ),
    Repair(
        name="tags",
        mends="HTML tags with their scripts, styles and comments, and entities",
        before="副市长<b>张三</b>&nbsp;出席<br/>会议",
        after="副市长张三 出席\n会议",
        mend=drop_markup,
        marks="<&",
    ),
    Repair(
        name="markdown",
        mends="emphasis and links in Markdown",
        before="市长**张三**在[会议](http://example.org/1)上",
        after="市长张三在会议上",
        mend=drop_markdown,
        marks="*(",
    ),
    Repair(
        name="parted",
        mends="the blanks between all words of text that a word segmenter has parted",
        before="中国 足协 副 主席 王春 说 ， 比赛 很 好 。",
        after="中国足协副主席王春说，比赛很好。",
        mend=join_words,
        marks=" ",
    ),
    Repair(
        name="radicals",
        mends="radicals and compatibility ideographs that look like a character",
        before="\u2f45案",
        after="方案",
        mend=normalize_radicals,
        signs=radicals,
    ),
    Repair(
        name="pinyin",
        mends="a syllable of pinyin in brackets after its character",
        before="服務(wù)",
        after="服務",
        mend=drop_pinyin,
        marks="(（",
    ),
    Repair(
        name="script",
        mends="traditional characters and printed variants",
        before="縣長",
        after="县长",
        mend=simplify,
        signs=traditional,
    ),
    Repair(
        name="commas",
        mends="a stray comma before or after other punctuation",
        before="市委,、市政府",
        after="市委、市政府",
        mend=drop_commas,
    ),
    Repair(
        name="zero",
        mends="a circle, a letter or 0 for 〇 among Chinese digits, a letter for 1 or 0 in a date",
        before="二○一八年",
        after="二〇一八年",
        mend=mend_zero,
        marks=ZEROS + LETTERS,
    ),
    Repair(
        name="quotes",
        mends="corner brackets, straight quotes, and pairs of one and the same quote",
        before='「组团式」援藏，"订单式"帮扶',
        after="“组团式”援藏，“订单式”帮扶",
        mend=curl_quotes,
        marks="\"「﹁『﹃〝″“”'",
    ),
    Repair(
        name="stops",
        mends="the stops of text that has no 。",
        before="马明龙出席.市长余家驹主持.",
        after="马明龙出席。市长余家驹主持。",
        mend=full_stops,
        marks=".",
    ),
    Repair(
        name="dots",
        mends="other dots than · between the parts of a name",
        before="艾力•吐尔逊",
        after="艾力·吐尔逊",
        mend=one_dot,
        marks=DOTS + ".",
    ),
    Repair(
        name="wraps",
        mends="the line ends of text that was cut at a width",
        before="市委书记马明龙到三个乡镇考察茶产业\n发展和学校建设，看望了对口支援的教\n师和医生，并在座谈时听取了援藏工作\n队的汇报。",
        after="市委书记马明龙到三个乡镇考察茶产业发展和学校建设，看望了对口支援的教师和医生，并在座谈时听取了援藏工作队的汇报。",
        mend=join_lines,
        marks="\n",
    ),
    Repair(
        name="breaks",
        mends="spaces and line ends inside dates, names with a dot, words of the rule set and sentences",
        before="2018 年 10 月 8 日",
        after="2018年10月8日",
        mend=drop_breaks,
        marks=BLANKS,
    ),
)

ALL_REPAIRS: tuple[str, ...] = tuple(repair.name for repair in REPAIRS)
"""The names of all repairs, in the order in which they work."""


def named(names: Iterable[str]) -> tuple[Repair, ...]:
    """The repairs of these names, in the order in which they work.

    Raises ValueError for an unknown name and TypeError for one str in place of several.
    """
    if isinstance(names, str):
        raise TypeError(f"repairs is the str {names!r}: give several names, such as ({names!r},)")
    chosen = tuple(names)
    if unknown := [name for name in chosen if name not in ALL_REPAIRS]:
        known = ", ".join(ALL_REPAIRS)
        raise ValueError(f"no repair is called {', '.join(map(repr, unknown))}: choose from {known}")
    return tuple(repair for repair in REPAIRS if repair.name in chosen)
