"""What refutes a law is found in every run, and shown by the shortest text."""

import pytest

from aidie.pattern.drawing import Choose
from aidie.testing.choices import Choices, Drawn, RefusedError, once, search
from aidie.verification import Failure


def word(choose: Choose) -> str:
    """Up to nine letters, a the simplest."""
    return "".join("abcdefgh"[choose(8)] for _ in range(choose(10)))


def failing(text: str) -> Failure:
    return Failure("rule", "file:1", text, "no", "yes")


@pytest.mark.parametrize(
    ("holds", "shortest"),
    [
        (lambda text: "c" not in text, "c"),
        (lambda text: len(text) < 4, "aaaa"),
        (lambda text: text.count("b") < 2, "bb"),
        (lambda text: not text.startswith("g"), "g"),
    ],
)
def test_the_shortest_and_simplest_text_is_told(holds: object, shortest: str) -> None:
    def law(choose: Choose) -> Failure | None:
        text = word(choose)
        return None if holds(text) else failing(text)  # type: ignore[operator]

    found = [search(law, seed, 100) for seed in (1, 2)]
    assert [failure and failure.text for failure in found] == [shortest, shortest]


def test_the_same_seed_draws_the_same() -> None:
    def drawn(seed: int) -> list[str]:
        texts: list[str] = []
        search(lambda choose: texts.append(word(choose)), seed, 20)  # type: ignore[func-returns-value]
        return texts

    assert drawn(1) == drawn(1) != drawn(2)
    assert len(drawn(1)) == 20
    assert drawn(1)[0] == ""


def test_what_is_refused_does_not_count_and_does_not_go_on_for_ever() -> None:
    tried, asked = [], []

    def law(choose: Choose) -> None:
        asked.append(1)
        if choose(4):
            raise RefusedError
        tried.append(1)

    assert search(law, 0, 10) is None
    assert len(tried) == 10

    def refusing(choose: Choose) -> None:
        asked.append(1)
        raise RefusedError

    asked.clear()
    assert search(refusing, 0, 10) is None
    assert 0 < len(asked) <= 100


def test_choices_are_replayed_and_then_the_simplest() -> None:
    choices = Choices((3, 9))
    assert [choices(5), choices(5), choices(5)] == [3, 4, 0]
    assert choices.taken == [3, 4, 0]


def test_what_choices_drew_is_not_drawn_again_where_they_go_on_as_before() -> None:
    drawn: Drawn = {}
    times: list[str] = []

    def some(choices: Choices) -> tuple[str, list[int]]:
        def draw() -> str:
            times.append("drawn")
            return word(choices)

        return once(choices, drawn, "word", draw), [*choices.taken, choices(1_000)]

    first = some(Choices.at_random(7, 1))
    assert some(Choices.at_random(7, 1)) == first
    assert len(times) == 1
    assert some(Choices.at_random(7, 2)) != first != some(Choices.at_random(8, 1))
    assert some(Choices()) == some(Choices()) == ("", [0, 0])
    assert some(Choices((2, 1))) == ("ba", [2, 1, 0, 0])
    assert len(times) == 5
