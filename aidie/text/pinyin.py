"""Drops the pinyin that a conversion glued after a character: 務(wù), 產(chǎn)業(yè)."""

import re
import unicodedata
from functools import cache, lru_cache

from aidie.text.alignment import Deletion
from aidie.text.change import Change, deleted
from aidie.text.characters import HAN

# Source: the table of initials and finals of the Scheme for the Chinese Phonetic Alphabet (GB/T 16159).
_FINALS = {
    "": "a o e ai ei ao ou an en ang eng er",
    "y": "a o e ai ao ou an ang i in ing ong u ue uan un",
    "w": "a o ai ei an en ang eng u",
    "b": "a o ai ei ao an en ang eng i ie iao ian in ing u",
    "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
    "f": "a o ei ou an en ang eng u",
    "d": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
    "t": "a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    "n": "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un ü üe",
    "l": "a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe",
    "g": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "k": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "h": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "j": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "q": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "x": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "zh": "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "ch": "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "sh": "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
    "r": "e i ao ou an en ang eng ong u ua uo ui uan un",
    "z": "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
    "c": "a e i ai ao ou an en ang eng ong u uo ui uan un",
    "s": "a e i ai ao ou an en ang eng ong u uo ui uan un",
}


_MANY = 5
"""So many different syllables in brackets are no English words: 扶(fu)貧(pin)協作(zuo)工(gong)作的(de)."""


@cache
def _syllables() -> frozenset[str]:
    return frozenset(initial + final for initial, finals in _FINALS.items() for final in finals.split())


# Macron, acute, caron, grave, and the breve that is often typed for the caron.
_TONES = "\u0304\u0301\u030c\u0300\u0306"
_WITHOUT_TONES = str.maketrans("ɡ", "g", _TONES)
_LETTERS = "a-zɡüǖǘǚǜāáǎàăēéěèĕīíǐìĭōóǒòŏūúǔùŭ\u0308" + _TONES


@cache  # slow to compile, and needed only where a text has letters in brackets
def _gloss() -> re.Pattern[str]:
    """Matches letters in brackets behind a Chinese character, or behind another gloss."""
    return re.compile(f"(?<=[{HAN})）])[(（]([{_LETTERS}]{{1,8}})[)）]")


@cache
def _trigger(bracket: str) -> re.Pattern[str]:
    # One for each bracket: a pattern that starts with a literal is found about ten times faster.
    return re.compile(f"{re.escape(bracket)}[{_LETTERS}]{{1,8}}[)）]")


@lru_cache(maxsize=4096)
def _read(letters: str) -> tuple[bool, bool]:
    """Whether `letters` spell a Mandarin syllable, and whether they carry a tone mark."""
    decomposed = unicodedata.normalize("NFD", letters)
    bare = unicodedata.normalize("NFC", decomposed.translate(_WITHOUT_TONES))
    return bare in _syllables(), any(tone in decomposed for tone in _TONES)


def drop_pinyin(text: str) -> Change | None:
    """Deletes each syllable in brackets that is glued after a Chinese character, attached to this character.

    A syllable without a tone mark may be an English word, so it goes only where the text has others with one, or
    so many different ones that they are no words; a single letter without one marks an item of a list and stays.
    """
    if not any(bracket in text and _trigger(bracket).search(text) for bracket in "(（"):
        return None
    glosses: list[Deletion] = []
    surely_pinyin = False
    readings: set[str] = set()
    last = -1
    for found in _gloss().finditer(text):
        start, end = found.span()
        if start != last and text[start - 1] in ")）":
            continue
        syllable, toned = _read(found[1])
        if syllable and (toned or end - start > 3):
            glosses.append(Deletion(start, end, attached=True))
            readings.add(found[1])
            surely_pinyin |= toned
            last = end
    return deleted(text, glosses) if surely_pinyin or len(readings) >= _MANY else None
