"""Dates and amounts of time: the rules, in order, and the document rules that resolve what they found."""

from aidie_rules.dates import days, durations, feasts, months, ordinal_weeks, plans, relative, stamps, years
from aidie_rules.dates.telling import resolve_dates

__all__ = ["DATE_DOCUMENT_RULES", "DATE_RULES"]

DATE_RULES = (
    stamps.stamps,
    stamps.months_in_digits,
    days.days,
    months.months,
    months.relative_months,
    months.first_months,
    years.years,
    years.years_of_the_era,
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
    plans.early_plans,
    feasts.feasts,
    feasts.lunar_days,
    durations.amounts,
    durations.halves,
    durations.days_within,
)
DATE_DOCUMENT_RULES = (resolve_dates,)
