"""When the parts of a title stand, from its place to its rank: what must be before or behind them."""

from aidie_rules.titles.abbreviations import stands_for_state
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, FOREIGN_PLACES, LEVELS, PLACES, RANKS, ROLES, STATES
from aidie_rules.words import OURS, is_han, late

_LAST_OF_BODIES = frozenset(
    "部委厅局署办处科股司组室院所站队馆会社厂矿校系庭团军师旅营连排班党府行台园省市县区州盟旗乡镇村刊报段库心学网》"
)


def behind_body(text: str, start: int, end: int) -> bool:
    """A place or a body stands right before."""
    before = text[start - 1 : start]
    if before in _LAST_OF_BODIES or any(x.longest_before(text, start) for x in (BODIES, PLACES, COUNTRIES)):
        return True
    return before in STATES and stands_for_state(text, start - 1, start)


def behind_state(text: str, start: int, end: int) -> bool:
    """A state stands right before: 美国|当选|总统, while 在市人大|当选主席 tells what happened."""
    return COUNTRIES.longest_before(text, start) > 1


def names_body(text: str, start: int, end: int) -> bool:
    """In brackets behind a body stands another: 组织部|（统战部）."""
    return text[end - 2] in _LAST_OF_BODIES and text[start - 1] in _LAST_OF_BODIES and behind_body(text, start, end)


def term_stands(text: str, start: int, end: int) -> bool:
    """A term within a title stands behind a place, a level or a body: 市六届人大常委会, but 该行|第六届董事会."""
    if text[start - 2 : start - 1] in OURS:
        return False
    return LEVELS.longest_before(text, start) > 0 or behind_body(text, start, end)


def department_stands(text: str, start: int, end: int) -> bool:
    """A department or a committee is not the end of a longer body: 国家中|医药管理局, 团|市委."""
    return max(BODIES.longest_before(text, end), COUNTRIES.longest_before(text, end)) <= end - start


def level_stands(text: str, start: int, end: int) -> bool:
    """A level is not the end of a place's name: 巴伐利亚|州, 拉萨|市."""
    return max(PLACES.longest_before(text, end), FOREIGN_PLACES.longest_before(text, end)) <= end - start


def body_follows(text: str, start: int, end: int) -> bool:
    """驻 stands before a place or a body, and not before a post: 非常驻|临时代办."""
    rank = RANKS.longest_at(text, end)
    ranked = rank and (text[end] != "第" or ROLES.longest_at(text, end + rank))
    return text[end - 1] not in "驻出" or not (ranked or ROLES.longest_at(text, end))


def joins(text: str, start: int, end: int) -> bool:
    """A hyphen stands alone between two names, as no dash does."""
    return is_han(text[end : end + 1]) and is_han(text[start - 1 : start])


_head_of_party = late("副?(?:主席|总裁)|总书记|领袖")


def party_stands(text: str, start: int, end: int) -> bool:
    """党 is the party itself before the post of its head, and no end of a party's name: 新任|党主席, 国大党|主席."""
    before = text[start - 1 : start]
    named = is_han(before) and before not in "任该由届的选去为" if before else False
    return not named and before != "”" and _head_of_party().match(text, end) is not None


_duties = late(r"\w{2,5}?(?:职务|职权|职责)")
_MANY_PRESIDE = ("主席", "党首", "会长", "理事长", "秘书长")
_OF_SENIOR_RANK = ("主任", "总监", "经理", "董事", "秘书", "助理", "合伙人")


def rank_stands(text: str, start: int, end: int) -> bool:
    """代理 and 执行 are verbs too (代理|总统职务), 代 counts behind a numeral (第9代|国王), and 共同 is an adverb."""
    rank = text[start:end]
    if rank == "代" and (text[start - 1 : start].isdecimal() or text.endswith(("年", "暂", "末", "历"), 0, start)):
        return False
    if rank == "执行":
        return not text.endswith(("暂停", "停止", "坚决", "认真", "严格"), 0, start)
    if rank == "高级":
        return text.startswith(_OF_SENIOR_RANK, end)
    if rank == "共同":
        return text.startswith(_MANY_PRESIDE, end)
    return rank not in ("代理", "代行") or not _duties().match(text, end)


# What is a part of a title before some posts alone

_post_of_staff = late("副?(?:参谋长|政委|政治|教导员|指导员|作训|司令部|后勤)|副[军师旅团营连]长")
_post_of_section = late("副?主任(?!委员|[医科])|(?:党|团)(?:总支|支部)|总支|工会|秘书(?!长)")
_head_of_department = late("副?(?:[部处科股]长|主任|(?:大|中|支)?队长)")
_seat = late("(?:名誉|常务|独立|执行)?副?(?:董事|监事|理事|会长|主席)(?!会)")
_post_of_envoy = late(
    "(?:临时|代理|代|前|原)?"
    "(?:大使(?!馆)|公使|总领事(?!馆)|副总领事(?!馆)|代办|(?:大使馆|使馆|使团)(?:临时)?(?:代办|团长|发言人))"
)
_post_aboard = late("原?副?(?:船长|艇长|舰长|机长|政委)")
_post_of_editor = late("原?(?:执行|常务|第一)?副?(?:社长|主编|总编|编辑部主任|总编辑|总经理|编委)")


def before_military_post(text: str, start: int, end: int) -> bool:
    """The post of an officer of the staff follows."""
    return _post_of_staff().match(text, end) is not None


def kind_stands(text: str, start: int, end: int) -> bool:
    """The kind of an institution ends no name: 、|委员会主任, 任|分行行长, but 调查|委员会主任."""
    before = text[start - 1 : start]
    return not before or not is_han(before) or before in "各该的任为由和与及兼"


def behind_firm(text: str, start: int, end: int) -> bool:
    """A firm or an institution ends before the brackets."""
    return text[start - 1] in _LAST_OF_BODIES or text[start - 1] in "团业行"


def before_its_head(text: str, start: int, end: int) -> bool:
    """The head of a department follows: 财务|科长, 教务|副主任."""
    return _head_of_department().match(text, end) is not None


def before_seat(text: str, start: int, end: int) -> bool:
    """A seat that a body elects for a term follows: 公司|第八届|董事长, 足协|第三届|主席."""
    return _seat().match(text, end) is not None


def section_stands(text: str, start: int, end: int) -> bool:
    """A post of a section follows, and none runs into it: 、系|主任, 任|室副主任, but 王春系|主任."""
    before = text[start - 1 : start]
    return (not is_han(before or " ") or before in "任兼") and _post_of_section().match(text, end) is not None


def before_envoy(text: str, start: int, end: int) -> bool:
    """The post of one who is sent to another state follows."""
    return _post_of_envoy().match(text, end) is not None


def before_captain(text: str, start: int, end: int) -> bool:
    """The post of one who commands a ship follows."""
    return _post_aboard().match(text, end) is not None


def before_editor(text: str, start: int, end: int) -> bool:
    """A post of a paper or a periodical follows."""
    return _post_of_editor().match(text, end) is not None
