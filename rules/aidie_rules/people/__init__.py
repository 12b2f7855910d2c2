"""Who holds which post."""

from aidie_rules.people.appointments import appointed, succeeding
from aidie_rules.people.columns import posts_of_columns
from aidie_rules.people.congratulations import congratulated
from aidie_rules.people.departures import relieved, removed, resigned
from aidie_rules.people.lives import posts_of_lives
from aidie_rules.people.long_lists import names_of_long_lists
from aidie_rules.people.named_first import foreign_then_titled, named_then_titled
from aidie_rules.people.officials import foreign, honoured, of_state, titled, unusual
from aidie_rules.people.recurrences import Recurrences
from aidie_rules.people.resumes import posts_of_resumes
from aidie_rules.people.rosters import apposed, form, once_held, parenthesised, roster
from aidie_rules.people.service import held_by, serving, summary
from aidie_rules.people.settled import names_settled
from aidie_rules.people.standing import titles_with_people

PEOPLE_RULES = (
    titled,
    serving,
    honoured,
    named_then_titled,
    foreign_then_titled,
    foreign,
    appointed,
    congratulated,
    held_by,
    succeeding,
    removed,
    relieved,
    resigned,
    summary,
    unusual,
    of_state,
    roster,
    parenthesised,
    apposed,
    form,
    once_held,
)
"""The rules for OFFICIAL, in order."""
PEOPLE_DOCUMENT_RULES = (
    posts_of_columns,
    posts_of_resumes,
    names_settled,
    names_of_long_lists,
    posts_of_lives,
    titles_with_people,
    Recurrences(),
)
"""What runs when all spans are known."""
