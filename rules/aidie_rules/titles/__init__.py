"""Posts: what they are called, taken apart into place, body, rank and role."""

from aidie_rules.titles.open_posts import open_post
from aidie_rules.titles.portfolios import adviser, envoy, minister, representative, staff
from aidie_rules.titles.posts import department_head, foreign_city_head, head_of_short_place, post

TITLE_RULES = (
    post,
    department_head,
    open_post,
    head_of_short_place,
    minister,
    envoy,
    adviser,
    staff,
    representative,
    foreign_city_head,
)
"""The rules for TITLE, in order."""
