"""The code of the page on testing runs, and its table names every property."""

import re
from pathlib import Path

from aidie.testing.properties import PROPERTIES

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text(encoding="utf-8")


def test_its_code_runs() -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) >= 3
    for block in blocks:
        exec(compile(block, "docs/testing.md", "exec"), {"__name__": "page"})


def test_every_property_stands_in_one_table() -> None:
    section = PAGE[PAGE.index("## Properties") : PAGE.index("## Can they fail?")]
    firsts = re.findall(r"^\| (`.*?`) \|", section, re.MULTILINE)
    assert sorted(re.findall(r"`([a-z-]+)`", "".join(firsts))) == sorted(prop.name for prop in PROPERTIES)
