"""What stands before a role is the name of a person, or of several places, and no organisation."""

from aidie_rules.titles.lexicons import GIVEN_NAME_CHARACTERS, HEADS_OF_STATE, NAME_PARTS, SURNAMES
from aidie_rules.words import is_transliteration, late

_several_places = late(
    r"[两三四五六七八九十]([省市县区州旗乡镇村])\1|[两三四五六七八九](?:省区|省市|区市|县市|县区|地(?![质区方坪沟村]))"
)


def of_several_places(title: str) -> bool:
    """Of the posts of several places the place is none: 龙游两县|县长, 三市|市长, 四省市|代省长."""
    return _several_places().search(title) is not None


def is_person(holder: str, role: str) -> bool:
    """The name of a person before the role ends like that of an organisation: 王旗|常委, 巴科|总统."""
    return (
        _is_general(holder, role) or _is_han_name(holder) or _is_foreign_name(holder) or ends_in_name_parts("", holder)
    )


def _is_general(holder: str, role: str) -> bool:
    """张军|大使: the army has no ambassador, and no name of a person before it."""
    return holder.endswith("军") and (role == "大使" or _ends_like_han_name(holder))


def _is_han_name(holder: str) -> bool:
    """陈拥军|院长, 王旗|常委: a family name, and given ones that are the last word of organisations too."""
    if len(holder) == 2:
        return holder[1] == "旗" and SURNAMES.words.get(holder[0]) == "common"
    return len(holder) == 3 and _ends_like_han_name(holder)


def _ends_like_han_name(holder: str) -> bool:
    """Its last three characters could be a family name and a given one; 镇 and 村 are kinds of places rather."""
    return (
        SURNAMES.words.get(holder[-3:-2]) == "common"
        and holder[-1] in GIVEN_NAME_CHARACTERS
        and holder[-1] not in "镇村"
    )


def _is_foreign_name(holder: str) -> bool:
    """马特维延科|主席, 奥尔科总统|特使: a name in transliteration, perhaps with the post of its bearer."""
    for post in HEADS_OF_STATE:
        holder = holder.removesuffix(post)
    return holder.endswith("科") and is_transliteration(holder)


def ends_in_name_parts(before: str, holder: str) -> bool:
    """What stands before a role is made of the parts of names: 扎西江村|主席, (边)巴扎西|市长."""
    text, end = before + holder, len(before) + len(holder)
    while end > len(before) and (length := NAME_PARTS.longest_before(text, end)):
        end -= length
    return end <= len(before)
