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
        ("曾任新华社党组成员、副社长。", ["副社长"]),
        ("大家的院长来了。", []),
        ("在担任公司董事及总经理期间，与董事及总经理合作。", ["公司董事", "总经理"]),
        ("辞去公司董事、提名委员会委员职务。", ["公司董事", "提名委员会委员"]),
        ("青山投资有限公司 副总经理 2005年至今", ["副总经理"]),
        ("担任该所所长，该行行长一职空缺，请求辞去本行执行董事。", ["所长", "行长", "执行董事"]),
        ("保卫科肖科长到了。", ["科长"]),
        ("董事会战略委员会委员、监事会成员。", ["董事会战略委员会委员"]),
        ("历任技术员、会计、副厂长、厂长，曾任班长。", ["副厂长", "厂长", "班长"]),
        ("由技术员、会计、厂长组成。", []),
        ("不得担任企业的法定代表人、董事、监事。", []),
        ("辞去青山公司董事及副总经理职务。", ["青山公司董事", "副总经理"]),
    ],
)
def test_heads_of_organisations(text: str, titles: list[str]) -> None:
    assert [span.text for span in aidie.extract(text) if span.label == "TITLE"] == titles


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("市领导包俊、区级领导余家驹参加。", ["市领导包俊", "区级领导余家驹"]),
        ("集团领导任文远到场。", ["集团领导任文远"]),
        ("市级领导包抓重点项目。", []),
        ("县领导谈家常，区级领导管项目。", []),
        ("向同级党委领导张罗的会议。", []),
        ("我们共产党领导张罗的大会。", []),
    ],
)
def test_leaders(text: str, officials: list[str]) -> None:
    """领导 is mostly a verb, or nobody in particular; it is a post where a name stands behind it."""
    assert [span.text for span in aidie.extract(text) if span.label == "OFFICIAL"] == officials
