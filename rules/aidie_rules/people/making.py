"""The officials that a match makes of its titles and names: of 副县长周大川、王春 two with one post."""

from __future__ import annotations

from collections.abc import Iterable

from aidie import Captures, Part
from aidie_rules.names.surroundings import open_left
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import SUCCESSION, tenure_of
from aidie_rules.titles.values import Title


def officials_of(found: Captures, tenure: str | None = None, later: tuple[Title, ...] = ()) -> list[Part[Official]]:
    """One official for each name; the span of the one next to the titles takes them in.

    All hold the titles captured as `title` and those in `later`, each those captured as `own` right behind the name.
    """
    shared, captured = with_tenure(posts_of(found), tenure), found.names
    titles = found.places("title")
    last_title = (found.places("later") if "later" in captured else titles)[-1][1]
    own = list(zip(found.places("own"), posts_of(found, "own"), strict=True)) if "own" in captured else []
    names = list(zip(found.places("name"), found.all("name"), strict=True))
    if len(names) > 1 and names[-1][0][1] == len(found.text) and found.answer(_before_kindred):
        names.pop()
    parts: list[Part[Official]] = []
    # from the last name to the first: posts captured as `own` are those of the nearest name before them
    for (start, end), name in reversed(names):
        posts, stop = shared, end
        while own and own[-1][0][0] > end:
            (_, own_end), post = own.pop()
            posts, stop = (*shared, post, *posts[len(shared) :]), max(stop, own_end)
        if not parts:
            stop = max(stop, last_title)
        begin = min(start, titles[0][0]) if len(parts) == len(names) - 1 else start
        parts.append(found.part(begin, stop, Official(without_gap(name), posts + later)))
    return parts[::-1]


_KINDRED = ("后代", "后人", "家属", "亲属")
"""Behind the last name of a list these are who came: 县长余家驹以及周大川|后代."""


def _before_kindred(text: str, start: int, end: int) -> bool:
    """The last name tells whose kindred came."""
    return text.startswith(_KINDRED, end)


def without_gap(name: str) -> str:
    """A name of two characters that is set as wide as one of three: 余　驹 is 余驹."""
    return "".join(name.split())


def posts_of(found: Captures, name: str = "title") -> tuple[Title, ...]:
    """The values of the titles that a match took in under a name."""
    return tuple(found.values("TITLE", name))


def with_tenure(posts: Iterable[Title], tenure: str | None) -> tuple[Title, ...]:
    """The posts as held in another way, or as they are."""
    return tuple([post.evolve(tenure=tenure) for post in posts] if tenure else posts)


def later_posts(found: Captures) -> tuple[Title, ...]:
    """The posts that a verb adds behind name and title; of 接替县长余家驹任… the other comes into the post."""
    if "later" not in found or found.answer(_behind_succession):
        return ()
    return with_tenure(posts_of(found, "later"), tenure_of(found["verb"]))


def _behind_succession(text: str, start: int, end: int) -> bool:
    """Whom the match names first is the one whose post another takes: 接替|县长余家驹任…."""
    return text[max(0, start - 2) : start] in SUCCESSION


_BEFORE_NAMES = (
    "爸爸", "父亲", "母亲", "妈妈", "儿子", "女儿", "妻子", "丈夫", "哥哥", "弟弟", "导人", "选人", "交官", "他叫",
    "她叫", "的", "干部", "队员", "教师", "医生", "人才", "同志", "代表", "委员", "村民", "党员", "烈士", "老人",
)  # fmt: skip
"""What may stand before a name that a clause begins with: two characters at most, 导人 of 领导人, 交官 of 外交官."""


def begins_clause(found: Captures) -> bool:
    """No word runs into the match, or 的 or a kind of people ends what stands before: 今年65岁的|, 援藏干部|余家驹."""
    return open_left(found.document, found.start) or found.before(2).endswith(_BEFORE_NAMES)
