import json
from dataclasses import dataclass

from metrics import Metrics, write_line, write_metadata


def test_tells_the_speed_since_the_last_line():
    lines = []
    times = iter([0.0, 2.0, 3.0])
    metrics = Metrics(
        100, tokens_per_step=50, first_step=4, clock=lambda: next(times), write=lines.append
    )
    metrics.log(8, loss=2.5, learning_rate=1e-5)
    metrics.log(10, loss=2.0, learning_rate=2e-5)
    assert lines == metrics.history
    assert [line["tokens_per_second"] for line in lines] == [100.0, 100.0]
    assert lines[1]["step"] == 10
    assert lines[1]["total_steps"] == 100
    assert lines[1]["tokens"] == 500
    assert lines[1]["learning_rate"] == 2e-5


def test_writes_lines_of_json(capsys):
    write_line({"step": 1, "loss": 2.5})
    assert json.loads(capsys.readouterr().out) == {"step": 1, "loss": 2.5}


@dataclass
class Settings:
    steps: int = 5


def test_leaves_what_a_model_was_made_from(tmp_path, monkeypatch):
    monkeypatch.setenv("RUN_NAME", "run-1")
    write_metadata(tmp_path, Settings(), ["pytest"], history=[1])
    metadata = json.loads((tmp_path / "training-metadata.json").read_text())
    assert metadata.pop("versions")["pytest"]
    assert metadata == {"settings": {"steps": 5}, "run": "run-1", "history": [1]}
