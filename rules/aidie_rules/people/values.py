"""Official: a person with the titles that the text gives them at one place; Person: the same one, named again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from aidie import Frozen
from aidie_rules.records import fields_of
from aidie_rules.titles.values import Title


class Official(Frozen):
    """A person and every post that the text gives them there, in order, as written; an implied place is not added.

    A post may be one of the past: its `tenure` says so (`原`, `时任`, or `免去` where it is taken from the person).
    """

    label: ClassVar[str] = "OFFICIAL"

    name: str
    posts: tuple[Title, ...]

    @property
    def titles(self) -> tuple[str, ...]:
        """The posts' whole names."""
        try:
            return tuple(post.canonical for post in self.posts)
        except AttributeError as error:
            raise TypeError(f"the posts of {self.name} are {self.posts!r}; give Titles: (Title(…),)") from error

    def __str__(self) -> str:
        return f"{self.name}: {', '.join(self.titles)}"

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready data: `titles` are the whole names of `posts`."""
        return {"name": self.name, "titles": list(self.titles), "posts": [post.to_dict() for post in self.posts]}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Official:
        """The official of a record that `to_dict` made; ValueError where it is none."""
        name, posts = fields_of(record, cls, ("name", "posts"))
        return cls(name, tuple(map(Title.from_dict, posts)))


class Person(Frozen):
    """A person named alone, whom the text introduced before: the whole name, and the titles given with it so far.

    The span's field `introduction` is the range of the OFFICIAL that named them first.
    """

    label: ClassVar[str] = "PERSON"

    name: str
    titles: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.name}: {', '.join(self.titles)}"

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready data."""
        return {"name": self.name, "titles": list(self.titles)}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Person:
        """The person of a record that `to_dict` made; ValueError where it is none."""
        name, titles = fields_of(record, cls, ("name", "titles"))
        return cls(name, tuple(titles))
