"""Words said with a name that are no part of it: 余家驹|同志, 余家驹|少将, 王|大妈."""

ADDRESSES = ("同志", "先生", "女士")
NEIGHBOURLY = ("大妈", "大爷", "大叔", "大娘", "大姐", "大哥")
"""What neighbours call each other behind the family name."""
DEGREES = ("博士", "硕士", "学士")
HONOURS = (*ADDRESSES, "小姐", *NEIGHBOURLY, *DEGREES)
"""Behind a family name these are no given name."""
TITLES_OF_HONOUR = (*ADDRESSES, "上将", "中将", "少将", "大将", "准将", "上校", "大校", "元帅", "将军")
"""Behind a whole name these show where it ends."""
