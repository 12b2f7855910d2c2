"""Who is congratulated on a post: 致电布朗，祝贺他当选|英国首相."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import HAN, chars, choice, no_span_of, one_of, optional
from aidie_rules.names.by_place import closed_name
from aidie_rules.people.circumstances import TERM_OF_OFFICE
from aidie_rules.people.making import officials_of
from aidie_rules.people.patterns import LAYER, TITLES
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import CONGRATULATED_ON

_FOREIGN = chars(HAN + "·•.-—", 2, 24, without="〇致电祝贺", lazy=True).where(closed_name).named("name")


@rule(
    choice(
        one_of("致电", "致信", "致函", "电贺") + no_span_of("TITLE") + _FOREIGN,
        "向" + no_span_of("TITLE") + _FOREIGN + one_of("致贺电", "致电", "致贺信", "致贺函", "发去贺电", "发贺电"),
    )
    + optional(one_of("，", ","))
    + one_of("祝贺他", "祝贺她", "祝贺其", "祝贺")
    + optional(one_of("再次", "全票", "高票", "成功", "正式", "宣誓"))
    + CONGRATULATED_ON
    + TERM_OF_OFFICE
    + TITLES,
    layer=LAYER,
    examples=[
        "致电[安娜·布朗，祝贺她再次当选英国首相: 安娜·布朗: 英国首相]。",
        "15日向[保罗·布朗致贺电，祝贺他就任意大利政府总理: 保罗·布朗: 意大利政府总理]。",
        "致信[周大川祝贺其当选中国摄影家协会主席: 周大川: 中国摄影家协会主席]。",
    ],
    counterexamples=["致电英国首相布朗，祝贺胜利", "致电，祝贺他当选英国首相", "向会议致贺电，祝贺王春当选英国首相"],
)
def congratulated(found: Captures) -> list[Part[Official]]:
    """Who is congratulated on a post by letter or telegram."""
    return officials_of(found)
