"""Evaluate a model on benchmarks, with lm-evaluation-harness.

    python benchmark.py

Writes results.json, and a line per question to questions/, to OUTPUT_DIR. Ends with exit
code 3 when a result is below the gate, so that what comes next is not begun.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from checked_settings import CONFIG
from delivery import TOLD, tell
from harness import evaluate
from scores import Score
from settings import Settings, Threshold, load

MISSED = 3


def missed(gate: list[Threshold], scores: Mapping[str, Score]) -> list[str]:
    """Which thresholds are not reached, in words."""
    return [
        f"{threshold.task}: {scores[threshold.task].value:.4f} is below "
        f"{threshold.minimum:g} ({scores[threshold.task].metric})"
        for threshold in gate
        if scores[threshold.task].value < threshold.minimum
    ]


def summary(settings: Settings, scores: Mapping[str, Score]) -> list[dict]:
    """One line of the log per task."""
    minimum = {threshold.task: threshold.minimum for threshold in settings.gate}
    return [
        {
            "summary": task,
            "metric": score.metric,
            "value": round(score.value, 4),
            "stderr": None if score.stderr is None else round(score.stderr, 4),
            "questions": score.questions,
            "minimum": minimum.get(task),
        }
        for task, score in scores.items()
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    settings = load(parser.parse_args().config)
    folder = Path(os.environ.get("OUTPUT_DIR", "output"))
    folder.mkdir(parents=True, exist_ok=True)
    asked = dataclasses.replace(settings.evaluation, tasks=settings.tasks)
    scores = evaluate(settings.subject, asked, folder)
    for line in summary(settings, scores):
        print(json.dumps(line), flush=True)
    if asked.limit is not None:
        print(f"Only {asked.limit} questions per task: not to be compared with published results.")
    tell(folder / TOLD)
    if failures := missed(settings.gate, scores):
        print("The model does not pass the gate:\n- " + "\n- ".join(failures), file=sys.stderr)
        sys.exit(MISSED)
    print(f"Results: {folder / 'results.json'}", flush=True)


if __name__ == "__main__":
    main()
