"""Agreement with a folder of gold annotations, where the environment variable AIDIE_GOLD names one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from aidie import extract

GOLD = os.environ.get("AIDIE_GOLD")
LABELS = ("DATE", "DURATION", "TITLE", "AID", "PROGRAM", "OFFICIAL", "PAIR", "VISIT")


@pytest.mark.skipif(not GOLD, reason="AIDIE_GOLD names no folder of gold annotations")
def test_every_label_reaches_its_floor(tmp_path: Path) -> None:
    folder = Path(GOLD or "")
    predictions = tmp_path / "predictions.jsonl"
    with predictions.open("w", encoding="utf-8") as out:
        for file in sorted((folder / "docs").glob("*.txt")):
            record = {"doc": file.name, **extract(file.read_text(encoding="utf-8")).to_dict()}
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    command = [sys.executable, str(folder / "score.py"), str(predictions), "--json"]
    table = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert {label: table[label]["f1"] for label in LABELS if table[label]["f1"] < 0.97} == {}
