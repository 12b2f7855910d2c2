from aidie_rules.aid.patterns import SECTORS
from aidie_rules.aid.values import SECTOR_CLASSES


def test_every_sector_is_of_a_class_and_every_class_has_sectors() -> None:
    assert set(SECTORS.words.values()) == SECTOR_CLASSES.keys()


def test_a_class_is_described_by_words_of_its_own() -> None:
    for name, description in SECTOR_CLASSES.items():
        named = [word for word in description.partition(":")[0].split() if word in SECTORS.words]
        assert {SECTORS.words[word] for word in named} <= {name}
