"""Drops the HTML that a scrape left over: tags and entities."""

import re
from functools import cache

from aidie.text.alignment import Alignment, Deletion
from aidie.text.change import Change

_BLOCK = (
    "address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|"
    "nav|ol|p|pre|section|table|tbody|tfoot|thead|title|tr|ul"
)
_INLINE = (
    "a|abbr|audio|b|big|body|button|code|del|em|font|head|html|i|iframe|img|input|ins|label|link|meta|noscript|"
    "s|small|source|span|strike|strong|sub|sup|td|th|time|tt|u|video|wbr"
)


@cache  # compiled where a text has markup
def _markup() -> re.Pattern[str]:
    # Lengths are bounded, so that a `<` or `&` of ordinary text is looked at and left in constant time.
    return re.compile(
        r"<(?:(?P<cell>/(?i:t[dh]))\s*|/?(?i:(?P<block>"
        + _BLOCK
        + r")|(?P<no_text>script|style)|"
        + _INLINE
        + r")(?:\s*/?|\s+[A-Za-z][-:A-Za-z0-9]{0,40}\s*=[^<>]{0,1000})"
        # of a word processor: <o:p>, <st1:chsdate Year="2018">, <?xml:namespace>, <![endif]>
        r"|/?[A-Za-z][A-Za-z0-9]{0,9}:[A-Za-z][^<>]{0,1000}|\?(?i:xml)[^<>]{0,300}|!\[[^<>]{0,100}\])>"
        r"|(?P<comment><!--)"
        r"|&(?P<entity>#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31})(?:;|(?<=&nbsp)(?![A-Za-z]))"
    )


@cache
def _end(opened: str) -> re.Pattern[str]:
    """Where a script, a style or a comment ends."""
    return re.compile("-->" if opened == "<!--" else f"(?=</(?i:{opened}))")


def _no_text(found: re.Match[str]) -> str:
    """What is opened here that holds no text of the page."""
    return found["comment"] or ("" if found[0][1] == "/" else (found["no_text"] or "").lower())


def drop_markup(text: str) -> Change | None:
    """Deletes inline tags, puts a line end for a block tag, a tab for the end of a cell, its character for an entity.

    Deletes scripts, styles and comments, too. What is left of a block tag or an entity is attached to the character
    that stands for it.
    """
    if "<" not in text and "&" not in text:
        return None
    kept: list[str] = []
    deletions: list[Deletion] = []
    last = 0
    never_closed: set[str] = set()
    for found in _markup().finditer(text):
        start, end = found.span()
        if start < last:
            continue
        kept.append(text[last:start])
        if (opened := _no_text(found)) and opened not in never_closed:
            if closed := _end(opened).search(text, end):
                end = closed.end()
            else:  # looked for once, so that the time is linear
                never_closed.add(opened)
        last = end
        if found["comment"] in never_closed:
            kept.append(found[0])
            continue
        if entity := found["entity"]:
            from html import unescape  # a large table, which few texts need

            character = unescape(f"&{entity};")
            if len(character) != 1:
                # An unknown name stands for itself, and two characters cannot stand in the place of one.
                kept.append(found[0])
                continue
            kept.append(" " if character == "\xa0" else character)
            start += 1
        elif found["block"] or found["cell"]:
            kept.append("\t" if found["cell"] else "\n")
            start += 1
        deletions.append(Deletion(start, end, attached=bool(entity or found["block"] or found["cell"])))
    if not deletions:
        return None
    kept.append(text[last:])
    return "".join(kept), Alignment.deleting(len(text), deletions)
