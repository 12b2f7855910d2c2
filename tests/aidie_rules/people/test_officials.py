"""Names of every kind in the sentences of news, and the posts that these give them."""

import pytest

from aidie import extract
from aidie_rules import Official

NAMES = [
    "王立川",
    "陈家驹",
    "于立川",
    "和振川",
    "向立强",
    "常立新",
    "时建川",
    "仉立明",
    "佘立川",
    "亓国明",
    "逄立新",
    "郗国立",
    "纳立德",
    "萧立川",
    "达建川",
    "欧阳立",
    "诸葛建明",
    "尉迟国",
    "陈王立川",
    "阮氏立",
    "朴立勋",
    "旦增平措",
    "索南多吉",
    "才让多杰",
    "登真",
    "平措",
    "措姆",
    "才旦卓玛",
    "艾力·吐尔逊",
    "古丽·买买提",
    "木合塔尔",
    "吐尔洪江",
    "马合沙提",
    "买买提艾力·托合提",
    "巴特尔",
    "斯琴毕力格",
    "阿拉坦仓",
    "照日格图",
    "沙马阿牛",
    "吉克老轨",
    "阿什拉且",
    "安倍立三",
]
SENTENCES = (
    "县委书记{}出席会议并讲话。",
    "县委副书记、县长{}率队到村调研。",
    "县长{}指出，要抓好落实。",
    "副县长{}一行看望了干部。",
    "会见了副县长{}（兼）等领导。",
    "县长{}同志主持会议",
    "局长{}\n",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_neither_cut_nor_swallowed(name: str) -> None:
    found = [{span.value.name for span in extract(text.format(name)).of(Official)} for text in SENTENCES]
    assert found == [{name}] * len(SENTENCES)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("县领导王 伟、李志川、张　丽参加", {"王伟": "县领导", "李志川": "县领导", "张丽": "县领导"}),
        ("接受余家驹辞去县长职务的请求。", {"余家驹": "县长"}),
        ("一、免去：\n余家驹的县民政局局长职务；\n周大川的县长职务。", {"余家驹": "县民政局局长", "周大川": "县长"}),
        ("余家驹，任县民政局局长；", {"余家驹": "县民政局局长"}),
        ("余家驹任县长，免去其县民政局局长职务。", {"余家驹": "县长, 县民政局局长"}),
        ("成立专班，县长余家驹任组长、副县长周大川任副组长", {"余家驹": "县长, 组长", "周大川": "副县长, 副组长"}),
        ("以县委书记余家驹为组长", {"余家驹": "县委书记, 组长"}),
        ("余家驹接替周大川担任县长", {"余家驹": "县长"}),
        ("组长：余家驹（县长）、周大川（副县长）\n", {"余家驹": "组长, 县长", "周大川": "组长, 副县长"}),
        ("余家驹　县委书记\n周大川　县长", {"余家驹": "县委书记", "周大川": "县长"}),
        ("会见县长余家驹时，周大川表示", {"余家驹": "县长"}),
        ("县委书记李强调研", {"李强": "县委书记"}),
        ("副县长（挂职）余家驹", {"余家驹": "副县长"}),
        ("乍得总统瓦西里·科洛波三日建议", {"瓦西里·科洛波": "乍得总统"}),
        ("会见法国总统周莉和青山博物馆馆长王立川", {"周莉": "法国总统", "王立川": "青山博物馆馆长"}),
        ("我区习近平主席特别代表国务院副总理余家驹", {"余家驹": "主席特别代表, 国务院副总理"}),
        ("县长和副县长余家驹出席", {"余家驹": "副县长"}),
        ("县长向大家问好，市长和县长。执行法官宣布休庭", {}),
        ("乍得总统科洛-班达和乍得总理科洛时", {"科洛-班达": "乍得总统", "科洛": "乍得总理"}),
    ],
)
def test_posts_and_names(text: str, wanted: dict[str, str]) -> None:
    assert {s.value.name: ", ".join(s.value.titles) for s in extract(text).of(Official)} == wanted


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("余家驹曾任县长", "曾任"),
        ("余家驹不再担任县长职务", "不再担任"),
        ("余家驹辞去县长职务", "辞去"),
        ("余家驹任县长", None),
        ("县长余家驹曾任镇长", "曾任"),
    ],
)
def test_a_verb_says_how_a_post_is_held(text: str, tenure: str | None) -> None:
    (span,) = extract(text).of(Official)
    assert span.value.posts[-1].tenure == tenure
