import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from aidie import RuleSet, RuleSetNotFoundError, rule, rule_set
from strategies import low

ELSEWHERE = ModuleType("rules_elsewhere")
ELSEWHERE.RULES = RuleSet("elsewhere", [rule("a", name="a")(low)])  # type: ignore[attr-defined]
ELSEWHERE.OTHER = 3  # type: ignore[attr-defined]


@pytest.fixture(autouse=True)
def _installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def entry_points(group: str) -> EntryPoints:
        assert group == "aidie.rule_sets"
        targets = {"elsewhere": "rules_elsewhere:RULES", "number": "rules_elsewhere:OTHER"}
        return EntryPoints(EntryPoint(name, target, group) for name, target in targets.items())

    monkeypatch.setitem(sys.modules, "rules_elsewhere", ELSEWHERE)
    monkeypatch.setattr("importlib.metadata.entry_points", entry_points)
    rule_set.cache_clear()
    yield
    rule_set.cache_clear()


@pytest.mark.parametrize("name", ["elsewhere", "rules_elsewhere:RULES"])
def test_by_name_or_by_place(name: str) -> None:
    assert rule_set(name) is ELSEWHERE.RULES
    assert rule_set(name) is rule_set(name)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("nowhere", "no rule set 'nowhere' is installed; installed are: elsewhere, number.*module:attribute"),
        ("no_such_module:RULES", "no rule set at 'no_such_module:RULES'"),
        ("rules_elsewhere:MISSING", "no rule set at 'rules_elsewhere:MISSING'"),
        (":RULES", "no rule set at ':RULES'"),
    ],
)
def test_what_is_not_there_says_what_is(name: str, why: str) -> None:
    with pytest.raises(RuleSetNotFoundError, match=why):
        rule_set(name)


@pytest.mark.parametrize("name", ["number", "rules_elsewhere:OTHER"])
def test_what_is_no_rule_set_is_a_type_error(name: Any) -> None:
    with pytest.raises(TypeError, match="is a int, not a RuleSet"):
        rule_set(name)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("x = (", r"SyntaxError: '\(' was never closed \(.*broken\.py:1\)"),
        ("\nx = '甲'.named('x')", r"AttributeError: 'str' object has no attribute 'named' \(.*broken\.py:2\)"),
    ],
)
def test_what_its_code_raises_is_told_with_its_line(
    code: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken.py").write_text(code, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(RuleSetNotFoundError, match=f"'broken:RULES' cannot be loaded: {why}"):
        rule_set("broken:RULES")
