"""Words of one's own reach the pairs that programmes name."""

from aidie import Extractor
from aidie_rules import RULES, Pair


def test_a_pair_of_a_users_own_is_given() -> None:
    extractor = Extractor(RULES.with_words("pair_programs", {"镇孜": "镇江市→达孜区"}))
    assert [span.value for span in extractor.extract("深化镇孜协作。").of(Pair)] == [Pair("镇江市", "达孜区")]
