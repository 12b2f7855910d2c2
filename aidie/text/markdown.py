"""Drops the Markdown that a page was turned into: emphasis and links."""

import re
from functools import cache

from aidie.text.alignment import Deletion
from aidie.text.change import Change, deleted


@cache  # compiled where a text has marks of Markdown
def _link() -> re.Pattern[str]:
    # A target begins as an address does, so that brackets of ordinary text stay. Lengths are bounded, as in tags.
    return re.compile(r"!?\[([^\[\]\n]{0,200})\](\((?:https?://|[/.#])[^()\s]{0,500}\))")


@cache
def _strong() -> re.Pattern[str]:
    return re.compile(r"\*\*(?=[^\s*])([^*\n]{1,200})(?<=\S)\*\*")


def drop_markdown(text: str) -> Change | None:
    """Deletes brackets and target around the words of `[a link](http://…)`; else the asterisks around `**words**`."""
    marks: list[Deletion] = []
    for sign, pattern in (("](", _link), ("**", _strong)):
        if sign[0] in text and sign in text and not marks:  # a target may hold asterisks
            for found in pattern().finditer(text):
                marks += Deletion(found.start(), found.start(1)), Deletion(found.end(1), found.end())
    return deleted(text, marks)
