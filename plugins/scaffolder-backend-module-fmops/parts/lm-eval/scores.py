"""Reads what lm-evaluation-harness has found: one figure per task, and one per question."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# The figure by which a task is judged: the first of these that it has. All of them are
# better the higher they are, and lie between 0 and 1.
METRICS = ("acc_norm", "exact_match", "prompt_level_strict_acc", "acc", "pass@1", "f1")

# How answers are read, where a task has several ways.
FILTERS = ("flexible-extract", "none", "strict-match")


class ScoreError(ValueError):
    """A result is missing, or can't be read as a score."""


@dataclass(frozen=True)
class Score:
    task: str
    # Name of the metric and how answers were read, such as `acc_norm,none`.
    metric: str
    value: float
    # Standard error; None where it is not known.
    stderr: float | None
    questions: int


def metric_of(task: str, metrics: dict[str, Any]) -> str:
    """The name of the figure by which `task` is judged, among all that it has."""
    for name in METRICS:
        ways = [key.split(",", 1)[1] for key in metrics if key.startswith(f"{name},")]
        if ways:
            ways.sort(key=lambda way: FILTERS.index(way) if way in FILTERS else len(FILTERS))
            return f"{name},{ways[0]}"
    raise ScoreError(
        f"{task} has none of the metrics {', '.join(METRICS)}, only {', '.join(sorted(metrics))}; "
        "add its metric to METRICS in scores.py, if higher is better"
    )


def score_of(task: str, metrics: dict[str, Any], questions: int) -> Score:
    metric = metric_of(task, metrics)
    name, way = metric.split(",", 1)
    stderr = metrics.get(f"{name}_stderr,{way}")
    return Score(
        task,
        metric,
        float(metrics[metric]),
        float(stderr) if isinstance(stderr, (int, float)) else None,
        questions,
    )


def question_of(task: str, sample: dict[str, Any], metric: str) -> dict[str, Any]:
    """What is kept of one question: enough to compare, and to look at."""
    name = metric.split(",", 1)[0]
    return {
        "task": task,
        "question": sample["doc_id"],
        # Tells whether two results are about the same question, asked in the same way.
        "hash": f"{sample.get('doc_hash', '')}{sample.get('prompt_hash', '')}",
        "value": float(sample[name]),
        "doc": sample.get("doc"),
        "target": sample.get("target"),
        "answer": sample.get("filtered_resps"),
    }


def write_json(path: Path, value: Any) -> None:
    """At once or not at all: a run that is started again never reads half of it."""
    new = path.with_name(path.name + ".new")
    new.write_text(json.dumps(value, indent=2, default=str, ensure_ascii=False) + "\n")
    new.replace(path)


def read_scores(folder: Path) -> dict[str, Score]:
    """The scores of an evaluation, by task."""
    try:
        return {score["task"]: Score(**score) for score in _read_results(folder)["scores"]}
    except (KeyError, TypeError) as error:
        raise ScoreError(f"{folder} holds no result of an evaluation: {error}") from None


def read_subject(folder: Path) -> str:
    """The name of what was evaluated; empty where it is not told."""
    return str((_read_results(folder).get("subject") or {}).get("name", ""))


def _read_results(folder: Path) -> dict[str, Any]:
    path = folder / "results.json"
    try:
        return json.loads(path.read_text())
    except FileNotFoundError:
        raise ScoreError(f"there is no {path}: has the evaluation ended?") from None
    except ValueError as error:
        raise ScoreError(f"{path} is no result of an evaluation: {error}") from None


def read_questions(folder: Path, task: str) -> dict[str, float]:
    """The figure of each question of a task, by what tells it from others."""
    path = folder / "questions" / f"{task}.jsonl"
    try:
        with path.open() as lines:
            read = [json.loads(line) for line in lines]
        return {f"{q['task']} {q['question']} {q['hash']}": float(q["value"]) for q in read}
    except FileNotFoundError:
        raise ScoreError(f"there is no {path}") from None
    except (ValueError, KeyError, TypeError) as error:
        raise ScoreError(f"{path} can't be read: {error}") from None
