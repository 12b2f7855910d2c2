"""Dates and amounts of time: the rules, in order, and the document rules that resolve what they found."""

from aidie_rules.dates import (
    days,
    durations,
    eras,
    festivals,
    lists,
    lunar_days,
    months,
    ordinal_weeks,
    plans,
    relative,
    stamps,
    years,
)
from aidie_rules.dates.article.telling import resolve_dates

__all__ = ["DATE_DOCUMENT_RULES", "DATE_RULES"]

DATE_RULES = (
    stamps.stamps,
    stamps.months_in_digits,
    days.days,
    months.months,
    months.relative_months,
    months.first_months,
    years.years,
    eras.years_of_the_era,
    eras.years_before_the_era,
    eras.cycle_years,
    years.relative_years,
    years.year_edges,
    years.parts_of_year,
    years.seasons,
    years.decades,
    relative.relative_days,
    relative.weeks,
    relative.weekdays,
    ordinal_weeks.ordinal_weeks,
    relative.ago,
    relative.same_period,
    relative.pairs,
    plans.plans,
    plans.numbered_plans,
    plans.early_plans,
    festivals.festivals,
    lunar_days.lunar_days,
    lunar_days.lunar_months,
    lists.listed_days,
    lists.listed_months,
    lists.listed_years,
    durations.amounts,
    durations.halves,
    durations.round_amounts,
    durations.days_within,
)
DATE_DOCUMENT_RULES = (resolve_dates,)
