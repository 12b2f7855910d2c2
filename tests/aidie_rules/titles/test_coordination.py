"""Two fields of one institution, joined by 和, 与 or 及."""

import pytest

from aidie_rules.titles.coordination import is_coordinated
from marked import asked


@pytest.mark.parametrize(
    "text",
    [
        "青山大学[新闻与传播]学院",
        "任[住房和城乡建设]局局长",
        "拉萨[材料技术与工程]研究所",
        "，[市材料技术与工程]研究所",
    ],
)
def test_fields_of_one_institution(text: str) -> None:
    assert asked(is_coordinated, text)


@pytest.mark.parametrize(
    "text",
    [
        "，[材料技术与工程]研究所",
        "拉萨[青山公司和牧业]医院",
        "拉萨市[王春和青山]学院",
        "拉萨[学生和青山]学院",
        "拉萨[市长与青山]学院",
        "，[财政和拉萨]医院",
        "，[就业和县教育]局",
        "拉萨[科洛波和青山]学院",
        "拉萨[材料技术与工]",
    ],
)
def test_two_institutions_or_people(text: str) -> None:
    assert not asked(is_coordinated, text)
