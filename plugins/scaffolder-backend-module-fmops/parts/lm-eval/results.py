"""What lm-evaluation-harness has found, in the form that the portal records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from delivery import score, without_none
from evaluation import Evaluation, Subject

HARNESS = "lm-evaluation-harness"


def evaluation_of(
    task: str, folder: Path, subject: Subject, evaluation: Evaluation
) -> dict[str, Any]:
    """The evaluation of a task, as the portal reads the files of the harness itself.

    :param folder: that in which the whole result of the task was left
    """
    found = json.loads((folder / "tasks" / f"{task}.lm-eval.json").read_text())
    version = found.get("versions", {}).get(task)
    return {
        "method": "benchmark",
        "benchmark": task,
        "model": {"ref": subject.ref},
        "data": without_none(
            {
                "name": _dataset(found.get("configs", {}).get(task, {})),
                "version": None if version is None else _text(version),
            }
        ),
        "settings": _settings(task, found, evaluation),
        "scores": _scores(task, found),
        "source": {"tool": " ".join(filter(None, [HARNESS, found.get("lm_eval_version")]))},
    }


def _text(version: Any) -> str:
    """1.0 and 1 are the same version."""
    return f"{version:g}" if isinstance(version, float) else str(version)


def _json(values: dict[str, Any]) -> str:
    """As JavaScript writes it, for which 0.0 is 0."""
    whole = {
        name: int(value) if isinstance(value, float) and value.is_integer() else value
        for name, value in values.items()
    }
    return json.dumps(whole, separators=(",", ":"), ensure_ascii=False)


def _dataset(config: dict[str, Any]) -> str | None:
    names = [config.get("dataset_path"), config.get("dataset_name")]
    return " ".join(name for name in names if isinstance(name, str) and name) or None


def _settings(task: str, found: dict[str, Any], evaluation: Evaluation) -> dict[str, Any]:
    shots = found.get("n-shot", {}).get(task, evaluation.few_shot)
    generation = found.get("configs", {}).get(task, {}).get("generation_kwargs")
    return without_none(
        {
            "harness": HARNESS,
            "fewShot": shots,
            "fewShotSeed": evaluation.seed if shots else None,
            "limit": evaluation.limit,
            "chatTemplate": evaluation.chat_template,
            "generation": _json(generation) if isinstance(generation, dict) else None,
        }
    )


def _scores(task: str, found: dict[str, Any]) -> list[dict[str, Any]]:
    results, scores = found["results"], []
    parts = [part for part in results if part != task]
    better = found.get("higher_is_better", {})
    samples = found.get("n-samples", {})
    for name, part in [(task, None), *((part, part) for part in sorted(parts))]:
        for key, value in results[name].items():
            metric, _, way = key.partition(",")
            if not way or metric.endswith("_stderr") or not isinstance(value, (int, float)):
                continue
            stderr = results[name].get(f"{metric}_stderr,{way}")
            scores += score(
                metric if way == "none" else key,
                value,
                unit="fraction" if 0 <= value <= 1 and metric in FRACTIONS else None,
                higher_is_better=better.get(name, {}).get(metric) is not False,
                stderr=stderr if isinstance(stderr, (int, float)) else None,
                count=samples.get(name, {}).get("effective"),
                part=part,
            )
    return scores


FRACTIONS = {
    "acc",
    "acc_norm",
    "exact_match",
    "f1",
    "pass@1",
    "prompt_level_strict_acc",
    "prompt_level_loose_acc",
    "inst_level_strict_acc",
    "inst_level_loose_acc",
}
