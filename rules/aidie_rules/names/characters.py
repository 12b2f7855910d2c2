"""The characters that decide where a name can begin and end."""

DOT = "·"
"""The mark inside names of several words; the text layer knows how else it is printed."""
HYPHENS = frozenset("-－–—")

NEVER_LAST = frozenset("第舰县省等说的了是及与则均都将曾已也还并又于着率对在就被把称向从却互外")
"""Function words, and kinds of places, that no given name ends in."""
NEVER_LAST_BEFORE_TITLE = NEVER_LAST | frozenset(
    "给让请跟今任拟原前副代兼和为以当做位名届个省市县区州镇乡村党方驻各籍老"
)
"""The same for names before a title, where ranks, classifiers and verbs of office end what is none."""
NEVER_INSIDE = frozenset("第对他她的了和与及两几位名个所驻各此该这那其任当是兼将已曾被由")
"""Function words that no name before a title holds."""
IN_THE_MIDDLE = frozenset("其与以和")
"""Function words that a given name begins with, too: 周和平."""
UNITS = frozenset("科队部局厅处所站馆院社厂校班组会系界色")
"""Organisations end so, and given names do not: 羽|毛球队总教练."""
STRICT_SURNAMES = frozenset("和向同从是有能来后由经年都须补过当及才续回谈要")
"""Function words that are family names too: a name begins with them only where a mark ends it."""

AT_THE_TIME = tuple("时" + word for word in ("，", ",", "说", "称", "表示", "指出", "强调"))
"""会见克里|时，: 时 behind a name whose holder was met."""
