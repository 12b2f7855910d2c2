"""The shipped rules: official Chinese news."""

from aidie import RuleSet
from aidie_rules.aid import AID_RULES
from aidie_rules.people import PEOPLE_DOCUMENT_RULES, PEOPLE_RULES
from aidie_rules.titles import TITLE_RULES

RULES = RuleSet(
    "aidie_rules",
    (*TITLE_RULES, *AID_RULES, *PEOPLE_RULES),
    "0.1.0",
    (*PEOPLE_DOCUMENT_RULES,),
)
"""The shipped rule set."""
