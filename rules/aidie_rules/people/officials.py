"""Officials whose titles stand before the name: 县长余家驹, 副县长周大川、王春, 美国总统科洛波夫."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import HAN, chars, choice, no_span_of, one_of, optional, repeat
from aidie_rules.names.by_place import name_in_state, unusual_name_ends
from aidie_rules.names.shapes import NAME, TRANSLITERATED_NAME
from aidie_rules.names.transliterated import is_foreign_name
from aidie_rules.people.chains import no_name_before, opens_chain
from aidie_rules.people.making import later_posts, officials_of, posts_of
from aidie_rules.people.patterns import (
    AND,
    BEFORE_NAME,
    BETWEEN_TITLES,
    LATER,
    LAYER,
    PERSON,
    TITLE,
    TITLES_BEFORE_NAME,
)
from aidie_rules.people.sharing import how_many_hold
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import SUCCESSION
from aidie_rules.titles.jurisdictions import is_of_state
from aidie_rules.titles.lexicons import COUNTRIES
from aidie_rules.titles.roles import role_stands
from aidie_rules.titles.values import Title


@rule(
    TITLES_BEFORE_NAME.where(opens_chain) + BEFORE_NAME + PERSON + repeat(AND + PERSON, 0, 12) + optional(LATER),
    layer=LAYER,
    examples=[
        # a post and a person, several posts, several people
        "[拉萨市委书记白玛旺堆]会见了",
        "[副市长江洪: 江洪: 副市长]率队，",
        "[市委书记、市人大常委会主任马明龙: 马明龙: 市委书记, 市人大常委会主任]率团",
        "[市领导黄立成]、[郭远: 郭远: 市领导]、[潘云山]，市有关部门",
        # what stands between them
        "[县长 余家驹: 余家驹: 县长]、[副县长（挂职）周大川: 周大川: 副县长]出席",
        "[副县长（挂职）、领队周大川: 周大川: 副县长, 领队]陪同",
        "[副区长卓玛]（女，藏族）、[李强: 李强: 副区长]参加",
        "[院长（市科协副主席）余家驹: 余家驹: 院长, 市科协副主席]，[副县长王春: 王春: 副县长]来青海考察",
        "[县长、现年46岁的余家驹: 余家驹: 县长]说",
        "[县医院院长、医学博士余家驹: 余家驹: 县医院院长]说，[骨科主任、主任医师、教授周大川: 周大川: 骨科主任]说",
        "[县水利局党组成员、总工程师余家驹: 余家驹: 县水利局党组成员, 总工程师]说",
        "[副县长、第3届工业博览会组委会主任余家驹: 余家驹: 副县长, 工业博览会组委会主任]，",
        "[青山民主党主席、前总统布朗: 布朗: 青山民主党主席, 总统]到访",
        "[全国政协委员，中国工程院院士余家驹: 余家驹: 全国政协委员]说，",
        "[国际足联主席、法国人布朗: 布朗: 国际足联主席]到访，",
        "[县委书记、首任县长余家驹: 余家驹: 县委书记, 县长]说，",
        "往届[县长余家驹: 余家驹: 县长]、[王春: 王春: 县长]参加",
        "出席的[副县长有余家驹: 余家驹: 副县长]、[王春: 王春: 副县长]。",
        "往届[县政协主席周大川: 周大川: 县政协主席]、[王春: 王春: 县政协主席]参加",
        "[副县长胡家时: 胡家时: 副县长]表示，[政委、少将王英高: 王英高: 政委]讲话，",
        "台“[总统”周海: 周海: 总统]说",
        # the post that a verb adds
        "由[县长余家驹任组长: 余家驹: 县长, 组长]，",
        "由[县长周大川先生任组长: 周大川: 县长, 组长]，",
        "[县长王春任副市长、市政府秘书长、办公室主任: 王春: 县长, 副市长, 市政府秘书长, 办公室主任]，",
        "[公司董事长王春等17人为副会长: 王春: 公司董事长, 副会长]，",
        "[副局长王春被提升为局长: 王春: 副局长, 局长]，[县长周大川: 周大川: 县长]南下",
        "[县长余家驹就任市委常委、秘书长: 余家驹: 县长, 市委常委, 秘书长]，[副县长王春就任县长: 王春: 副县长, 县长]，",
        "[县领导青格: 青格: 县领导]、[刘建: 刘建: 县领导]参加，[副县长余家驹先生当选县长: 余家驹: 副县长, 县长]，",
        "[县长余家驹全票当选县长、县委副书记: 余家驹: 县长, 县长, 县委副书记]，",
        "[县长余家驹担任市长和省长: 余家驹: 县长, 市长, 省长]期间，",
        "[县长余家驹当选为中国新一任总统: 余家驹: 县长, 总统]，[王春当选为中国第三任总统]，",
        "[县财政局局长王春: 王春: 县财政局局长]拟任县委常委、副县长",
        "[县长余家驹宣布辞去市委常委: 余家驹: 县长, 市委常委]。[副县长王春被免去局长: 王春: 副县长, 局长]职务",
        # names of every kind
        "[重庆市委书记欧阳明]出席",
        "[和田地区行署专员艾力·吐尔逊]致辞",
        "[旗长敖登其其格]参加座谈，[区委书记于勇: 于勇: 区委书记]率代表团",
        "[副总理阮氏金兰: 阮氏金兰: 副总理]、[外务大臣山田一郎: 山田一郎: 外务大臣]出席",
        "[副县长旺堆: 旺堆: 副县长]、[县长上官明远: 上官明远: 县长]、[局长陈李世芳: 陈李世芳: 局长]参加",
        "[副县长次仁丽娜: 次仁丽娜: 副县长]、[县长俄珠次仁: 俄珠次仁: 县长]出席",
        "[副县长党文远: 党文远: 副县长]、[县长嘎果次仁: 嘎果次仁: 县长]出席",
        "[总统让-克洛德·杜瓦: 让-克洛德·杜瓦: 总统]讲话，[主席约翰·布朗: 约翰·布朗: 主席]为来宾颁奖",
        "[县长上官　瑜: 上官瑜: 县长]、[副县长余　驹: 余驹: 副县长]、[王　春: 王春: 副县长]出席",
        "[旗领导麒麟: 麒麟: 旗领导]、[刘建]、[刘海涛]参加",
        "[县领导麟角: 麟角: 县领导]、[刘建: 刘建: 县领导]、[刘海涛: 刘海涛: 县领导]参加",
        # where a name ends
        "[部长柳吉在: 柳吉在: 部长]等出席，[县长林涛: 林涛: 县长]信心十足地说",
        "受[县长李立: 李立: 县长]等同志委托，[县长余家和: 余家和: 县长]表示",
        "[县长余家驹: 余家驹: 县长]以及周大川后代，",
        "[局长刘坚: 刘坚: 局长]来甬视察，[市长余家驹: 余家驹: 市长]与周大川会谈",
        "[副市长余家驹: 余家驹: 副市长]引咎辞职",
        "[副县长余世忠: 余世忠: 副县长]蹲下身子，[县政协常委、青山总经理王春: 王春: 县政协常委, 总经理]说",
        "余家驹接替原[县长王春担任局长: 王春: 县长]",
        "[埃及大使余和: 余和: 埃及大使]二日在开罗，[首相山田: 山田: 首相]今天在东京，",
    ],
    counterexamples=[
        "市委书记会议上",
        "市长高度重视",
        "县委书记向全国",
        "县长来访，作为省长的贵宾",
        "县长拟任人选",
        "县长时常到村里",
        "县长连忙说",
        "居委会主任王大妈，",
        "市级领导包抓重点项目",
        "县领导谈家常，区级领导管项目",
    ],
)
def titled(found: Captures) -> list[Part[Official]]:
    """Titles, and the person or the people that hold them, with the post that a verb adds.

    It adds none to who is replaced: 接替原|会长王春|担任会长.
    """
    replaced = "verb" in found and found.before(3).removesuffix("原").removesuffix("前").endswith(SUCCESSION)
    parts = officials_of(found, later=() if replaced else later_posts(found))
    return parts[: how_many_hold(found)] if len(parts) > 1 else parts


@rule(
    TITLES_BEFORE_NAME
    + BEFORE_NAME
    + TRANSLITERATED_NAME
    + repeat(AND + no_span_of("TITLE") + TRANSLITERATED_NAME, 0, 6)
    + optional(LATER),
    layer=LAYER,
    examples=[
        "[尼泊尔总理科洛: 科洛: 尼泊尔总理]、[约旦国王科洛波二世: 科洛波二世: 约旦国王]和",
        "[法国外长科洛波夫成为新一任法国总理: 科洛波夫: 法国外长, 法国总理]。",
        "[美国总统科洛波]说",
        "和[外长科洛罗夫: 科洛罗夫: 外长]会见",
        "[青山州州长麦考莱夫: 麦考莱夫: 青山州州长]也说，[欧盟委员会主席谢夫连维奇: 谢夫连维奇: 欧盟委员会主席]。",
        "[美国总统科洛波夫: 科洛波夫: 美国总统]手机，[美国总统科洛巴德: 科洛巴德: 美国总统]因间谍罪",
        "[乍得总理、青山党领袖科洛波夫: 科洛波夫: 乍得总理]来访",
        "[美国副总统科洛波夫5日就任总统: 科洛波夫: 美国副总统, 总统]",
        "[尼泊尔副总理科洛波夫: 科洛波夫: 尼泊尔副总理]、[马斯罗夫: 马斯罗夫: 尼泊尔副总理]等",
    ],
    counterexamples=["美国总统大选", "市长华特说", "市长加强调度"],
)
def foreign(found: Captures) -> list[Part[Official]] | None:
    """A foreign title and a name in transliteration."""
    if not any(map(is_of_state, posts_of(found))) and not found.answer(is_foreign_name, "name"):
        return None
    parts = officials_of(found, later=later_posts(found))
    return parts[: how_many_hold(found)] if len(parts) > 1 else parts


@rule(
    TITLES_BEFORE_NAME
    + BEFORE_NAME
    + choice(NAME, TRANSLITERATED_NAME)
    + one_of("亲王", "王储", "大使", "公使", "将军").named("later").where(role_stands),
    layer=LAYER,
    priority=2,
    examples=[
        "[沙特外交大臣博雷利亲王: 博雷利: 沙特外交大臣, 亲王]，",
        "[中国常驻联合国代表余家驹大使: 余家驹: 中国常驻联合国代表, 大使]说",
    ],
    counterexamples=["县长余家驹主任", "沙特外交大臣费萨尔大使馆"],
)
def honoured(found: Captures) -> list[Part[Official]]:
    """A person between a post and the word of rank that is said behind the name: 外交大臣费萨尔亲王."""
    honour = found["later"]
    return officials_of(found, later=(Title(canonical=honour, role=honour),))


_NEVER_INSIDE = "了的在是有和与及被将把就都也还从向对说"
"""Words that no name of unknown shape holds."""


@rule(
    TITLE.where(no_name_before)
    + BETWEEN_TITLES
    + TITLES_BEFORE_NAME
    + chars(HAN, 2, 4, without=_NEVER_INSIDE).where(unusual_name_ends).named("name"),
    layer=LAYER,
    priority=-1,
    examples=[
        "[达孜区委副书记、区长春新: 春新: 达孜区委副书记, 区长]及相关",
        "[县委副书记、县长暖山: 暖山: 县委副书记, 县长]，",
    ],
    counterexamples=["县委书记、县长讲话，", "县委书记、县长牵头"],
)
def unusual(found: Captures) -> list[Part[Official]] | None:
    """Several titles, and a name of no known shape that ends at a mark or a function word."""
    return officials_of(found)


def begins_with_country(text: str, start: int, end: int) -> bool:
    """The title names its country first."""
    return COUNTRIES.longest_at(text, start) > 1


@rule(
    TITLE.where(begins_with_country)
    + optional(one_of(" ", "　"))
    + chars(HAN, 2, 8, without=_NEVER_INSIDE).where(name_in_state).named("name"),
    layer=LAYER,
    priority=-1,
    examples=[
        "[老挝总理岱榜: 岱榜: 老挝总理]、",
        "会见[柬埔寨参议院主席衮榜: 衮榜: 柬埔寨参议院主席]。",
        "[泰国副总理尼瓦探隆: 尼瓦探隆: 泰国副总理]表示，[立陶宛总统　格里什凯婕: 格里什凯婕: 立陶宛总统]、",
        "[老挝总理通榜娃: 通榜娃: 老挝总理]将于",
    ],
    counterexamples=["尼泊尔总理讲话，", "市长通罕、", "老挝总理官邸、"],
)
def of_state(found: Captures) -> list[Part[Official]] | None:
    """A post of another state, and a name of no known shape that ends at a mark or a function word."""
    return officials_of(found) if is_of_state(found.value("TITLE", "title")) else None
