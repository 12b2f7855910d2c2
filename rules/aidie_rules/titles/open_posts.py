"""Titles of organisations that no lexicon lists, each known by the last word of its name."""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import choice, optional, repeat
from aidie_rules.titles.bodies import BODY, FIELD
from aidie_rules.titles.former import FORMER
from aidie_rules.titles.holders import is_person, of_several_places
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, HEADS_OF_STATE, RANKS, REGIONS
from aidie_rules.titles.making import make_title
from aidie_rules.titles.open_contents import is_one_post
from aidie_rules.titles.open_names import OPEN_ORGANIZATION
from aidie_rules.titles.open_titles import open_title_begins
from aidie_rules.titles.places import WHERE
from aidie_rules.titles.ranks import RANK
from aidie_rules.titles.roles import ROLE
from aidie_rules.titles.values import Title

_OF_STATES = frozenset((*HEADS_OF_STATE, "外长", "防长", "财长"))
"""Posts that no organisation has: what stands before them in an open form is a name, 巴科|总统."""
_MARKS = frozenset(("", "\n", *"，。、；：！？,;:!?"))


def of_open_name(text: str, start: int, end: int) -> bool:
    """An organisation can have such a post, and before it stands more than what is listed: ，中国|外交部|发言人."""
    if text[start:end] in _OF_STATES:
        return False
    at = head = start - RANKS.longest_before(text, start)
    while length := BODIES.longest_before(text, at) or COUNTRIES.longest_before(text, at):
        at -= length
    return at == head or text[at - 1 : at] not in _MARKS


