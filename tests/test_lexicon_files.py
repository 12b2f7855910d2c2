"""What is read from a file of words, and which are refused."""

import sys
from pathlib import Path

import pytest

from aidie import Lexicon, PatternError

ROLES = Lexicon("roles", {"书记": "head", "副书记": "deputy", "主任": "head"}, "posts", "a list")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "some_words"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "some_words", raising=False)
    return folder


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_load_reads_words_payloads_and_notes(package: Path, newline: str, mark: str) -> None:
    lines = [
        "# meaning: posts",
        "# source: a list",
        "# source: and another",
        "书记\thead",
        "",
        "主任\t",
        "市长\ta b",
    ]
    (package / "roles.tsv").write_bytes((mark + newline.join(lines)).encode())
    lexicon = Lexicon.load("some_words", "roles")
    assert lexicon.words == {"书记": "head", "主任": "", "市长": "a b"}
    assert (lexicon.name, lexicon.meaning, lexicon.source) == ("roles", "posts", "a list and another")


def test_load_reads_a_plain_list_of_words(package: Path) -> None:
    (package / "roles.tsv").write_bytes("# meaning: posts\n书记\n主任\n".encode())
    assert Lexicon.load("some_words", "roles").words == {"书记": "", "主任": ""}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("书记\n主任\n书记".encode(), "roles.tsv:3: the word '书记' stands twice"),
        ("书记\t\n\thead".encode(), "roles.tsv:2: the word '' is empty"),
        ("书记\thead\tmore".encode(), "roles.tsv:1: .*one tab"),
        ("书记 head".encode(), "roles.tsv:1: write a word, one tab and its payload; it has '书记 head'"),
        ("书记\u3000\thead".encode(), r"roles.tsv:1: write a word, one tab .* it has '书记\\u3000\\thead'"),
        ("书记\thead ".encode(), r"roles.tsv:1: write a word, one tab .* it has '书记\\thead '"),
        ("书记\thead\n主任".encode(), "roles.tsv:2: '主任' has no tab, as line 1 has; put one behind the word"),
        ("书记,head\n主任\thead".encode(), "roles.tsv:1: '书记,head' has no tab, as line 2 has"),
        ("书记,head\n主任,head".encode(), "roles.tsv:1: write a word, one tab and its payload; it has '书记,head'"),
        ("书记".encode("gbk"), "roles.tsv.*not UTF-8"),
    ],
)
def test_load_names_the_line_that_is_wrong(package: Path, content: bytes, why: str) -> None:
    (package / "roles.tsv").write_bytes(content)
    with pytest.raises(PatternError, match=why):
        Lexicon.load("some_words", "roles")


def test_load_names_the_file_that_is_not_there(package: Path) -> None:
    with pytest.raises(PatternError, match=r"package 'some_words' has no posts\.tsv beside its __init__\.py"):
        Lexicon.load("some_words", "posts")
