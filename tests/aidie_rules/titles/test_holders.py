"""Names of people, and several places, before a role."""

import pytest

from aidie_rules.titles.holders import ends_in_name_parts, is_person, of_several_places


@pytest.mark.parametrize(
    ("holder", "role"),
    [
        ("张军", "大使"),
        ("王旗", "常委"),
        ("陈拥军", "院长"),
        ("代表陈拥军", "院长"),
        ("马特维延科", "主席"),
        ("奥尔科总统", "特使"),
        ("扎西江村", "主席"),
    ],
)
def test_people(holder: str, role: str) -> None:
    assert is_person(holder, role)


@pytest.mark.parametrize(
    ("holder", "role"), [("青山集团", "董事长"), ("石门沟镇", "镇长"), ("第12集团军", "军长"), ("达茂旗", "旗长")]
)
def test_organisations(holder: str, role: str) -> None:
    assert not is_person(holder, role)


def test_several_places() -> None:
    assert of_several_places("龙游两县县长")
    assert not of_several_places("石门沟县县长")


def test_parts_of_names_run_on_from_what_stands_before() -> None:
    assert ends_in_name_parts("，边", "巴扎西")
    assert not ends_in_name_parts("", "阿尔科纳")