@rule(
    WHERE
    + FORMER
    + OPEN_ORGANIZATION
    + FORMER
    + repeat(BODY + FORMER, 0, 3)
    + optional(choice(REGIONS, FIELD))
    + RANK
    + ROLE.where(of_open_name),
    guards=[open_title_begins, is_one_post],
    examples=[
        # the last word tells what kind of institution it is
        "会见[青藏高原牦牛研究所所长]",
        "，[江苏省支援拉萨市前方指挥部党委书记]、",
        "[自治区和谐家庭促进会会长]",
        "，[青山民主党主席]、",
        "由[石门沟镇党委书记]主持，",
        "[联合国妇女署区域办公室高级顾问]",
        "[石门沟河务局原党组书记: 石门沟河务局党组书记]",
        "[北京大学首任校长: 北京大学校长]，",
        "历任[青山纺织厂财务科长]",
        "[拉萨中学教务主任]",
        "[第261医院精神病科总护士长]王春",
        "[第12集团军破障连连长]",
        "[某旅玉树独立骑兵连连长]",
        # names with a function character, a second field, brackets, quotes or letters
        "[省对口支援和合作交流办公室主任]王春",
        "[市扶贫和对口支援办公室主任]到会",
        "[江苏援伊副总指挥]余家驹",
        "[北京大学环境科学与工程学院院长]",
        "原[青山大学新闻与传播学院院长]",
        "[中国环境与发展国际合作委员会副主席]",
        "[尼泊尔国家安全与国防事务委员会发言人]",
        "[青山和田商会会长]",
        "[青山文化和旅游产业研究院院长]到任",
        "[北京大学对外经济与贸易学院院长]，任[市住房和建设局局长]",
        "、[八都镇党委书记]",
        "[曾店镇镇长]",
        "[中国科学院拉萨材料与工程研究所表面工程事业部副主任]",
        "[国务院深化医药卫生体制改革领导小组组长]到会",
        "[尼泊尔青山集团全球首席执行官]",
        "[罗马青山城政策与资源委员会主席]",
        "[中央“不忘初心、牢记使命”主题教育领导小组组长: 中央“不忘初心、牢记使命”主题教育领导小组组长]余家驹",
        "[“青山联盟”发言人]说，[尼泊尔人民解放运动(尼人运)总书记]说，[江门同乡会创会会长]说，8日专电 [商务部副部长]说",
        "[县公安局“110”指挥中心值班长]余家驹",
        "[《青山报》国际部主编]",
        "[中国科学院-马普学会计算研究所所长]",
        "[青山建设（集团）有限公司董事长]",
        "[昌平滨海（下营）经济开发区党工委书记]",
        "[选任工委主任]",
        "[青山（集团）股份有限公司公共事务部总经理]",
        "[青山股份有限公司（以下简称“青山”）副总裁]",
        "[青山集团(简称：青山)总裁]到会",
        "[青山会计师事务所（特殊普通合伙）合伙人]到会",
        "[青山电力独立董事]王春",
        "[青山矿业总经理]余家驹",
        "[瓦什市议长]到访，[韩国SK集团董事长]",
        "[LG电子总裁]",
        "[SAP全球高级副总裁]",
        "[ABB总裁]到会",
        # where it begins
        "已故原[青山二中校长]",
        "给予[石门沟县教体局局长]警告，一位[村党支部书记]，当[村委会主任]",
        "余家驹同[世界银行行长]会谈，人大代表[四川省广元市石门沟村党支部书记]",
        "[北京市公安局石门沟路派出所所长]",
        "15日[密云县石门沟镇副镇长]",
        "被调查人原[石门沟集团董事长]",
        "[载人航天工程副总指挥]",
        "——访[青山大学校长]王春",
        "——追记[石门沟镇大泉村党支部书记]",
        "——记[石门沟镇党委书记]余家驹",
        "到会的嘉宾有[自治区党委常委]，既有[省财政厅厅长]，即[北京大学校长]，原系[石门沟公司经理]，",
        "武义、龙游两县[县委书记]，三市[市长]，[石门沟镇卫生院长]到会",
        "是[四龙庙村党支部书记]",
        "反对派[青山民主党主席]说",
        "当[石门沟村村委会主任]",
        "让[石门沟镇副镇长]去",
        "互联网巨头[青山公司董事长]",
        "[左各庄镇农经站站长]",
        "[尼泊尔国家安全和国防委员会秘书]，科洛[总统特使]，村里派驻[第一书记]",
        "[尼泊尔对华合作委员会主席]",
        "、[石门沟咨询公司副总裁]",
        "[万向集团首席执行官]",
        "[国务院国土调查领导小组组长]到会",
        "[四十八家石门沟公司主席]到会",
        "任[国信证券股份有限公司投资银行事业部业务部总经理]",
        "新华社拉萨11月3日电[石门沟镇镇长]王春",
        "新华社拉萨十一月三日电[石门沟镇镇长]到会，3日[电力公司经理]",
        "此言出自[中国乒乓球协会主席]余家驹",
        "由[青山股份公司总裁]余家驹代理[青山集团总经理]职务",
        "王春代理[拉萨市青山公司总经理]",
    ],
    counterexamples=[
        "县长江洪等石门沟建设领导小组成员",
        "福建一名石门沟村村支书",
        "巴科总统",
        "旺扎首先代表区党委常委",
        "以及4所结对帮扶学校书记",
        "分管能源的电力局长",
        "青山矿业主任",
        "江洪率市政府副秘书长",
        "他说自治区人民医院专家组成立",
        "叮嘱院长",
        "十九届中央政治局常委",
        "陈拥军副院长",
        "递给陈拥军主任",
        "嘉宾有福建省文化厅厅长",
        "县人民法院院长",
        "余家驹的话向美国国务院发言人",
        "州地矿科长",
        "全市中小学校长",
        "马特维延科主席",
        "扎西江村主席",
        "王旗常委",
        "代表张军大使",
        "各级村支书",
        "优秀村支书",
        "源于村支书",
        "周大川主席同外方团长",
        "一百所中学校长",
        "三七娱乐两家石门沟公司独董",
        "凯文-奥尔团长",
        "县长余家驹和西河镇班子成员",
        "海军成立70周年多国海军活动代表团团长",
    ],
)
def open_post(found: Captures) -> Title | None:
    """A post of an organisation that no lexicon lists, known by the last word of its name."""
    head = found.places("rank" if found.get("rank") else "role")[0][0]
    holder = found.text[:head]
    if is_person(holder, found["role"]) or of_several_places(found.text):
        return None
    return make_title(found)
