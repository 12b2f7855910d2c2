"""What must not stand beside a date, nor in it."""

from __future__ import annotations

from typing import Final

from aidie import not_after, not_before
from aidie_rules.titles.lexicons import PLACES

_DIGITS: Final = frozenset("0123456789")
_CHINESE_DIGITS: Final = frozenset("〇零一二三四五六七八九")
_NUMERALS: Final = _DIGITS | _CHINESE_DIGITS | frozenset("十百千两几多数")
_LONGEST_NAME: Final = 60


def four_digits(text: str, start: int, end: int) -> bool:
    """A year is said digit by digit: 一千九百 is none."""
    return end - start == 4 and all(char in _DIGITS or char in _CHINESE_DIGITS for char in text[start:end])


def two_digits(text: str, start: int, end: int) -> bool:
    """A short year is said digit by digit: 十八 is none."""
    return end - start == 2 and all(char in _DIGITS or char in _CHINESE_DIGITS for char in text[start:end])


def outside_names(text: str, start: int, end: int) -> bool:
    """It is no part of the name of a document: 《2019年工作方案》."""
    opens = text.rfind("《", max(0, start - _LONGEST_NAME), start)
    return opens < 0 or text.find("》", opens, start) >= 0 or text.find("》", end, end + _LONGEST_NAME) < 0


def month_ends(text: str, start: int, end: int) -> bool:
    """Behind a month stands no number, which would be of an impossible day or of a lunar one: 8月39日, 三月三."""
    behind = text[end : end + 1]
    if text.startswith(("革命", "花"), end):
        return False
    if not behind or text[end - 1] != "月":
        return True
    return behind not in _DIGITS and not (behind in _LUNAR_DAYS and text[end - 2] in _CHINESE_MONTHS)


_LUNAR_DAYS: Final = frozenset("初二三四五六七八九十廿")
_CHINESE_MONTHS: Final = frozenset("一二三四五六七八九十")


# A word of one character begins another word: 晚会, 早在, 夜以继日.
_NOT_BEHIND_PART: Final = {
    "晚": "些会宴餐报婚年期安饭辈霞稻育熟",
    "早": "已在就日期些先前稻班市餐点茶报操春有早",
    "晨": "练雾光曦会报跑",
    "夜": "以景市空色班总校行宵",
    "午": "餐饭休宴夜",
}


def part_ends(text: str, start: int, end: int) -> bool:
    """A part of day is a word of its own."""
    return end - start > 1 or text[end : end + 1] not in _NOT_BEHIND_PART[text[start]] or end == len(text)


_BEHIND_CLOCK = not_before(
    "代", "期", "间", "段", "任", "差", "尚", "速", "效", "髦", "限", "候", "刻", "常", "区", "评",
    "建议", "意见", "要求", "希望", "共识", "措施", "主张", "%", ":", "：", "多边",
)  # fmt: skip


def clock_ends(text: str, start: int, end: int) -> bool:
    """A clock time is no longer word: 8时代; and no part of a longer number."""
    return text[end : end + 1] not in _DIGITS and _BEHIND_CLOCK(text, start, end)


_BEHIND_WEEKDAY = not_before(
    "次", "个", "期", "刊", "报", "岁", "边", "围", "遍", "圈", "本", "国", "军", "年", "大", "种", "味", "线", "届", "份", "场",
)  # fmt: skip
_BEFORE_WEEKDAY = not_after(
    "一", "二", "两", "三", "四", "五", "每", "首", "半", "几", "逢", "隔", "四", "多", "整", "双", "东", "西", "北", "南", "老",
    "小", "大", "商",
)  # fmt: skip


def weekday_ends(text: str, start: int, end: int) -> bool:
    """A weekday is a word of its own: not 一周三次, 周日报."""
    if text[start] != "周":
        return text[end : end + 1] not in ("期", "刊")
    return _BEHIND_WEEKDAY(text, start, end) and _BEFORE_WEEKDAY(text, start, end)


def middle_ends(text: str, start: int, end: int) -> bool:
    """中 behind a month ends there: 8月中，, but 8月中国."""
    return not text[end : end + 1].isalpha()


_NUMERALS_BEFORE: Final = "".join(sorted(_NUMERALS)) + "首此本每屡再依历初末上下层"

