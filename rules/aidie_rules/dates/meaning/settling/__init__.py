"""On which days one moment falls, read in a context: the habits of official news, a module a kind of moment."""

from aidie_rules.dates.meaning.settling.moments import settle

__all__ = ["settle"]
