"""Titles whose every word is known: a place, bodies, a rank and a role."""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import chars, one_of, repeat, words
from aidie_rules.titles.beginnings import title_begins
from aidie_rules.titles.bodies import BODY
from aidie_rules.titles.former import FORMER
from aidie_rules.titles.holders import ends_in_name_parts
from aidie_rules.titles.lexicons import DEPARTMENTS, PLACES, WITHOUT_KIND
from aidie_rules.titles.making import make_title
from aidie_rules.titles.places import LEVEL, WHERE
from aidie_rules.titles.ranks import RANK
from aidie_rules.titles.roles import HEAD_OF_DEPARTMENT, ROLE, role_stands
from aidie_rules.titles.values import Title
from aidie_rules.words import TRANSLITERATED, foreign_place


@rule(
    WHERE + FORMER + LEVEL + repeat(BODY + FORMER, 0, 4) + RANK + ROLE,
    guards=[title_begins],
    examples=[
        "[校领导]王春到会",
        "[江苏省前方指挥部(第十批)总指挥: 江苏省前方指挥部(第十批)总指挥]到会",
        # a place or a level, bodies, a rank, a role
        "[拉萨市委书记: 拉萨市委书记]白玛",
        "，[市人大常委会主任]、",
        "[西藏自治区党委常委]",
        "[自治区常务副主席]",
        "[国家发展改革委副主任]",
        "[省财政厅厅长]",
        "[中央政治局常委]",
        "[尼泊尔总理: 尼泊尔总理]科洛",
        "科洛波[总统]",
        "[国务院副总理]",
        "[城关区委常委]",
        "[城关区委副书记]",
        "[国家发展和改革委主任]",
        "[省政协资源环境和经济委员会主任]到会",
        "[联合国-阿盟秘书长]",
        "[中国人民政治协商会议第六届、七届全国委员会副主席]，[加拿大公共安全部长]科洛波",
        "[南京军区某陆航旅参谋长]到场",
        "[省妇联兼职副主席]王春，[青山人民党联合主席]、",
        "[微软全球资深副总裁]",
        "日本福田[首相]",
        "[印度铁路部门发言人]",
        "[英国48家集团俱乐部主席]",
        "[美军方发言人: 美军方发言人]",
        "[美国白宫高级主任]说",
        "[德国驻委大使: 德国驻委大使]到任",
        "[92474部队部队长]",
        "[海军某扫雷舰大队副大队长]",
        "召见[法国驻华使馆代办]",
        # a word of tenure inside is no part of it, nor is one before it
        "[江苏省原省委常委: 江苏省委常委]",
        "[县财政局原党组书记: 县财政局党组书记]，给予警告",
        "[中共重庆市委原书记: 中共重庆市委书记]",
        "[美国前驻华大使: 美国驻华大使]",
        "[湖南省原政协副主席: 湖南省政协副主席]",
        "时任[副主席]",
        "原[副主任: 副主任]余家驹",
        "[香港候任行政长官: 香港行政长官]布朗",
        "[美国当选总统: 美国总统]布朗",
        "[白宫新任发言人: 白宫发言人]王春",
        "在市人大当选[主席]后，",
        "[尼泊尔第45任总统: 尼泊尔总统]科洛",
        "县第三任[县长]王春",
        # terms, units and bodies that are told in other ways
        "[中国人民政治协商会议第七、九届全国委员会副主席]",
        "当选为[政协拉萨市第十二届委员会副主席]，",
        "[政协第十届山西省委员会主席]",
        "[中国共产党第十八届中央委员会总书记]",
        "[西藏自治区第十一届人大常委会副主任]",
        "为[市六届人大常委会副主任]",
        "[省第十二届人大财政经济委员会副主任委员]",
        "[全国政协十三届一次会议主席团会议主持人]王春",
        "[市四套班子领导]王春",
        "[中俄总理定期会晤委员会中方主席]王春",
        "李忠[县委书记]、",
        "任[公司第八届董事长]",
        "[中国足协第三届副主席]",
        "[副主席]领队出征",
        "[集团副总经理]主管竞训，",
        "[第12师师长]",
        "[师副师长]王春",
        "我市[市委书记]",
        "赵长虹[副主席]",
        "[教育局局长]强万岭、",
        "[第12师“先锋连”政治指导员]王春，",
        "是[三连指导员]，[第五战区司令长官]",
        "[市人力资源和社会保障局原党组成员: 市人力资源和社会保障局党组成员]余家驹",
        "历任[团参谋长]",
        "[师政治部主任]，",
        "历任讲师、[系主任]",
        "[室副主任]",
        "1990年任[系主任]，",
        "，[分行行长]王春",
        "[组委会主任]余家驹",
        "国家合作委员会[外长]说",
        "[第二十集团军军长]到任",
        "[市纪委派驻第三纪检监察组组长]",
        "[县纪委驻县财政局纪检监察组组长]",
        "[市纪委派驻市妇联纪检监察组组长]",
        "非常驻[临时代办]",
        "[团县委书记]王春",
        "[党委组织部(统战部)部长]到任",
        "[县委副书记]",
        "[代理县长]沙万强",
        "担任[镇委书记]的",
        "[县（市、区）委书记]",
        "[香港《青山文艺》杂志社社长]、[《青山日报》副总编辑: 《青山日报》副总编辑]，",
        "、[华为公司董事长]王春",
        "[《青山戏剧》原副主编: 《青山戏剧》副主编]余家驹",
        "[尼泊尔“青山”号船长]说，[沙巴州旅游部长]到会",
        "新任[党主席]余家驹",
        "[项目总指挥]余家驹",
        "[村党组织书记]、[探月工程总设计师]到会",
        "充分肯定[县委书记]",
        "[尼泊尔首相]会见来宾",
        "\n[叙政府副总理: 叙政府副总理]访俄",
        "\n[叙外长: 叙外长]访俄",
        "[土前总理]",
        "[米兰副市长]",
        "尤尼[总统]会谈",
        # where it begins, and where the role ends it
        "培训5200名[村支书]",
        "坚定支持[香港特别行政区行政长官]",
        "中俄[总理]定期会晤",
        "各级[党委书记]",
        "施密特[首相]",
        "[省委书记]处理",
        "[中央书记处书记]",
        "\n[美众议长]",
        "在京[中央政治局委员]",
        "任命郭振华为[全国人大常委会副秘书长]",
        "[联邦众议长]",
        "，杨[校长]说",
        "李德江[委员长]参加",
        "李德江[委员长]出席会议，印度的[经贸部长]出席，",
        "[市领导]王春",
        "、陈永和[兴仁市领导]余家驹",
        "[集团领导]王春",
        "[区级领导]余家驹",
        "[驻村帮扶工作队队长]",
        "[县纪委常委]王春率委[组织部部长]余家驹",
        "[省市领导]王春，[市纪委干部室副局级专员]",
        "16日[共青团拉萨市委书记]到会",
        "[纪委书记]",
        "[监察专员]到会",
        "[国家防总副指挥]",
        "，[青海玉树指挥部指挥]讲话",
        "[江苏省前方指挥部(第十批)总指挥: 江苏省前方指挥部(第十批)总指挥]到会",
        "[市指挥部党委书记]、[指挥]余家驹",
        "[市指挥部书记]、[副指挥]王春会见来宾",
        "出任[集团专务总经理]",
        "[市委书记]人选",
        "几套[班子领导]王春",
        "[市财政局局长]和[市政府办公室主任]人选",
        "7县[常务副县长]",
        "相继任[驻尼泊尔、埃及大使]，任[中国驻尼泊尔和埃及大使]",
        "四省市[代市长]王春，宁夏三地[党委副书记]",
        "和玉树两县[县长]参加",
        "省医院郭玉山[院长]说",
        "[管委主任]到会",
        "在兰考县任[县委书记]时",
        "第9代[国王]",
        "和[县委书记]的榜样",
        "暂停执行[总统]签署的命令",
        "朱马里[总书记]",
        "以余家华为[团长]的代表",
        "会议[共同主席]",
    ],
    counterexamples=[
        "副主任医师",
        "与会常委一致认为",
        "几套班子秘书长参加",
        "曾任秘书工作的人",
        "部长级会议",
        "省委常委会",
        "阿拉伯联合酋长国",
        "组织委员视察",
        "非常任理事国",
        "将军领队出征",
        "业主委员会",
        "部长通道",
        "湖北省长江洪峰",
        "中央书记处工作",
        "各国部长会",
        "二十国集团财长和央行行长会议",
        "国家所需和香港所长",
        "中央书记处负责人",
        "我市市委会议",
        "主席台",
        "班主任",
        "城市长期发展",
        "总统府",
        "总理论述",
        "好校长",
        "当选运动会大使",
        "欧盟外长会的代表",
        "妥善处理事件",
        "中国经社理事会同有关方面",
        "县级教练员",
        "县委书记座谈会",
        "高级代表团",
        "红旗绿色小镇在吉林省长春正式启动",
        "部队长距离机动",
        "头部长着冠羽",
        "江南农村长大的人",
        "教练席上",
        "王春主编的《文艺月报》",
        "吕剧《百姓书记》",
        "重大使命",
        "野外长跑",
        "从严治党首先",
        "这次长江洪水",
        "父亲王立川",
        "驱逐舰长沙舰、",
        "地处长江南岸",
        "科洛波特首先",
        "总统纪念馆",
        "国际乒联主席大奖",
        "在总指挥席就座",
        "陆军参谋局",
        "华为全国人大常委会委员",
        "有总统夫人",
        "市委常委（扩大）会议",
        "在指挥部指挥抢险",
        "上合组织成员国",
        "头部长出新羽",
        "欧盟成员比利时",
        "财政委员会",
        "总统办公厅",
        "《人民陪审员法》",
        "改革开放的总设计师",
        "这款飞机的总设计师马明龙介绍",
        "就有关问题组织委员进行",
        "街道领导班成员",
        "中央书记处在北京开会",
        "日本中部长野县",
        "余家驹系主任医师",
        "公司现有监事3名",
    ],
)
def post(found: Captures) -> Title | None:
    """A post of known words: place, level, bodies, rank, role."""
    return make_title(found)


