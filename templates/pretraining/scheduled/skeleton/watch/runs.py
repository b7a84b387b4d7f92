"""The run that learns from new data, as an object for the Kubeflow Trainer."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from watch.state import Run

PROGRAM = "/workspace/train.py"


def run_for(project: str, parts: dict[str, str], start_from: str) -> Run:
    """The run for some new data; the same name for the same data, so that it is started once."""
    digest = hashlib.sha256(json.dumps([parts, start_from], sort_keys=True).encode()).hexdigest()
    return Run(f"{project}-{digest[:8]}", parts, start_from)


def folder_of(schedule: dict[str, Any], run: Run) -> Path:
    return Path(schedule["output"]) / run.name


def arguments(schedule: dict[str, Any], run: Run) -> list[str]:
    """What the training program is told, besides its settings."""
    start = ["--start-from", run.start_from] if run.start_from else []
    if schedule["dataset"]["store"] == "hub":
        return [PROGRAM, *start, "--dataset-revision", run.parts["commit"]]
    return [PROGRAM, *start, "--files", str(folder_of(schedule, run) / "files.json")]


def train_job(schedule: dict[str, Any], run: Run) -> dict[str, Any]:
    project = schedule["project"]
    queue = {"kueue.x-k8s.io/queue-name": schedule["queue"]} if schedule["queue"] else {}
    return {
        "apiVersion": "trainer.kubeflow.org/v1alpha1",
        "kind": "TrainJob",
        "metadata": {
            "name": run.name,
            "labels": {
                "backstage.io/kubernetes-id": project,
                "app.kubernetes.io/name": project,
                "app.kubernetes.io/component": "model-training",
                **queue,
            },
            "annotations": {
                **schedule["annotations"],
                "fmops.dev/run": run.name,
                "fmops.dev/output-uri": f"{schedule['output_uri']}/{run.name}/model",
            },
        },
        "spec": {
            "runtimeRef": {
                "apiGroup": "trainer.kubeflow.org",
                "kind": "TrainingRuntime",
                "name": project,
            },
            "activeDeadlineSeconds": schedule["max_runtime_seconds"],
            "trainer": {
                "args": arguments(schedule, run),
                "numProcPerNode": schedule["processes_per_node"],
                "env": [
                    {"name": "RUN_NAME", "value": run.name},
                    {"name": "OUTPUT_DIR", "value": str(folder_of(schedule, run))},
                ],
            },
        },
    }
