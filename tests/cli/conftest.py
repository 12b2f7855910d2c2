from pathlib import Path

import pytest


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("3月，县长到任", encoding="utf-8")
    return path
