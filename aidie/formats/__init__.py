"""How extractions are written: JSON Lines for programs, marked text and a table for people."""

from aidie.formats.jsonl import read_jsonl, write_jsonl
from aidie.formats.pretty import pretty
from aidie.formats.records import DocumentRecord, RuleRecord, RuleSetRecord, SpanRecord

__all__ = [
    "DocumentRecord",
    "RuleRecord",
    "RuleSetRecord",
    "SpanRecord",
    "pretty",
    "read_jsonl",
    "write_jsonl",
]
