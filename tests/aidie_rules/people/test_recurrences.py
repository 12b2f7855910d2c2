"""People introduced with a post, where their names stand alone."""

import random

import pytest

from aidie import extract
from aidie.testing.transforms import DAMAGES
from aidie_rules import Person


def named_again(text: str) -> list[tuple[int, str, str]]:
    return [(span.start, span.text, str(span.value)) for span in extract(text).of(Person)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("县委书记马明龙到村里。马明龙说", [(11, "马明龙", "马明龙: 县委书记")]),
        ("马明龙到村里。县委书记马明龙说，", []),
        ("县长何杰到村里。何杰强调", [(8, "何杰", "何杰: 县长")]),
        ("县长何杰到村里。何杰强说着，如何杰出，何杰、", [(19, "何杰", "何杰: 县长")]),
        ("县长何杰到村里。何杰没敢怠慢，把何杰叫住", [(8, "何杰", "何杰: 县长"), (16, "何杰", "何杰: 县长")]),
        ("日本首相山田一郎来访。山田希望、山田谈话", [(11, "山田", "山田一郎: 日本首相")]),
        ("乍得总统科洛波夫来访。科洛波夫希望", [(11, "科洛波夫", "科洛波夫: 乍得总统")]),
        ("市长扎西、县长扎西顿珠出席。扎西顿珠来了", [(14, "扎西顿珠", "扎西顿珠: 县长")]),
        ("市长扎西出席。扎西顿珠和扎西来了", [(12, "扎西", "扎西: 市长")]),
        ("乍得总统瓦西里·科洛波夫来访。科洛波夫说", [(15, "科洛波夫", "瓦西里·科洛波夫: 乍得总统")]),
        (
            "乍得总统科洛波夫来访。科洛波夫说。瓦西里·科洛波夫总统说。科洛波夫指出",
            [(11, "科洛波夫", "瓦西里·科洛波夫: 乍得总统"), (29, "科洛波夫", "瓦西里·科洛波夫: 乍得总统, 总统")],
        ),
        ("乍得总统阿布杜勒·瓦西里来访。阿布杜勒表示，阿布杜勒·卡里说", [(15, "阿布杜勒", "阿布杜勒·瓦西里: 乍得总统")]),
        ("乍得总统科洛波夫来访。安娜·科洛波夫和科洛波夫斯基说", []),
        ("和田市市长艾力·吐尔逊来访。吐尔逊说", []),
        ("市长马明龙来了。市委书记马明龙说，马明龙", [(17, "马明龙", "马明龙: 市长, 市委书记")]),
        ("市长马明龙来了。马明龙书记说", []),
        ("市长马明龙来了。学习马明龙精神，颁发马明龙奖", []),
    ],
)  # fmt: skip
def test_a_name_recurs(text: str, wanted: list[tuple[int, str, str]]) -> None:
    assert named_again(text) == wanted


def test_a_short_form_of_two_people_is_nobody() -> None:
    assert named_again("乍得总统瓦西里·科洛波夫和乍得总理安东·科洛波夫来访。科洛波夫说") == []


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_the_introduction_is_given_in_raw_offsets(damage) -> None:
    text = damage("报道\n\n县长马明龙来了。\n\n马明龙说，务农、开学、联系、发电。\n", random.Random(3))
    (span,) = extract(text).of(Person)
    start, end = span.fields["introduction"]
    assert text[span.start : span.end] == span.text
    assert extract(text[start:end]).spans[-1].value == extract("县长马明龙").spans[-1].value