@rule(
    WHERE + LEVEL + repeat(BODY, 0, 2) + words(DEPARTMENTS).named("body") + FORMER + RANK + HEAD_OF_DEPARTMENT,
    guards=[title_begins],
    examples=[
        "[刑警大队长]王春",
        "[俄罗斯外交部长]",
        "[县教育局长]",
        "[国防部长]",
        "[县政府外事科长]",
        "[日本外务省外务次官]",
    ],
    counterexamples=["国防大臣", "各部长期坚持", "公安部长安街"],
)
def department_head(found: Captures) -> Title | None:
    """The head of a department whose name runs into the role: 外交部长."""
    return make_title(found, run_into_role=True)


@rule(
    WHERE
    + words(WITHOUT_KIND).named("place")
    + RANK
    + one_of("市长", "县长", "区长", "州长", "旗长", "镇长").named("role").where(role_stands),
    guards=[title_begins],
    examples=["[嘉祥县长]余家驹，[四川省会理常务副县长]王春", "，[乐平市长]说"],
    counterexamples=["友谊市长", "和平区长期安宁", "开展合作县长说"],
)
def head_of_short_place(found: Captures) -> Title | None:
    """The head of a place whose kind is said in the post alone: 嘉祥|县长."""
    short = found.all("place")[-1]
    return make_title(found) if short + found["role"][0] in PLACES else None


@rule(
    chars(TRANSLITERATED, 2, 8).where(foreign_place)
    + one_of("市长", "州长", "省长", "市议长").named("role").where(role_stands),
    examples=["[阿尔科纳市长: 阿尔科纳市长]布隆伯格", "交给[雷维尔市长]"],
    counterexamples=["书记市长", "市长纽约", "马上市长", "马里市议长", "阿拉巴马州州长", "边巴扎西市长"],
)
def foreign_city_head(found: Captures) -> Title | None:
    """The mayor or governor of a place that is written in transliteration."""
    place = found.text.removesuffix(found["role"])
    if ends_in_name_parts(found.before(2), place):
        return None
    return Title(canonical=found.text, role=found["role"], jurisdiction=place)
