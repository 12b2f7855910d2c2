"""Half characters, which UTF-8 cannot hold."""

import re
from functools import cache


@cache
def _surrogate() -> re.Pattern[str]:
    return re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """`text` with U+FFFD for each lone surrogate, so that libraries which need UTF-8 can read it.

    Every offset stays the same. Without surrogates it is `text` itself.
    """
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return _surrogate().sub("\ufffd", text)
    return text
