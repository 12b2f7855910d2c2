"""Other marks and numerals than rules are written with."""

from __future__ import annotations

import random
import re
from collections.abc import Collection

from aidie.pattern.nodes import HAN
from aidie.pattern.numerals import spellings
from aidie.testing.transforms.transform import Transform


def _stray_commas(text: str, rng: random.Random, words: Collection[str]) -> str:
    return re.sub("[、。]", lambda mark: rng.choice([f",{mark[0]}", f"{mark[0]},", mark[0]]), text)


COMMAS = Transform(
    "stray-commas",
    "Conversion of punctuation leaves an ASCII comma beside 、 or 。: 藏族,。.",
    _stray_commas,
)


def _quotes(text: str, rng: random.Random, words: Collection[str]) -> str:
    opens, closes = rng.choice([("「", "」"), ("『", "』"), ('"', '"')])
    return re.sub(r"“([^“”\n]*)”", rf"{opens}\1{closes}", text)


QUOTES = Transform(
    "quotes",
    "Quotation marks of another style: 「组团式」.",
    _quotes,
)


def _dots(text: str, rng: random.Random, words: Collection[str]) -> str:
    return re.sub(f"(?<=[{HAN}])·(?=[{HAN}])", rng.choice(["•", "‧", "・", " · ", "· "]), text)


DOTS = Transform(
    "dots",
    "Another dot between the parts of a name, or spaces beside it: 艾力•吐尔逊.",
    _dots,
)


def _dashes(text: str, rng: random.Random, words: Collection[str]) -> str:
    dash = rng.choice("—–－")
    return re.sub("(?<=[日号月年])[-—–－~～至](?=[0-9])", dash, text)


DASHES = Transform(
    "dashes",
    "Another dash, or one for 至, between numerals. A rule may tell 至 from a dash.",
    _dashes,
    keeps_values=False,
)


def _numeral_styles(text: str, rng: random.Random, words: Collection[str]) -> str:
    def spelt(found: re.Match[str]) -> str:
        styles = spellings(int(found[0]))
        return [style for style in styles if len(style) == 4][-1] if len(found[0]) == 4 else styles[-1]

    return re.sub("(?<![0-9.:/-])(?:[0-9]{4}(?=年)|[1-9][0-9]?(?=[月日]))", spelt, text)


NUMERAL_STYLES = Transform(
    "numeral-styles",
    "Years, months and days in Chinese numerals. A rule may tell the styles apart: 7日 is a day, 七日 may be a week.",
    _numeral_styles,
    keeps_values=False,
)
