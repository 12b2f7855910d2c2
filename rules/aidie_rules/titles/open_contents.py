"""What no title of an open name holds: words of the sentence, another institution, a person, a second post."""

from aidie import Guard
from aidie_rules.titles.former import TENURES
from aidie_rules.titles.known import body_begins, known_begins, named_body_begins
from aidie_rules.titles.lexicons import BODIES, LONG_VERBS, PLACES, ROLES, SUFFIXES, SURNAMES, VERBS
from aidie_rules.titles.roles import role_stands
from aidie_rules.words import late

NEVER_IN_NAMES = "的了和与及由对在是把被将从并给跟据该某说称届到就却还他她我你您们这那也都曾已每各为任兼且或但而又则"
"""Function characters, which end an open name wherever they are no part of a word that is listed."""
FUNCTION_CHARACTERS = frozenset(NEVER_IN_NAMES)


def is_one_post(text: str, start: int, end: int) -> bool:
    """The title holds no word of the sentence, no second institution, no person and no second post."""
    return not any(holds(text, start, end) for holds in _REFUSALS)


_ACTS_AS = "为(?=民[政族航])|[当做][村乡镇县市省校财扶]"
_COUNTED = "一[名位](?!望)|[多百千][所家位]|(?<![十百千万])[两三四五六七八九几数][所家位]"
_DAY = "月[一二三四五六七八九十]{1,3}日"
_clause = late(f"{_ACTS_AS}|{_COUNTED}|{_DAY}|优秀(?=[村乡镇县市党基])|首先")


def _holds_clause(text: str, start: int, end: int) -> bool:
    """What was done, or how many there are, stands inside: 王春当|村支书, 一百所|中学校长, 拟为|民政局局长."""
    return _clause().search(text, start + 1, end) is not None


_VERBS_IN_NO_NAME = LONG_VERBS.only("verb", name="verbs_in_no_name").without(*TENURES)


def holds_verb(text: str, start: int, end: int) -> bool:
    """A verb of two characters or more stands inside, as in no name; 发言|人 is a post, 派出|所 a body."""
    name, verbs = text[start:end], _VERBS_IN_NO_NAME.by_start.characters
    places = [at for at, char in enumerate(name) if char in verbs]
    return any(
        max(ROLES.longest_at(name, at), SUFFIXES.longest_at(name, at)) < length
        for at in places
        if (length := _VERBS_IN_NO_NAME.longest_at(name, at))
    )


def _holds_action(text: str, start: int, end: int) -> bool:
    """A verb stands inside, and it is not what a group is charged with: 余家驹会见|青山大学校长."""
    return holds_verb(text, start, end) and not _is_of_task(text, start, end)


_TASKS = (
    "深化", "推进", "推动", "促进", "加强", "推广", "落实", "振兴", "整顿", "整治", "应对", "处置", "防治", "打击",
    "防范", "清理", "实施", "开展", "筹备", "支援", "扶持", "保障",
)  # fmt: skip
_task_force = late("小组|委员会|指挥部|办公室")


def _is_of_task(text: str, start: int, end: int) -> bool:
    """A group that a body has for one task is named by the verb of it: 国务院|深化医药卫生体制改革领导小组."""
    behind = start + max(lexicon.longest_at(text, start) for lexicon in (BODIES, PLACES))
    task = next((verb for verb in _TASKS if behind > start and text.startswith(verb, behind)), None)
    if task is None or not _task_force().search(text, behind, end):
        return False
    return not holds_verb(text, behind + len(task), end)


_VERBS_OR_PARTS = VERBS.only("inside", name="verbs_or_parts_of_names").without("组织", "代表").with_words(["向", "有"])


def _acts_on_body(text: str, start: int, end: int) -> bool:
    """A word that names have too stands before another institution: 的话向|美国国务院发言人, but 万向|集团."""
    name, verbs = text[start:end], _VERBS_OR_PARTS.by_start.characters
    places = [at for at, char in enumerate(name) if char in verbs and at]
    return any(
        named_body_begins(text, start + at + length)
        for at in places
        if (length := _VERBS_OR_PARTS.longest_at(name, at))
    )


linking = late(
    "(?<![高对何])等|(?<![大合协共会])同|(?<![方面志定走意导万])向|(?<![效频利])率|(?<![可所])以|(?<![荣夺收俘捕查截破抓])获"
)
"""Words that stand before another institution: 王某同|世界银行行长."""


def _links_another(text: str, start: int, end: int) -> bool:
    """A person, a post or an institution, and a word that links it to the next: 江洪率|市政府副秘书长, 县长江洪等|…."""
    links = list(linking().finditer(text, start, end))
    if not links:
        return False
    begins_like_name = SURNAMES.words.get(text[start]) == "common" and not known_begins(text, start)
    return any(
        body_begins(text, link.end())
        or (begins_like_name and link.start() - start in (2, 3))
        or any(ROLES.longest_before(text, link.start() - name) > 1 for name in (0, 2, 3))
        for link in links
    )


_HEAD_OF_PLACE_OR_OFFICE = "[省市县区州镇乡部厅局处]长(?![江治沙春兴葛宁征城期])"
_posts = late(
    "领导(?![小组班干])|常委(?!会)|书记(?!处)|秘书长(?!$)|委员长(?!$)|主任|主席(?!团)|总理|总统(?!府)|校长|董事长"
    f"|{_HEAD_OF_PLACE_OR_OFFICE}"
)


def _holds_two_posts(text: str, start: int, end: int) -> bool:
    """No name holds a post: 县长余家驹等|县领导, 县长余家驹和|西河镇班子成员; but in 福建|省长|泰县 is none."""
    posts = list(_posts().finditer(text, start, end))
    if len(posts) > 1 and sum(post[0][-1] != "长" or role_stands(text, *post.span()) for post in posts) > 1:
        return True
    return any(_named_and(text, post.end(), end) for post in posts)


def _named_and(text: str, at: int, end: int) -> bool:
    """A person stands there, and a word that links another: 县长|余家驹和|西河镇."""
    linked = any(at + length < end and text[at + length] in "和与及" for length in (2, 3))
    return linked and SURNAMES.words.get(text[at]) == "common"


_GATES = ("城关镇", "城关乡", "城关街道")
"""Townships inside the gates of a county's seat: 任|城关镇, where 任城 is a place as well."""


def _takes_office(text: str, start: int, end: int) -> bool:
    """A person stands first, and 任 is the verb of office: 余普选任|拉萨市财政局局长, though 选任 is a word."""
    if SURNAMES.words.get(text[start]) != "common":
        return False
    at = text.find("任", start + 2, start + 4) + 1
    return at > 0 and (known_begins(text, at) or text.startswith(_GATES, at))


def _holds_deputizing(text: str, start: int, end: int) -> bool:
    """A person with a post, or one who stands first, acts for another: 总裁余家驹|代理青山集团总经理, but 代理公司."""
    at = text.find("代理", start + 2, end)
    if at < 0:
        return False
    surnames = [at - length for length in (2, 3) if SURNAMES.words.get(text[at - length]) == "common"]
    if any(ROLES.longest_before(text, name) > 1 for name in surnames if name > start):
        return True
    return start in surnames and (known_begins(text, at + 2) or body_begins(text, at + 2))


_REFUSALS: tuple[Guard, ...] = (
    _takes_office,
    _holds_deputizing,
    _holds_clause,
    _holds_action,
    _acts_on_body,
    _links_another,
    _holds_two_posts,
)