# (characters that must not stand before the word, and behind it): 目|前天|气, 如|今年, 同日|本, 共同|年.
_NEIGHBOURS: Final = {
    "今天": ("如现当有年", "津"),
    "今日": ("如现年", ""),
    "昨日": ("", "本"),
    "明天": ("说表证光文鲜声阐查简的好", "天"),
    "明日": ("说表证光文鲜声阐查简的好", "月本"),
    "前天": ("目日当之以年月天此跟提生午空眼", "气空津然文"),
    "前日": ("目当之以此生天年月提", "本夜"),
    "后天": ("之今以年月天日然最此先周前午战灾随落", "气性空津然"),
    "当天": ("相应担每正适恰承", "然空津气"),
    "当日": ("相应担每正适恰承", "本夜"),
    "今春": ("如现当", "节"),
    "今夏": ("如现当", ""),
    "今秋": ("如现当", ""),
    "今冬": ("如现当", "奥"),
    "同日": ("共不相", "本夜"),
    "次日": (_NUMERALS_BEFORE, "本"),
    "前一天": ("年月周天之", "天"),
    "前一日": ("年月周天之", "本"),
    "本月": ("基根成资", "球"),
    "上月": ("马天晚早", "亮球"),
    "下月": ("天", "亮球"),
    "当月": ("相应每正", ""),
    "同月": ("共不", "亮"),
    "次月": (_NUMERALS_BEFORE, ""),
    "今年": ("如现", "轻龄纪"),
    "去年": ("", "轻龄纪"),
    "明年": ("说表证光文鲜声阐", "轻龄纪"),
    "前年": ("目提此之以当日天空跟生史年超", "轻龄纪均产"),
    "后年": ("今此以之年月天日然最先随落战灾届", "轻龄纪均产"),
    "上年": ("以史世线路网市早晚马半海", "轻龄纪级均薪"),
    "来年": ("近年未以将本原历往多后从", "轻龄纪均"),
    "当年": ("相应担每正", "轻龄纪"),
    "同年": ("共不相", "轻龄纪级代"),
    "次年": (_NUMERALS_BEFORE, "轻龄会度"),
    "本年度": ("基", ""),
}


def relative_word(text: str, start: int, end: int) -> bool:
    """A relative word is a word of its own, and 今日 no part of a paper's name."""
    neighbours = _NEIGHBOURS.get(text[start:end])
    if neighbours is None:
        return True
    before, behind = neighbours
    if start and text[start - 1] in before or text[end : end + 1] in behind and end < len(text):
        return False
    return text[start:end] != "今日" or not _names_medium(text, end)


def begins_with_whole_word(text: str, start: int, end: int) -> bool:
    """As `relative_word`, for a match that a relative word begins."""
    for length in (3, 2):
        if text[start : start + length] in _NEIGHBOURS:
            return relative_word(text, start, start + length)
    return True


_NAMED_TODAY = ("头条", "说法", "关注", "俄罗斯", "中国栏目", "印象", "话题")
_MEDIUM_ENDS = ("讯", "报", "网", "台", "客户端", "频道", "杂志")


def _names_medium(text: str, at: int) -> bool:
    """今日 is here the beginning of a paper's name: 今日镇江讯."""
    if text.startswith(_NAMED_TODAY, at):
        return True
    for length in PLACES.lengths_by_first.get(text[at : at + 1], ()):
        if text[at : at + length] in PLACES:
            behind = at + length
            return behind >= len(text) or text.startswith(_MEDIUM_ENDS, behind) or not text[behind].isalnum()
    return text.startswith("本", at) and not text.startswith(("本报", "本台", "本市", "本省", "本县"), at)


_NO_DAY_BEHIND = not_before(
    "楼", "线", "桥", "车", "院", "机", "文", "令", "公告", "决议", "井", "门", "店", "馆", "厅", "台", "站", "路", "卡", "房", "病",
    "段", "船", "舰", "艇", "轮", "坑", "墓", "地", "标", "平台", "矿", "炉", "仓", "库", "国道", "高速", "公路", "州", "字", "球",
    "选手", "种", "展", "码", "泊位", "航站", "别墅", "法令", "议案", "提案", "案", "主席", "卫星", "飞船", "火箭", "实验", "舱",
    "遗址", "煤", "产品", "项目", "工程", "隧", "洞", "厂", "街", "巷", "弄", "室", "单元", "大", "小", "风球", "意见", "通知", "方",
    "基", "区", "位", "平", "主", "斜", "竖", "拉", "电", "风", "钢", "塔", "桩", "锅", "泵", "冷", "生产线", "炼", "人物", "员", "柜", "窗", "汽", "柴", "油", "水", "坝", "闸", "村", "营", "哨", "界", "堡", "高地", "角色",
)  # fmt: skip
_NO_DAY_BEFORE = not_after(
    "第", "#", "-", "〕", "］", "”", "·", "嫦娥", "神舟", "天宫", "天舟", "风云", "雪龙", "高分", "北斗", "玉兔", "海洋", "资源", "实践",
    "天问", "长征", "快舟", "天链", "遥感", "中星", "鹊桥", "东方红", "向阳红", "潜龙", "蛟龙", "大洋", "科学", "探索", "和谐", "复兴",
    "机动", "使命", "标", "段", "期", "馆", "区", "栋", "院", "南海", "地铁", "台风", "中国", "海巡", "海监", "渔政", "试验", "空间", "代号", "编号", "的", "门牌", "路", "街",
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
)  # fmt: skip


