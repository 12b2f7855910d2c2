"""Drops the stray comma that a scrape put beside other punctuation: `,、` `。，`."""

import re

from aidie.text.change import Change, deleted

_MARKS = "、。；：！？"
_RUN = re.compile(f"[,，{_MARKS}]{{2,}}")
# One for each comma: a pattern that starts with a literal is found about five times faster.
_TRIGGERS = tuple(re.compile(f"{comma}(?:[,，{_MARKS}]|(?<=[{_MARKS}].))") for comma in ",，")


def drop_commas(text: str) -> Change | None:
    """Deletes the commas of a run of punctuation; where it has nothing else, its first comma stays."""
    if not any(trigger.search(text) for trigger in _TRIGGERS):
        return None
    strays: list[tuple[int, int, bool]] = []
    for found in _RUN.finditer(text):
        start, end = found.span()
        if not found[0].strip(",，"):
            strays.append((start + 1, end, False))
            continue
        strays.extend((at, at + 1, False) for at in range(start, end) if text[at] in ",，")
    return deleted(text, strays)
