"""The shipped rules with a few more words: no rule is copied."""

from aidie import Extractor
from aidie_rules import RULES, Aid

text = "两地推进茶产业帮扶，开展“夏令营式”援疆。"
rules = RULES.with_words("sectors", {"茶产业": "agriculture"}).with_words("modes", {"夏令营式": "夏令营式"})

print("shipped: ", [(span.text, str(span.value)) for span in Extractor(RULES).extract(text).of(Aid)])
print("extended:", [(span.text, str(span.value)) for span in Extractor(rules).extract(text).of(Aid)])
