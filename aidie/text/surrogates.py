"""Half characters, which UTF-8 cannot hold."""

import re

_SURROGATE = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """`text` with U+FFFD for each lone surrogate, so that libraries which need UTF-8 can read it.

    Every offset stays the same. Without surrogates it is `text` itself.
    """
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text
