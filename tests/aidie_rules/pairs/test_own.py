from aidie_rules.pairs.own import own_division


def test_the_one_whose_offices_are_named() -> None:
    assert own_division("苍南县委副书记", "我县") == "苍南县"
    assert own_division("麦积区区委副书记", "我区") == "麦积区"
    assert own_division("苍南县城", "我县") is None


def test_of_several_none_is() -> None:
    assert own_division("枣庄市委常委、滕州市委书记", "我市") is None


def test_one_that_another_is_in_is_not_meant() -> None:
    assert own_division("嘉兴市秀洲区委、龙泉市委", "我市") == "龙泉市"
