"""Words that are a post only beside a person, where they stand without one."""

import pytest

import aidie


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("马明龙担任县人民医院的院长。", ["院长"]),
        ("他是石门沟公司的总经理。", ["总经理"]),
        ("起义后任连长、营长。", ["连长", "营长"]),
        ("回村当上了队长，又当上队长。", ["队长"]),
        ("前任院长离开了。", []),
        ("大家的院长来了。", []),
    ],
)
def test_heads_of_organisations(text: str, titles: list[str]) -> None:
    assert [span.text for span in aidie.extract(text) if span.label == "TITLE"] == titles
