"""Guards and functions that look where they should not, or do not look where they should."""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import chars, literal, one_of
from testing.defects.defect import Defect, Said, alone, other, said, saying

POST = one_of("书记", "市长")


def before_a_level(text: str, start: int, end: int) -> bool:
    return text.startswith("级", end)


def never(text: str, start: int, end: int) -> bool:
    return False


def no_title_anywhere(text: str, start: int, end: int) -> bool:
    return "》" not in text


def at_the_beginning(text: str, start: int, end: int) -> bool:
    return start == 0 or text[start - 1] == "。"


def looks_behind(text: str, start: int, end: int) -> bool:
    return text[end] != "级"


def is_open(char: str) -> bool:
    return char == "《"


def closed_so_far(text: str, start: int, end: int) -> bool:
    return not any(is_open(char) for char in text[:start])


_NOTES: set[str] = set()


def notes_the_text(text: str, start: int, end: int) -> bool:
    _NOTES.add(text)
    return True


def noted(text: str, start: int, end: int) -> bool:
    return text in _NOTES


@rule(POST, name="seeded")
def in_document(found: Captures) -> Said:
    return Said(f"{found.text} {found.document.count('书记')}")


@rule(POST, name="seeded")
def in_paragraph(found: Captures) -> Said:
    return Said(f"{found.text} {found.document.count('。', 0, found.start)}")


@rule(POST, name="seeded")
def only_in_front(found: Captures) -> Said | None:
    return Said(found.text) if found.start == 0 else None


WRONG_WAY = saying(POST, examples=["[书记]说"], counterexamples=["书记级"], guards=[before_a_level])
NEVER = saying(POST, guards=[never])
WHOLE_TEXT = saying(POST, guards=[no_title_anywhere])
FIRST = saying(POST, guards=[at_the_beginning])
PAST_THE_END = saying(POST, guards=[looks_behind])
SCANNING = saying(POST, guards=[closed_so_far])
NOTING = saying("书记" + chars("处", 0, 1), "noting", priority=1, guards=[notes_the_text])
ON_NOTES = saying(one_of("书", "书记"), "on_notes", guards=[noted])
NO_GUARD = saying(POST, counterexamples=["书记处"])
BEATEN = [saying(POST, "strong", priority=1), rule("市长" + chars("们", 0, 1), name="weak")(other)]
TIED = [saying(POST, "one"), rule(literal("书") + "记", name="two")(other)]
COPIED = [saying(POST, "one", examples=["[书记]"]), rule(literal("书记"), name="two", examples=["[书记]"])(said)]
FREQUENT = saying("的" + chars("甲乙", 1, 1))

DEFECTS = [
    Defect("a guard the wrong way round", "examples", "书记说", alone(WRONG_WAY)),
    Defect("a guard that is not there", "examples", "书记处", alone(NO_GUARD)),
    Defect("a guard that never holds", "drawable", "", alone(NEVER)),
    Defect("a guard that looks at the whole text", "locality", "书记", alone(WHOLE_TEXT)),
    Defect("a guard that takes marks for line ends alone", "embedding", "\n书记\n", alone(FIRST)),
    Defect("a guard that looks past the end", "found-whole", "书记", alone(PAST_THE_END)),
    Defect("a guard that reads all that stands before", "linear-time", "书记。\n", alone(SCANNING)),
    Defect("two guards that talk to each other", "monotone-extension", "书记。\n\n书记", alone(NOTING, ON_NOTES)),
    Defect("a value that counts in the document", "locality", "书记", alone(in_document)),
    Defect("a value that counts paragraphs", "concatenation", "书记。\n\n书记。\n\n", alone(in_paragraph)),
    Defect("a function that wants the beginning of the text", "embedding", "\n书记\n", alone(only_in_front)),
    Defect(
        "a rule that another always beats", "always-beaten", "it always loses, 40 times of 40 to strong", alone(*BEATEN)
    ),
    Defect("a tie left to the order of declaration", "ties", "书记", alone(*TIED)),
    Defect("a rule that another replaces", "example-sensitivity", "书记", alone(*COPIED)),
    Defect(
        "a literal too frequent to be the only anchor",
        "frequent-anchor",
        "it is tried at every 的, which stand in nearly every sentence",
        alone(FREQUENT),
    ),
    Defect(
        "a rule without counterexamples",
        "no-counterexample",
        "it has no counterexample",
        alone(saying(POST, examples=["[书记]"])),
    ),
]
