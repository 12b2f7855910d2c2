"""What each repair mends, and what it must leave alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie.text import Cleaner
from aidie.text.repairs import REPAIRS
from aidie.text.script import _convert, encoded_plainly, is_plain, traditional

WORDS = frozenset({"市委书记", "书记", "组织部", "部长", "对口支援", "二〇一八", "长江", "拉萨市", "市委"})


def check(name: str, before: str, after: str) -> None:
    assert Cleaner(repairs=(name,), vocabulary=WORDS).clean(before).text == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("市\u200b长", "市长"),
        ("\ufeff市长", "市长"),
        ("市\xad\x00\u202e长", "市长"),
        ("市\t\r\n长", "市\t\r\n长"),
        ("市\u3000长", "市\u3000长"),
        ("市\ufe0f\u3164长", "市长"),
    ],
)
def test_invisible(before: str, after: str) -> None:
    check("invisible", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("２０２０．８／１０－Ａｚ", "2020.8/10-Az"),
        ("（市长）：“好”，！　～", "（市长）：“好”，！　～"),
        ("市委书记﹑市长､副市长｡", "市委书记、市长、副市长。"),
        ("7日〜9日，7∼9日，7‐9日，7−9日", "7日~9日，7~9日，7-9日，7-9日"),
        ("\u2003\u2003市长\u2002王春\u2028会议\ue5e5\ue5e5", "  市长 王春\n会议\u3000\u3000"),
        ("07∶19，﹙市长﹚＂好＂", '07:19，(市长)"好"'),
    ],
)
def test_width(before: str, after: str) -> None:
    check("width", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "全国  政协  副  主席  王春  说  ，  比赛  很  好  。  \n会议  结束  了  。",
            "全国政协副主席王春说，比赛很好。  \n会议结束了。",
        ),
        (
            "新华社 北京 1月 2日 电 （ 记者 王春 ） New York 1998 20 次",
            "新华社北京1月2日电（记者王春）New York1998 20次",
        ),
        ("县长 王春\n副县长 余家驹 周大川", "县长 王春\n副县长 余家驹 周大川"),
        ("王 春，男，1962 年 5 月 生。", "王 春，男，1962 年 5 月 生。"),
        ("2 0 1 8 年 8 月 ， 王 春 说 ， 好 。", "2018年8月，王春说，好。"),
    ],
)
def test_parted(before: str, after: str) -> None:
    check("parted", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("\u2f45⻓\uf963\U0002f800", "方长北丽"),
        ("⺮", "竹"),
        ("⻌", "⻌"),
        ("\ufa0e", "\ufa0e"),
    ],
)
def test_radicals(before: str, after: str) -> None:
    check("radicals", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("市<br>长", "市\n长"),
        ('市</p><P class="x">长', "市\n\n长"),
        ("市<b>长</b>", "市长"),
        ("<span\nclass='x'>市</span><!-- 注 -->", "市"),
        ("<!--[if gte mso 9]><xml>市长</xml><![endif]-->县长<!-- 县", "县长<!-- 县"),
        ("<style type='text/css'>P{}</style>市<SCRIPT>a<b;</SCRIPT>长", "市长"),
        ("<script>市<b>长", "市长"),
        (
            '<?xml:namespace prefix = o ns = "urn:o" /><st1:chsdate Year="2018" w:st="on">8月7日</st1:chsdate><o:p>',
            "8月7日",
        ),
        ("<![endif]>市&nbsp长&nbsps", "市 长&nbsps"),
        ("<http://example.org>", "<http://example.org>"),
        ("市&nbsp;长", "市 长"),
        ("&ldquo;&middot;&#38271;&#x957f;&quot;", '“·长长"'),
        ("&amp;lt;", "<"),
        ("3<5，5>3", "3<5，5>3"),
        ("a<b 且 c>d", "a<b 且 c>d"),
        ("<市长>", "<市长>"),
        ("a<b c>d", "a<b c>d"),
        ("<boss>", "<boss>"),
        ("市<br />长<A HREF = 'x'/>", "市\n长"),
        ("研发&设计;", "研发&设计;"),
        ("R&D;", "R&D;"),
        ("&NotEqualTilde;", "&NotEqualTilde;"),
    ],
)
def test_tags(before: str, after: str) -> None:
    check("tags", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**市长**余家驹，**2018年**", "市长余家驹，2018年"),
        ("[余家驹](http://example.org/a?b=1 )", "[余家驹](http://example.org/a?b=1 )"),
        ("![](/a.jpg)[余家驹](/b.html)出席", "余家驹出席"),
        ("[市长](/a**b**c)**出席**", "市长出席"),
        ("[注1](见下文)，2**3**，县*协", "[注1](见下文)，23，县*协"),
    ],
)
def test_markdown(before: str, after: str) -> None:
    check("markdown", before, after)


def test_the_rest_of_an_entity_belongs_to_its_character() -> None:
    raw = "&ldquo;<b>市</b>&rdquo;"
    alignment = Cleaner().clean(raw).alignment
    assert raw[slice(*alignment.raw_span(0, 1))] == "&ldquo;"
    assert raw[slice(*alignment.raw_span(1, 2))] == "市"
    assert raw[slice(*alignment.raw_span(0, 3))] == raw


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("務(wù)", "務"),
        ("務（wù）", "務"),
        ("務(wu\u0300)", "務"),
        ("領(lǐnɡ)", "領"),
        ("長(zhǎng)(cháng)", "長"),
        ("綠(lǜ)女(nu\u0308\u030c)戰(zhàn)略(lüè)", "綠女戰略"),
        ("務(wù)們(men)", "務們"),
        ("們(men)", "們(men)"),
        ("務(wù)，方案(a)", "務，方案(a)"),
        ("東(dong)(dong)西部扶(fu)貧(pin)(pin)協作(zuo)和對口支(zhi)援", "東西部扶貧協作和對口支援"),
        ("扶(fu)貧(pin)協作(zuo)和支(zhi)援扶(fu)貧(pin)", "扶(fu)貧(pin)協作(zuo)和支(zhi)援扶(fu)貧(pin)"),
        ("务(Wù)", "务(Wù)"),
        ("机(TBM)距(km)浓度(ppm)", "机(TBM)距(km)浓度(ppm)"),
        ("x(wù)", "x(wù)"),
        ("務 (wù)", "務 (wù)"),
        ("(wù)", "(wù)"),
        ("務(wǔk)", "務(wǔk)"),
        ("務(bǖ)", "務(bǖ)"),
        ("務(wù", "務(wù"),
        ("當?shù)芈糜?、", "當?shù)芈糜?、"),
    ],
)
def test_pinyin(before: str, after: str) -> None:
    check("pinyin", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("陝西縣長", "陕西县长"),
        ("爲衞戸", "为卫户"),
        ("劉\ud800劉", "刘\ud800刘"),
        ("劉\x00劉", "刘\x00刘"),
        ("乾隆三年，著名的宫商角徵羽，毕昇、於某、堃、喆", "乾隆三年，著名的宫商角徵羽，毕昇、於某、堃、喆"),
        ("沙家浜", "沙家浜"),
    ],
)
def test_script(before: str, after: str) -> None:
    check("script", before, after)


def test_simplified_characters_are_no_sign_of_traditional_script() -> None:
    simplified = set(traditional()) & set("市委书记县长会议后于里面发展台湾乾著瞭徵藉覆")
    assert simplified == set()


def test_a_conversion_that_changes_a_length_is_made_character_by_character(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Longer:
        def convert(self, text: str) -> str:
            return {"縣": "县", "長": "长长"}.get(text, text + "!")

    monkeypatch.setattr("aidie.text.script._converter", Longer)
    assert _convert("縣長") == "县長"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("甲,、乙", "甲、乙"),
        ("甲,。", "甲。"),
        ("甲、,乙", "甲、乙"),
        ("甲。，乙", "甲。乙"),
        ("甲，，，乙", "甲，乙"),
        ("甲,,。,乙", "甲。乙"),
        ("1,000", "1,000"),
        ("甲,乙", "甲,乙"),
        ("甲,“乙”,丙", "甲,“乙”,丙"),
        ("（甲）,《乙》，丙", "（甲）,《乙》，丙"),
        ("甲。。。乙？！", "甲。。。乙？！"),
    ],
)
def test_commas(before: str, after: str) -> None:
    check("commas", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("二○一八年", "二〇一八年"),
        ("二0一八", "二〇一八"),
        ("二OO八年", "二〇〇八年"),
        ("二ΟО八年", "二〇〇八年"),
        ("二o二0年", "二〇二〇年"),
        ("三○一医院", "三〇一医院"),
        ("一九九○", "一九九〇"),
        ("○八年", "〇八年"),
        ("二零一八年", "二零一八年"),
        ("○第一", "○第一"),
        ("统一OA系统", "统一OA系统"),
        ("图一0.5", "图一0.5"),
        ("2018年10月", "2018年10月"),
        ("20l8年1O月3I日", "2018年10月31日"),
        ("2O2O年，l0月", "2020年，10月"),
        ("A1O月，5O年，G2O日，lO年", "A1O月，5O年，G2O日，lO年"),
    ],
)
def test_zero(before: str, after: str) -> None:
    check("zero", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2017 年 10 月 28 日", "2017年10月28日"),
        ("第26 个", "第26个"),
        ("今年 5月", "今年5月"),
        ("2017    年", "2017    年"),
        ("2017\n年", "2017\n年"),
        ("2020-08-10 07:19 分享", "2020-08-10 07:19 分享"),
        ("2020-08-10 周一", "2020-08-10 周一"),
        ("8月10日 07:19", "8月10日 07:19"),
        ("50年代— 60年代", "50年代—60年代"),
        ("12 34", "12 34"),
        ("自 2013 年 10 月 7 日至 9 日在 3 个乡镇", "自2013年10月7日至9日在3个乡镇"),
        ("到\xa07\xa0月", "到7月"),
        ("电话 1234  市委", "电话1234  市委"),
        ("发布时间 2020-08-10 来源", "发布时间 2020-08-10 来源"),
    ],
)
def test_breaks_in_numbers(before: str, after: str) -> None:
    check("breaks", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("艾力· 吐尔逊", "艾力·吐尔逊"),
        ("艾力 · 吐尔逊", "艾力·吐尔逊"),
        ("· 要闻", "· 要闻"),
        ("　副 书 记：王春\n副　书　记　王春", "　副书记：王春\n副书记　王春"),
        ("王春 男 书 记，副  书 记", "王春 男 书记，副  书记"),
        ("市委常委、 部长余家驹， 县长王春、\n王立： 好", "市委常委、部长余家驹，县长王春、王立： 好"),
        ("要闻、\n2020-08-10", "要闻、\n2020-08-10"),
        ("市长马明龙\n、县长余家驹 ，", "市长马明龙、县长余家驹，"),
    ],
)
def test_breaks_beside_dots_and_marks(before: str, after: str) -> None:
    check("breaks", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("艾力•吐尔逊、艾力・吐尔逊、艾力‧吐尔逊", "艾力·吐尔逊、艾力·吐尔逊、艾力·吐尔逊"),
        ("艾力 • 吐尔逊", "艾力 · 吐尔逊"),
        ("• 艾力，●艾力", "• 艾力，●艾力"),
        ("约翰.布朗说。", "约翰·布朗说。"),
        ("约翰布朗说.艾力说", "约翰布朗说.艾力说"),
        ("一.加强领导。3.5亿元。", "一.加强领导。3.5亿元。"),
    ],
)
def test_dots(before: str, after: str) -> None:
    check("dots", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("马明龙出席.\n10年前.2011年,共3.5亿元.", "马明龙出席。\n10年前。2011年,共3.5亿元。"),
        ("约翰.布朗说", "约翰.布朗说"),
        ("一.加强领导\n二.深化改革\n.", "一.加强领导\n二.深化改革\n."),
        ("约翰.布朗。艾力.吐尔逊。", "约翰.布朗。艾力.吐尔逊。"),
    ],
)
def test_stops(before: str, after: str) -> None:
    check("stops", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("「组团式」、『订单式』", "“组团式”、‘订单式’"),
        ('他说："办好"，"办实"。', "他说：“办好”，“办实”。"),
        ('长3"，\n他说："办好"', '长3"，\n他说：“办好”'),
        ("『办好』", "“办好”"),
        ("〝组团式〞援藏，″订单式″帮扶", "“组团式”援藏，“订单式”帮扶"),
        ("'组团式'援藏，it's，'a'", "“组团式”援藏，it's，'a'"),
        ("“好”，'组团式'援藏", "“好”，‘组团式’援藏"),
        ("”组团式”援藏\n“订单式“帮扶\n说：“好", "“组团式”援藏\n“订单式”帮扶\n说：“好"),
        ("“甲“乙”丙”丁”", "“甲“乙”丙”丁”"),
    ],
)
def test_quotes(before: str, after: str) -> None:
    check("quotes", before, after)


_LINES = (
    "　　市委书记马明龙到三个乡镇考察茶产业\n发展和学校建设，看望了对口支援的教师3\n2名，听取了汇报。",
    "　　马明龙说，要把好事办好，让群众满意\n，让组织放心。座谈会由市长余家驹主持，\n市领导参加。",
)


_CUT = "市委书记余家驹到三个乡镇查看学校建设，要求各部门按时"
_HEADINGS = "全市乡村学校建设工程本月全面开工\n7日上午，市长余家驹到三个乡镇查看了学校建设的进度，要求按时完工。\n" * 4


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("\n".join(_LINES), "\n".join(line.replace("\n", "") for line in _LINES)),
        ("\n".join(_LINES).replace("\n", " \r\n"), " \r\n".join(line.replace("\n", "") for line in _LINES)),
        (_LINES[1], _LINES[1]),
        ("市委书记马明龙到三个乡镇考察\n" * 6, "市委书记马明龙到三个乡镇考察\n" * 6),
        *[(text, text) for text in ("张三 市长\n李四 县长\n" * 9, "\n" * 99, "市委书记马明龙主持会议并讲话。\n" * 9)],
        (_HEADINGS, _HEADINGS),
        (f"{_CUT}\n" * 4 + "来源：雪域晨报", _CUT * 4 + "\n来源：雪域晨报"),
        *[
            (row * 6, row * 6)
            for row in ("        余家驹  县委常委、县财政局局长\n", "余家驹　县委常委、县财政局党组书记\n")
        ],
        ("2001.07—2003.08某县某乡党委副书记、乡长\n" * 6, "2001.07—2003.08某县某乡党委副书记、乡长\n" * 6),
    ],
)
def test_wraps(before: str, after: str) -> None:
    check("wraps", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("书 记", "书记"),
        ("书　记", "书记"),
        ("市 委 书 记", "市委书记"),
        ("市委\n  书记", "市委书记"),
        ("书\r\n记", "书记"),
        ("书\n\n记", "书\n\n记"),
        ("书    记", "书    记"),
        ("书,记", "书,记"),
        ("张 三", "张 三"),
        ("考察交流 李四会见", "考察交流 李四会见"),
        ("组织部 长江", "组织部 长江"),
        ("拉萨市 委书记", "拉萨市委书记"),
        ("某部 长期", "某部长期"),
        ("书 记书 记", "书记书记"),
    ],
)
def test_breaks_in_words(before: str, after: str) -> None:
    check("breaks", before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("他说，要抓\n落实。", "他说，要抓落实。"),
        ("他说，要抓\r\n落实\n工作。", "他说，要抓落实工作。"),
        ("他说，要抓 \n3个", "他说，要抓3个"),
        ("他说要抓\n落实。", "他说要抓\n落实。"),
        ("他说。\n要抓\n落实", "他说。\n要抓\n落实"),
        ("他说，\n落实", "他说，落实"),
        ("他说，抓\n\n落实", "他说，抓\n\n落实"),
        ("他说，抓\n　　落实", "他说，抓\n　　落实"),
        ("他说，抓\n2024-12-04 09:15", "他说，抓\n2024-12-04 09:15"),
        ("两地签约，会议召开\n发布时间：2024年12月4日", "两地签约，会议召开\n发布时间：2024年12月4日"),
        ("他说，09:15\n落实", "他说，09:15\n落实"),
        ("他说，3\n4", "他说，3\n4"),
        ("市委于20\n18年8月2\r\n3日", "市委于2018年8月23日"),
        ("他说，到1\n2月", "他说，到12月"),
        ("到1\n2月", "到1\n2月"),
        ("他说，第4\n2日", "他说，第4\n2日"),
        ("他说，3\n0个", "他说，3\n0个"),
    ],
)
def test_breaks_in_running_text(before: str, after: str) -> None:
    check("breaks", before, after)


def test_text_that_is_plain_needs_none_of_the_repairs_with_signs() -> None:
    plain = [char for char in map(chr, range(0x10000)) if (encoded := encoded_plainly(char)) and is_plain(encoded)]
    assert len(plain) > 7_000
    with_signs = [repair for repair in REPAIRS if repair.signs]
    assert with_signs
    for repair in with_signs:
        assert [char for char in plain if repair.mend(char)] == []
    assert not any(map(encoded_plainly, ("\ud800", "\U0002f800", "縣", "\u2f45")))
    assert not is_plain(encoded_plainly("市\x00") or b"")


@given(st.text('市县一〇年月日、，,。；“”（)(<b>&;.0oO○◯ΟО０ａ－「」『』﹁"•・· \n\u3000\xa0\t\x00\x7fàn'))
def test_plainly_encoded_text_without_marks_needs_none_of_the_repairs_with_marks(text: str) -> None:
    for repair in REPAIRS:
        without = re.sub(f"[{repair.marks}]", "", text) if repair.marks else ""
        if encoded_plainly(without) is not None:
            assert repair.mend(without) is None
