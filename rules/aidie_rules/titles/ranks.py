"""The words that rank a post: 副, 常务副, 代理."""

from aidie.pattern import repeat, words
from aidie_rules.titles.lexicons import RANKS
from aidie_rules.words import late

_duties = late(r"\w{2,5}?(?:职务|职权|职责)")
_MANY_PRESIDE = ("主席", "党首", "会长", "理事长", "秘书长")
_OF_SENIOR_RANK = ("主任", "总监", "经理", "董事", "秘书", "助理", "合伙人")


def rank_stands(text: str, start: int, end: int) -> bool:
    """代理 and 执行 are verbs too (代理|总统职务), 代 counts behind a numeral (第9代|国王), 共同, 永远 are adverbs."""
    rank = text[start:end]
    if rank == "代" and (text[start - 1 : start].isdecimal() or text.endswith(("年", "暂", "末", "历"), 0, start)):
        return False
    if rank == "执行":
        return not text.endswith(("暂停", "停止", "坚决", "认真", "严格"), 0, start)
    if rank == "高级":
        return text.startswith(_OF_SENIOR_RANK, end)
    if rank in ("创会", "永远", "永久"):
        return text.startswith((*_MANY_PRESIDE, "名誉", "荣誉"), end)
    if rank == "共同":
        return text.startswith(_MANY_PRESIDE, end)
    return rank not in ("代理", "代行") or not _duties().match(text, end)


RANK = repeat(words(RANKS).where(rank_stands), 0, 2).named("rank")