def number_names_day(text: str, start: int, end: int) -> bool:
    """7号 names a day: not 12号楼, 8号线, 第3号, 嫦娥3号, 1号文件."""
    return _NO_DAY_BEFORE(text, start, end) and (
        _NO_DAY_BEHIND(text, start, end) or text.startswith(("大幅", "方才", "小幅", "地震", "地方"), end)
    )


_YEAR_BEHIND = not_before("版", "型", "款", "代", "级", "制", "轻", "龄", "薪", "货", "夜饭", "画", "鉴", "月日")


def year_ends(text: str, start: int, end: int) -> bool:
    """No word begins with this 年, and no impossible month stands behind it: 2019年版, 2018年13月."""
    if not _YEAR_BEHIND(text, start, end):
        return False
    at = end
    while at < end + 3 and text[at : at + 1] in _DIGITS and at < len(text):
        at += 1
    return at == end or text[at : at + 1] != "月"


def weekday_number_ends(text: str, start: int, end: int) -> bool:
    """The number behind the week is a weekday's: not 上周|一直."""
    return not text.startswith(("一直", "一度", "一些", "日均", "天气", "一共", "三次", "二次", "一次", "一举"), start)


_WEEK_BEFORE = not_after("每", "每个", "逢", "节假日和", "节假日、", "基", "成", "双", "以", "马", "早", "晚")
_WEEK_BEHIND = not_before("岁", "边", "围", "刊", "报", "年", "期", "转", "末日", "密", "全", "到")


def single_week(text: str, start: int, end: int) -> bool:
    """It is one week or weekend: not every one, and no longer word (本|周边)."""
    return _WEEK_BEFORE(text, start, end) and _WEEK_BEHIND(text, start, end)


_RECURS_BEFORE = not_after("每", "逢", "每到", "每个", "每逢", "至", "到", "-", "—")
_RECURS_BEHIND = not_before("至周", "到周", "-周", "—周", "至星期", "到星期", "、周", "和周", "至五", "到五")


def single_weekday(text: str, start: int, end: int) -> bool:
    """It is one day, not what comes round every week: 每周五, 周一至周五."""
    length = 2 if text[start] == "周" else 3
    return weekday_ends(text, start, start + length) and _RECURS_BEFORE(text, start, end) and _RECURS_BEHIND(text, start, end)


_AGO_BEHIND = not_before("往", "来", "列", "进", "景", "期", "提", "沿", "途", "线", "后", "方", "茅", "三", "半", "排", "者", "十")
_AGO_BEFORE = not_after("第", "数", "几", "上", "多", "提前", "零", "余", "每", "-", "至", "到", "～", "~", "、", ".", "年", "月", "万", "亿")


def ago_ends(text: str, start: int, end: int) -> bool:
    """前 says before now, and begins no longer word: 三年|前往."""
    return _AGO_BEHIND(text, start, end) and _AGO_BEFORE(text, start, end)


# Names of feasts that mean something else as well: in quotes, or with a word behind that makes them a feast.
_SHORT_FEASTS: Final = frozenset({"五一", "六一", "七一", "八一", "清明", "小年", "腊八", "重阳", "国庆", "端午", "中秋", "七夕"})
_BEHIND_SHORT_FEAST: Final = (
    "假期", "期间", "前夕", "小长假", "长假", "前后", "黄金周", "当天", "当日", "之夜", "以来", "放假", "将至", "临近", "前", "佳节",
    "上午", "下午", "晚上", "夜", "后", "这天", "那天", "、", "到来", "来临", "已过", "就要", "又至", "时节", "”假期",
)  # fmt: skip
_BEHIND_QUOTED: Final = not_before(
    "”讲话", "”重要讲话", "”勋章", "”路", "”大桥", "”起义", "”军旗", "”奖", "”口号", "”南昌", "”精神", "”广场",
)
_BEHIND_FEAST = not_before("联欢晚会", "晚会", "档", "联播", "档期", "奖", "勋章", "路", "镇", "社论")


_EVERY = ("逢", "每年", "历年", "每到")


def festival_ends(text: str, start: int, end: int) -> bool:
    """It is a feast: not 五一|路, 清明|上河图, 春节|联欢晚会."""
    if not _BEHIND_FEAST(text, start, end) or any(word in text[max(0, start - 8) : start] for word in _EVERY):
        return False
    name = text[start:end]
    if name not in _SHORT_FEASTS:
        return True
    if text[end : end + 1] in ("”", '"') and text[start - 1 : start] in ("“", '"'):
        return _BEHIND_QUOTED(text, start, end)
    before = text[start - 1 : start]
    free = not start or not before.isalpha() or before in "年在至到今去明迎过逢庆了是的和与为自从每当正于假"
    return free and (text.startswith(_BEHIND_SHORT_FEAST, end) or (not text[end : end + 1].isalnum() and name[0] in "中端七国"))


def alone_in_digits(text: str, start: int, end: int) -> bool:
    """It is no part of a longer number, such as a telephone's."""
    before, behind = text[start - 1 : start] if start else "", text[end : end + 1]
    return before not in tuple("0123456789-./") and behind not in tuple("0123456789-/")
