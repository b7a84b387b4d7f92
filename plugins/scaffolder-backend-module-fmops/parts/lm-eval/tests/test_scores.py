import json

import pytest

from scores import (
    Score,
    ScoreError,
    metric_of,
    question_of,
    read_questions,
    read_scores,
    read_subject,
    score_of,
    write_json,
)


@pytest.mark.parametrize(
    ("metrics", "metric"),
    [
        ({"acc,none": 0.5, "acc_norm,none": 0.6, "alias": "x"}, "acc_norm,none"),
        ({"acc,none": 0.5, "acc_stderr,none": 0.1}, "acc,none"),
        ({"exact_match,strict-match": 0, "exact_match,flexible-extract": 1},
         "exact_match,flexible-extract"),
        ({"exact_match,get-answer": 1}, "exact_match,get-answer"),
    ],
)  # fmt: skip
def test_chooses_the_figure_that_a_task_is_judged_by(metrics, metric):
    assert metric_of("task", metrics) == metric


def test_refuses_figures_that_are_better_when_lower():
    with pytest.raises(ScoreError, match="only word_perplexity,none; add its metric"):
        metric_of("wikitext", {"word_perplexity,none": 12.0})


def test_an_unknown_error_is_not_zero():
    metrics = {"acc,none": 0.5, "acc_stderr,none": "N/A"}
    assert score_of("arc", metrics, 10) == Score("arc", "acc,none", 0.5, None, 10)


def test_reads_back_what_was_written(tmp_path):
    score = Score("arc", "acc_norm,none", 0.5, 0.1, 2)
    write_json(tmp_path / "results.json", {"scores": [score.__dict__]})
    assert read_scores(tmp_path) == {"arc": score}
    sample = {"doc_id": 7, "doc_hash": "a", "prompt_hash": "b", "acc_norm": True}
    (tmp_path / "questions").mkdir()
    line = json.dumps(question_of("arc", sample, score.metric))
    (tmp_path / "questions" / "arc.jsonl").write_text(line + "\n")
    assert read_questions(tmp_path, "arc") == {"arc 7 ab": 1.0}


def test_says_what_is_missing_or_broken(tmp_path):
    with pytest.raises(ScoreError, match="has the evaluation ended"):
        read_scores(tmp_path)
    with pytest.raises(ScoreError, match="there is no .*arc.jsonl"):
        read_questions(tmp_path, "arc")
    (tmp_path / "results.json").write_text('{"scores": [{"task": "arc"}]}')
    assert read_subject(tmp_path) == ""
    with pytest.raises(ScoreError, match="holds no result of an evaluation"):
        read_scores(tmp_path)
