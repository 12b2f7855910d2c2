"""Files of words: `NAME.tsv` in a package, a word and its payload a line, `# meaning:` and `# source:` above."""

from __future__ import annotations

from importlib import import_module
from os.path import dirname, join

from aidie.errors import PatternError


def read_lexicon(package: str, name: str) -> tuple[dict[str, str], dict[str, str]]:
    """The words of a file with their payloads, and the notes above them by what they begin with."""
    text = _text_of_file(package, name).removeprefix("\ufeff").replace("\r\n", "\n")
    notes: dict[str, str] = {}
    begin = 0
    while text.startswith("#", begin):
        end = text.find("\n", begin) + 1 or len(text)
        key, _, said = text[begin + 1 : end].strip().partition(":")
        notes[key] = f"{notes.get(key, '')} {said.strip()}".strip()
        begin = end
    words = _of_regular_lines(text[begin:])
    if words is None:
        words = _of_lines(text.split("\n"), f"{package}/{name}.tsv")
    return words, notes


def _text_of_file(package: str, name: str) -> str:
    try:
        module = import_module(package)
    except ImportError as error:
        raise PatternError(f"package {package!r} cannot be imported: {error}") from error
    get_data = getattr(module.__loader__, "get_data", None)  # as of a folder or a zip file; pkgutil is slow to import
    if get_data is None or module.__file__ is None:
        raise PatternError(f"package {package!r} gives no access to its file {name}.tsv")
    try:
        data: bytes = get_data(join(dirname(module.__file__), f"{name}.tsv"))
    except OSError as error:
        raise PatternError(f"package {package!r} has no {name}.tsv beside its __init__.py: {error}") from error
    try:
        return data.decode("utf-8")  # the codec that drops a byte order mark takes twice as long
    except UnicodeDecodeError as error:
        raise PatternError(f"{package}/{name}.tsv is not UTF-8: {error}; save it as UTF-8") from error


def _of_regular_lines(text: str) -> dict[str, str] | None:
    """The words of a text whose every line is a word, a tab and a payload, read at once; None for any other text."""
    columns = text.removesuffix("\n").replace("\n", "\t\n\t").split("\t")
    words, payloads, ends = columns[::3], columns[1::3], columns[2::3]
    if not len(words) == len(payloads) == len(ends) + 1 or ends.count("\n") < len(ends):
        return None
    read = dict(zip(words, payloads, strict=True))
    # One character is quickly looked for, two are not: where one of these stands, the lines are read one by one.
    odd = " " in text or "#" in text or not "".join(words).isprintable()
    return None if odd or len(read) < len(words) or "" in read else read


def _of_lines(lines: list[str], file: str) -> dict[str, str]:
    """The words of any lines. Raises PatternError with the number of the first that is not right."""
    words: dict[str, str] = {}
    tabbed = next((n for n, line in enumerate(lines, 1) if "\t" in line and not line.startswith("#")), 0)
    for number, line in enumerate(lines, 1):
        word, tab, payload = line.partition("\t")
        if not line or line.startswith("#"):
            continue
        if tabbed and not tab:
            raise PatternError(f"{file}:{number}: {line!r} has no tab, as line {tabbed} has; put one behind the word")
        spaced = "".join(word.split()) != word or payload.strip() != payload
        if spaced or "\t" in payload or ("," in word and not tabbed):
            raise PatternError(f"{file}:{number}: write a word, one tab and its payload; it has {line!r}")
        if not word or word in words:
            what = "stands twice" if word else "is empty"
            raise PatternError(f"{file}:{number}: the word {word!r} {what}; remove this line")
        words[word] = payload
    return words
