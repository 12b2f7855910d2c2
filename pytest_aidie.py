"""The pytest plugin: `pytest --aidie-rules my_pack` tries examples, counterexamples and properties of a rule set.

It stands beside the package, so that whoever has aidie installed and asks for nothing pays for no import of it.
"""

from __future__ import annotations

import pytest

_PREFIX = "aidie::"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options, each with its ini option."""
    group = parser.getgroup("aidie", "rule sets of aidie")
    group.addoption(
        "--aidie-rules",
        action="append",
        metavar="PKG",
        help="try this rule set: an installed one, or module:attribute; may be repeated",
    )
    group.addoption("--aidie-seed", type=int, default=0, metavar="N", help="draw other samples (default: %(default)s)")
    group.addoption(
        "--aidie-max-examples", type=int, default=20, metavar="N", help="samples a property (default: %(default)s)"
    )
    group.addoption(
        "--aidie-property",
        action="append",
        metavar="NAME",
        help="try only this property; may be repeated; none tries the examples alone",
    )
    parser.addini("aidie_rules", "rule sets to try where no test file is asked for", type="args", default=[])


def pytest_configure(config: pytest.Config) -> None:
    """Take the ids of items of rule sets out of the arguments, which pytest reads as paths."""
    config.addinivalue_line("markers", "aidie: an item of a rule set, tried by the plugin of aidie")
    asked = [argument for argument in config.args if argument.startswith(_PREFIX)]
    config.stash[_ASKED] = asked
    if asked:
        config.args[:] = [argument for argument in config.args if argument not in asked]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the items of the rule sets behind the others, before any are deselected."""
    asked = config.stash[_ASKED]
    rule_sets: list[str] = config.getoption("--aidie-rules") or []
    if not rule_sets and (asked or config.args_source is not pytest.Config.ArgsSource.ARGS):
        rule_sets = config.getini("aidie_rules")
    if not rule_sets:
        return
    from aidie.testing.items import items_of

    made = items_of(session, rule_sets)
    items += [item for item in made if not asked or any(_within(item.nodeid, one) for one in asked)]


def _within(nodeid: str, asked: str) -> bool:
    return nodeid == asked or nodeid.startswith(f"{asked}::")


_ASKED = pytest.StashKey[list[str]]()
