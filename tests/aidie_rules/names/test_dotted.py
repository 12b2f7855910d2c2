"""Where names with dots begin and end."""

import pytest

from aidie_rules.names.dotted import dotted_name_ends, marked_name_begins
from marked import asked


@pytest.mark.parametrize("text", ["、[曲鲁木·曲红]当选"])
def test_marked_name_begins(text: str) -> None:
    assert asked(marked_name_begins, text)


@pytest.mark.parametrize("text", ["县[曲鲁木·曲红]当选", "·[曲鲁木·曲红]当选", "，[会见艾力·吐尔]当选"])
def test_marked_name_begins_not_here(text: str) -> None:
    assert not asked(marked_name_begins, text)


@pytest.mark.parametrize("text", ["总统[约翰·布朗]会见", "总统[约翰·布朗]，", "总统[玛丽·科洛波]所谓的"])
def test_dotted_name_ends(text: str) -> None:
    assert asked(dotted_name_ends, text)


@pytest.mark.parametrize("text", ["总统[约翰·布]朗会见", "总统[约翰·布朗后]，", "，[夫人约翰·布朗]，"])
def test_dotted_name_ends_not_here(text: str) -> None:
    assert not asked(dotted_name_ends, text)
