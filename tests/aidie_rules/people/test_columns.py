"""Names and posts in columns: which post is whose is told by what the line begins with."""

import pytest

import aidie
from aidie_rules import Official


def told(text: str) -> list[str]:
    return [str(span.value) for span in aidie.extract(text).of(Official)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("余家驹 县委书记 周大川 县长 王春 副县长\n", ["余家驹: 县委书记", "周大川: 县长", "王春: 副县长"]),
        ("县委书记 余家驹 县长 周大川\n", ["余家驹: 县委书记", "周大川: 县长"]),
        ("余家驹\t男\t汉族\t县委书记\n", ["余家驹: 县委书记"]),
        ("1.余家驹 县长 13905110001\n", ["余家驹: 县长"]),
        ("卓玛 女 藏族 副县长\n", ["卓玛: 副县长"]),
        ("余家驹，县委书记、县长\n周大川，副县长\n", ["余家驹: 县委书记, 县长", "周大川: 副县长"]),
        ("财政局 余家驹 局长\n", ["余家驹: 局长"]),
        ("组长：余家驹  县委书记\n", ["余家驹: 组长, 县委书记"]),
        ("\n副组长：周大川　县长\n　　　　王　春　副县长\n", ["周大川: 副组长, 县长", "王春: 副组长, 副县长"]),
        ("\n副组长：周大川（县长）\n　　　　王春（副县长）\n", ["周大川: 副组长, 县长", "王春: 副组长, 副县长"]),
        ("河长：余家驹 县委书记副河长：周大川 副县长\n", ["余家驹: 河长, 县委书记", "周大川: 副河长, 副县长"]),
        ("组长：余家驹 县委书记 王春 县长\n", ["余家驹: 组长, 县委书记", "王春: 组长, 县长"]),
        ("县长：余家驹 协助：县水利局\n", ["余家驹: 县长"]),
        ("\n成员：周大川  县财政局局长\n", ["周大川: 县财政局局长"]),
        ("\n余　驹 县长\n", ["余驹: 县长"]),
        ("海日古丽·艾山　女　维吾尔族　副县长\n", ["海日古丽·艾山: 副县长"]),
        ("秘书：欧阳　平\n", ["欧阳平: 秘书"]),
        (
            "<tr><td>余家驹</td><td>县长</td></tr><tr><td>周大川</td><td>副县长</td></tr>",
            ["余家驹: 县长", "周大川: 副县长"],
        ),
        ("<table>\n<tr>\n<td>县长</td>\n<td>余家驹</td>\n</tr>\n</table>", ["余家驹: 县长"]),
        ("县长\n余家驹\n副县长\n周海\n", ["余家驹: 县长", "周海: 副县长"]),
        ("余家驹\n县长\n周海\n副县长\n", ["余家驹: 县长", "周海: 副县长"]),
        ("<p>县长</p>\n<p>余家驹</p>", ["余家驹: 县长"]),
    ],
)
def test_columns_pair_names_with_posts(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "余家驹 县委书记 周大川 县长等出席会议",
        "余家驹 周大川 县长\n",
        "县委常委\n余家驹\n县长\n周大川\n副县长\n",
        "会议要求\n县长\n马上行动\n",
        "张家港 市长\n",
        "县长 文/图 摄影\n",
        "会议，县长\n",
        "县长：高度重视  县委书记\n",
        "出席　县长",
        "，余家驹　县长",
    ],
)
def test_unsettled_columns_tell_nothing(text: str) -> None:
    assert told(text) == []
