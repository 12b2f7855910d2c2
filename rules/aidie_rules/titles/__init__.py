"""Posts: what they are called, taken apart into place, body, rank and role."""

from aidie_rules.titles.posts import department_head, national_post, open_post, post

TITLE_RULES = (post, national_post, department_head, open_post)
"""The rules for TITLE, in order."""
