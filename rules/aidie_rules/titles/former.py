"""A word of tenure inside a title: 福建日报|原|副总编辑, 美国|当选|总统. It is no part of the post."""

from aidie.pattern import choice, integer, one_of, optional
from aidie_rules.titles.known import behind_body
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, PLACES, SUFFIXES


def behind_state(text: str, start: int, end: int) -> bool:
    """A state stands right before: 美国|当选|总统, while 在市人大|当选主席 tells what happened."""
    return COUNTRIES.longest_before(text, start) > 1


def behind_named_body(text: str, start: int, end: int) -> bool:
    """A state, a place or a body stands before by its name: 美国|第45任|总统, but 县|第三任县长."""
    named = any(x.longest_before(text, start) > 1 for x in (BODIES, COUNTRIES, PLACES, SUFFIXES))
    return named or text.endswith(("香港特区", "澳门特区"), 0, start)


TENURES = ("原", "前", "前任", "时任", "现任", "新任", "首任", "离任")
_COUNTED = "第" + integer("count", 1, 99) + "任"
"""Which of those who held it: 美国|第45任|总统."""
FORMER = optional(
    choice(
        one_of(*TENURES).named("former").where(behind_body),
        _COUNTED.named("former").where(behind_named_body),
        one_of("当选").named("former").where(behind_state),
        one_of("候任").named("former").where(behind_body),
    )
)
"""福建日报|原|副总编辑, 财政厅|原|党组书记: a word of tenure inside, which is no part of the post."""
