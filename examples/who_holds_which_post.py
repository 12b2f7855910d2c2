"""Who holds which post in an article, and when the article says so."""

from pathlib import Path

import aidie
from aidie_rules import Date, Official

article = Path(__file__).with_name("visit.txt").read_text(encoding="utf-8")
extraction = aidie.extract(article)

print("published", extraction.anchor)
for official in extraction.of(Official):
    print(f"{official.start:5} {official.value.name}: {'、'.join(official.value.titles)}")
for date in extraction.of(Date):
    print(f"{date.start:5} {date.text} = {date.value.start_date} to {date.value.end_date}")
