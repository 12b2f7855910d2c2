"""The shapes of open names that quotes and kinds of places make."""

import pytest

from aidie_rules.titles.open_names import is_quoted_name, is_township
from marked import asked


@pytest.mark.parametrize(
    ("text", "stands"),
    [("、[八都]镇", True), ("拉萨市[永和]街道", True), ("他[八都]镇", False), ("、[八都]学校", False)],
)
def test_townships(text: str, stands: bool) -> None:
    assert asked(is_township, text) is stands


@pytest.mark.parametrize(("text", "stands"), [("[《青山报》国际]部", True), ("[《规定》国务院]办公室", False)])
def test_quoted_names(text: str, stands: bool) -> None:
    assert asked(is_quoted_name, text) is stands
