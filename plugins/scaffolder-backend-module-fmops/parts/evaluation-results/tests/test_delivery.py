import json

from delivery import LONGEST, PREFIX, line_of, score, tell, write


def test_a_figure_that_is_none_is_no_score():
    assert score("acc", None) == []
    assert score("acc", float("nan")) == []
    assert score("acc", 0.5, stderr=float("inf")) == [
        {"metric": "acc", "value": 0.5, "higherIsBetter": True}
    ]


def test_a_score_has_what_is_known_of_it():
    assert score("mean", 7.5, unit="points", interval=[7, 8], count=10, part="first") == [
        {
            "metric": "mean",
            "value": 7.5,
            "unit": "points",
            "higherIsBetter": True,
            "count": 10,
            "slice": "first",
            "interval": {"low": 7, "high": 8, "level": 0.95, "method": "bootstrap"},
        }
    ]


def test_what_is_too_long_for_a_line_loses_its_parts():
    scores = [*score("acc", 0.5), *(s for n in range(1000) for s in score("acc", 0, part=f"{n}"))]
    line = line_of({"benchmark": "mmlu", "scores": scores})
    assert len(line.encode()) < LONGEST
    assert json.loads(line.removeprefix(PREFIX))["scores"] == score("acc", 0.5)


def test_files_are_told_line_by_line(tmp_path, capsys):
    write(tmp_path / "one.jsonl", [{"benchmark": "größer", "scores": []}])
    tell(tmp_path / "one.jsonl", tmp_path / "missing.jsonl")
    assert capsys.readouterr().out == PREFIX + '{"benchmark":"größer","scores":[]}\n'
