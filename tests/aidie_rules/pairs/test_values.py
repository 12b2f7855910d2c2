import pytest

from aidie_rules.pairs.values import Pair


def test_a_record_is_read_back() -> None:
    pair = Pair("镇江市", "达孜区")
    assert pair.to_dict() == {"supporter": "镇江市", "recipient": "达孜区"}
    assert Pair.from_dict(pair.to_dict()) == pair
    with pytest.raises(ValueError, match="lacks recipient"):
        Pair.from_dict({"supporter": "镇江市"})
