"""The shipped rules: official Chinese news."""

from aidie import RuleSet
from aidie_rules.aid import AID_RULES
from aidie_rules.aid.values import Aid, Program
from aidie_rules.dates import DATE_DOCUMENT_RULES, DATE_RULES
from aidie_rules.dates.values import Date, Duration
from aidie_rules.pairs import PAIR_DOCUMENT_RULES, PAIR_RULES
from aidie_rules.pairs.values import Pair
from aidie_rules.people import PEOPLE_DOCUMENT_RULES, PEOPLE_RULES
from aidie_rules.people.values import Official, Person
from aidie_rules.titles import TITLE_RULES
from aidie_rules.titles.values import Title
from aidie_rules.visits import VISIT_DOCUMENT_RULES, VISIT_RULES
from aidie_rules.visits.values import Visit

__all__ = ["RULES", "VALUES", "Aid", "Date", "Duration", "Official", "Pair", "Person", "Program", "Title", "Visit"]

RULES = RuleSet(
    "aidie_rules",
    (*DATE_RULES, *TITLE_RULES, *AID_RULES, *PEOPLE_RULES, *PAIR_RULES, *VISIT_RULES),
    version="0.1.0",
    document_rules=(*DATE_DOCUMENT_RULES, *PEOPLE_DOCUMENT_RULES, *PAIR_DOCUMENT_RULES, *VISIT_DOCUMENT_RULES),
)
"""The shipped rule set."""

VALUES = (Aid, Date, Duration, Official, Pair, Person, Program, Title, Visit)
"""The class of each label's values: what `Extraction.from_dict()` reads a record back with."""
