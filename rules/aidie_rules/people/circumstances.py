"""What stands around a verb of office: when, where and by how many votes, for which term, behind how many people."""

from aidie.pattern import HAN, chars, choice, integer, one_of, optional, repeat, span_of
from aidie_rules.names.honours import TITLES_OF_HONOUR
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, PLACES
from aidie_rules.words import OURS

WHEN = (
    optional(one_of("曾", "是", "于", "自", "从", "在", "曾于", "曾在"))
    + span_of("DATE")
    + optional(one_of("起", "开始", "间", "底", "初", "上旬", "中旬", "下旬"))
)
"""曾在1994年到2000年, 2015年3月起, 今天."""

COUNTED = optional("等") + integer("people", 2, 99) + one_of("位", "名", "人") + optional("同志")
"""两位同志, 等七位同志: behind several people."""

HONOURED = one_of(*TITLES_OF_HONOUR)
"""余家驹|同志|任, 余家驹|少将|出任."""

FROM = "从" + chars(HAN, 2, 14, without="说称并即就将的我他她", lazy=True)
"""从普通士兵(成长为): where a career began."""
BY_VOTES = "以" + chars(HAN + "0-9%.", 1, 12, lazy=True) + one_of("票", "票数", "优势", "得票率")
"""以190票的高票(当选)."""
AT_MEETING = "在" + chars(HAN + "“”0-9", 2, 40, without="说称并即就将", lazy=True) + one_of("上", "中", "期间")
"""在县第八届人大第一次会议上."""

_INVITED = "应" + chars(HAN, 0, 16, without="的了并他她我", lazy=True) + one_of("邀请", "之邀", "邀约", "聘请", "邀")
_JOINING = one_of("加盟", "加入", "入职", "进入", "受聘于", "调入") + chars(
    HAN, 2, 16, without="的了并他她我会要在把对", lazy=True
)
JOINED = choice(_INVITED + optional(one_of("，", ",")) + optional(_JOINING), _JOINING)
"""应邀请加盟青山集团(任): by whom one was called, and where to."""

_OF_CADRES = one_of("作为", "是") + chars(HAN + "0-9“”", 0, 24, lazy=True, without="的他她我说") + one_of(
    "干部", "人才", "队员", "成员", "教师", "医生", "专家", "一员", "之一", "党员", "志愿者",
)  # fmt: skip
_COMMA = one_of("，", ",")


def before_leave(text: str, start: int, end: int) -> bool:
    """挂职 follows, with which one serves elsewhere for a time."""
    return text.startswith("挂职", end)


_TO_A_PLACE = chars(HAN, 2, 16, lazy=True, without="的了并他她我会要把对说")
_SENT_TO = choice(
    one_of("到", "来到", "派到", "选派到", "派往", "赴", "前往", "奔赴", "远赴") + optional("了") + _TO_A_PLACE,
    ("在" + _TO_A_PLACE).where(before_leave),
    one_of("援藏", "援疆", "援青", "赴藏", "进藏", "入藏", "赴疆", "进疆", "入疆", "赴青"),
)


def before_serving(text: str, start: int, end: int) -> bool:
    """担任 or 任 follows, with which one serves there."""
    return text.startswith(("担任", "任"), end)


SOMEWHERE = (
    optional(one_of("曾", "一直", "还曾", "曾先后"))
    + "在"
    + chars(HAN + "“”·", 2, 20, lazy=True, without="了并他她我会要把对说称将")
).where(before_serving)
"""曾在草王坝村(担任), 在布朗政府时期(任): where or under whom somebody served."""

_ON_WHOSE_WILL = choice(
    one_of("受", "经", "由", "被") + optional(one_of("组织", "组织部门", "中组部", "省委", "市委", "县委", "单位"))
    + one_of("选派", "委派", "安排", "派遣", "选拔", "推荐"),
    one_of(
        "主动报名", "主动申请", "主动请缨", "自愿报名", "响应号召", "积极响应号召", "响应组织号召", "积极响应组织号召",
        "报名",
        "接到组织任命", "接受组织安排", "服从组织安排",
    ),
    "从" + chars(HAN, 2, 24, lazy=True) + "岗位上",
)  # fmt: skip
SENT = (
    optional(WHEN)
    + optional(_ON_WHOSE_WILL + optional(_COMMA))
    + choice(_OF_CADRES + optional(optional(_COMMA) + _SENT_TO), _SENT_TO)
    + optional(_COMMA)
)
"""受组织选派，作为第八批援藏干部来到拉孜县，(担任): on whose will, among whom and where somebody was sent."""

GRADES_OF_WORK = (
    "助教", "讲师", "教授", "研究员", "研究实习员", "工程师", "技术员", "教师", "教员", "科员", "办事员", "干事",
    "会计", "出纳", "记者", "编辑", "翻译", "秘书", "战士", "学员", "工人", "知青", "干部", "医生", "医师", "文书",
    "辅导员", "律师", "审判员", "书记员", "检察员", "院士", "博士生导师", "科学家",
)  # fmt: skip
"""What one works as, which is no post, in the lists of a life."""
GRADES = repeat(
    chars(HAN, 0, 14, without="的了他她是任", lazy=True) + one_of(*GRADES_OF_WORK) + one_of("、", "，", ","), 1, 5
)
"""(历任)青山大学助教、讲师、副教授、: before the first post of a list."""

_KINDS_OF_BODIES = ("中心", "集团", "组织", "机构", "公司", *"行校院厂所局会社部处站馆店矿团队报台刊")
"""What a body is called that was named before: 该|行, 本|院."""
NAMED_BEFORE = one_of(*OURS) + one_of(*_KINDS_OF_BODIES)
"""该行, 本院: the body was named before."""
_OUR_BODY = one_of(*OURS) + optional(one_of(*_KINDS_OF_BODIES, *"国省市县区州镇乡村"))
"""该行(行长), 本(公司董事), 该省(省长)."""
TERM_OF_OFFICE = optional(_OUR_BODY) + optional(
    repeat(choice(PLACES, COUNTRIES, BODIES), 0, 2)
    + choice(
        "第" + integer("term_of_office", 1, 99) + one_of("任", "届"),
        integer("term_of_office", 1, 99) + "届",
        one_of("新一任", "新任", "下一任", "下任", "首任", "首位", "新一届", "下一届", "下届"),
    )
)
"""香港特别行政区第五任, 新一任: before a post that is held in turn, and no part of it."""
OF_A_PLACE = (chars(HAN + "（）()、", 2, 24, lazy=True, without="的了他她我") + "的").named("of")
"""核桃村的, 分管教育（卫生）工作的: an open name that a post belongs to, and no part of it."""
