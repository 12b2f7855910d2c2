"""One whole notice; the plugin of aidie adds the examples and the properties of the rules."""

from pathlib import Path

from aidie import Extractor
from aidie_appointments import RULES, Appointment

NOTICE = Path(__file__).parents[1] / "notice.txt"


def test_a_whole_notice() -> None:
    found = Extractor(RULES).extract(NOTICE.read_text(encoding="utf-8")).of(Appointment)
    assert [str(span.value) for span in found] == [
        "余家驹: appointed 措美县财政局局长",
        "卓玛央金: appointed 措美县教育局局长",
        "周大川: appointed 措美县监察委员会委员",
        "王春: appointed 措美县监察委员会委员",
        "陆远山: removed 措美县财政局局长",
        "巴桑次仁: removed 措美县教育局局长",
        "马明龙: resigned 措美县人民政府县长",
        "孟启明: appointed 措美县人民政府副县长, appointed 代理县长",
        "罗桑: proposed 措美县人民政府副县长",
    ]
