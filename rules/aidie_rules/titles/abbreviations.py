"""One character for a state before a post of it, as in headlines: 叙外长, 美国务卿."""

from aidie.pattern import words
from aidie_rules.titles.lexicons import FOREIGN_PLACES, STATES, VERBS
from aidie_rules.words import is_han, late

_BEFORE = frozenset("与和同对向由的见及了、")
_BEFORE_POST = "(?:前|时任|现任|新任|候任|当选|临时|代理|代|第一|副|常务副)*"
_HEAD = "总统|总理|首相|众议长|参议长|外长|防长|财长|国王(?![后宫室储])|议长|国务卿|(?:外交|国防|内政|财政)大臣"
_MINISTRY = "(?:国防|外交|内政|财政|司法|国务|卫生|能源|商务|国土安全)(?:部|院)"
_OF_MINISTRY = f"{_MINISTRY}.{{0,6}}(?:长|发言人|国务卿|官)"
_post_of_state = late(
    f"{_BEFORE_POST}(?:(?:{_HEAD})(?!身份|名义|令)|驻.{{1,8}}大使|军方发言人|{_OF_MINISTRY}(?!身份|名义))"
)
"""外长, 新任总理, 国防部发言人; 总统令 and 总统身份 are no posts."""


def stands_for_state(text: str, start: int, end: int) -> bool:
    """A post of the state follows, and nothing before runs into the abbreviation; 以前 is a word of time."""
    if text[start] == "以" and (text[end : end + 1] == "前" or (start and is_han(text[start - 1]))):
        return False
    before = text[start - 1 : start]
    if before and is_han(before) and before not in _BEFORE and VERBS.longest_before(text, start) < 2:
        return False
    return _post_of_state().match(text, end) is not None and not FOREIGN_PLACES.longest_at(text, start)


STATE = words(STATES).named("place").where(stands_for_state)
