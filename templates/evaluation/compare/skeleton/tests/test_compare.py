import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import compare
import settings as settings_module
from scores import Score, ScoreError, write_json
from settings import Gate, Side


def write_results(folder: Path, right: int, metric: str = "acc,none") -> Path:
    """Results of a task with 200 questions, as an evaluation leaves them."""
    (folder / "questions").mkdir(parents=True)
    score = Score("arc", metric, right / 200, 0.03, 200)
    results = {"subject": {"name": "Model | 1"}, "scores": [score.__dict__]}
    write_json(folder / "results.json", results)
    with (folder / "questions" / "arc.jsonl").open("w") as lines:
        for number in range(200):
            question = {"task": "arc", "question": number, "hash": "", "value": number < right}
            lines.write(json.dumps(question) + "\n")
    return folder


@pytest.fixture
def settings():
    return replace(
        settings_module.load(),
        before=Side("before", results="base/run-1"),
        after=Side("after", results="tuned/run-1"),
        gate=Gate("worse", 0.05),
        resamples=200,
    )


def test_reports_what_has_become_better(settings, tmp_path, capsys):
    write_results(tmp_path / "base/run-1", 100)
    write_results(tmp_path / "tuned/run-1", 130)
    assert compare.run(settings, tmp_path / "out", tmp_path) == []
    report = (tmp_path / "out" / "report.md").read_text()
    assert "# Model \\| 1 (tuned/run-1) compared with Model \\| 1 (base/run-1)" in report
    assert "**Passed**" in report
    assert "| arc | 50.0 | 65.0 | +15.0 |" in report
    written = json.loads((tmp_path / "out" / "report.json").read_text())
    assert written["passed"] is True
    assert written["tasks"][0]["verdict"] == "better"
    assert json.loads(capsys.readouterr().out)["task"] == "arc"


def test_ends_with_a_code_of_its_own_when_a_task_is_worse(settings, tmp_path, monkeypatch, capsys):
    write_results(tmp_path / "base/run-1", 130)
    write_results(tmp_path / "tuned/run-1", 100)
    monkeypatch.setenv("OUTPUT_DIR", str(tmp_path / "out"))
    monkeypatch.setenv("STORAGE_DIR", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["compare.py"])
    monkeypatch.setattr(compare, "load", lambda _: settings)
    with pytest.raises(SystemExit) as ended:
        compare.main()
    assert ended.value.code == compare.MISSED
    assert "arc: 0.6500 before, 0.5000 after" in capsys.readouterr().err
    assert "**Failed**: arc is worse" in (tmp_path / "out" / "report.md").read_text()


def test_says_what_can_not_be_compared(settings, tmp_path):
    write_results(tmp_path / "base/run-1", 100)
    with pytest.raises(ScoreError, match="has the evaluation ended"):
        compare.run(settings, tmp_path / "out", tmp_path)
    write_results(tmp_path / "tuned/run-1", 100, metric="acc_norm,none")
    with pytest.raises(ScoreError, match="judged by acc,none and acc_norm,none"):
        compare.run(settings, tmp_path / "out", tmp_path)
