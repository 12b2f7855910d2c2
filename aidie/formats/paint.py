"""Colours for a terminal: one a label, so that a text, its legend and its table agree."""

from __future__ import annotations

from collections.abc import Iterable

BOLD = "1"
DIM = "2"
UNDERLINED = "4"
# Black on pastel reads well on light and on dark screens.
_BACKGROUNDS = (222, 117, 157, 218, 183, 216, 159, 193, 189, 223)


def paint(text: str, style: str) -> str:
    """The text in a style of the terminal, plain where the style is empty."""
    return f"\x1b[{style}m{text}\x1b[0m" if style and text else text


def label_styles(labels: Iterable[str]) -> dict[str, str]:
    """A style for each label, by its place among them; after ten they come round again."""
    return {
        label: f"38;5;16;48;5;{_BACKGROUNDS[place % len(_BACKGROUNDS)]}"
        for place, label in enumerate(dict.fromkeys(labels))
    }
