"""A word of tenure inside a title: 福建日报|原|副总编辑, 美国|当选|总统. It is no part of the post."""

from aidie.pattern import choice, one_of, optional
from aidie_rules.titles.known import behind_body
from aidie_rules.titles.lexicons import COUNTRIES


def behind_state(text: str, start: int, end: int) -> bool:
    """A state stands right before: 美国|当选|总统, while 在市人大|当选主席 tells what happened."""
    return COUNTRIES.longest_before(text, start) > 1


FORMER = optional(
    choice(
        one_of("原", "前", "前任", "时任", "现任", "新任").named("former").where(behind_body),
        one_of("当选").named("former").where(behind_state),
        one_of("候任").named("former").where(behind_body),
    )
)
"""福建日报|原|副总编辑, 财政厅|原|党组书记: a word of tenure inside, which is no part of the post."""
