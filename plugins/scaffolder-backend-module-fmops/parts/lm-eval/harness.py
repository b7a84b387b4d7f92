"""Runs lm-evaluation-harness task by task, and goes on where an earlier run has stopped."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from delivery import TOLD, write
from endpoint import Endpoint, find_api, open_client
from evaluation import Evaluation, Subject
from results import evaluation_of
from scores import Score, question_of, score_of, write_json


def log(**values: Any) -> None:
    print(json.dumps(values), flush=True)


def evaluate(
    subject: Subject, evaluation: Evaluation, folder: Path, manager: Any = None
) -> dict[str, Score]:
    """Evaluate a subject, and leave results.json and a line per question in `folder`.

    Tasks that `folder` holds already, from a run with the same settings, are not run again.
    """
    models = Models(subject, evaluation)
    scores = {}
    for task in evaluation.tasks:
        done = folder / "tasks" / f"{task}.json"
        asked = {"subject": asdict(subject), "evaluation": _without_tasks(evaluation)}
        known = json.loads(done.read_text()) if done.exists() else {}
        if {name: known.get(name) for name in asked} == asked:
            scores[task] = Score(**known["score"])
            log(task=task, resumed=True)
            continue
        found = run_task(models, task, evaluation, manager)
        scores[task] = write_task(task, found, folder)
        write_json(done, {**asked, "score": asdict(scores[task])})
        log(subject=subject.name, **asdict(scores[task]))
    write_json(
        folder / "results.json",
        {
            "run": os.environ.get("RUN_NAME"),
            "subject": asdict(subject),
            "evaluation": asdict(evaluation),
            "versions": versions("lm_eval", "transformers", "torch", "peft", "datasets"),
            "scores": [asdict(score) for score in scores.values()],
        },
    )
    if subject.ref:
        write(
            folder / TOLD,
            [evaluation_of(task, folder, subject, evaluation) for task in scores],
        )
    return scores


def _without_tasks(evaluation: Evaluation) -> dict[str, Any]:
    return {name: value for name, value in asdict(evaluation).items() if name != "tasks"}


def versions(*packages: str) -> dict[str, str | None]:
    def of(package: str) -> str | None:
        try:
            return version(package)
        except PackageNotFoundError:
            return None

    return {package: of(package) for package in packages}


def run_task(models: Models, task: str, evaluation: Evaluation, manager: Any) -> dict[str, Any]:
    """What lm-evaluation-harness returns for one task or group of tasks."""
    import lm_eval
    from lm_eval.tasks import TaskManager, get_task_dict

    manager = manager or TaskManager()
    kinds = {leaf.OUTPUT_TYPE for leaf in leaves(get_task_dict([task], manager))}
    writes = kinds == {"generate_until"}
    return lm_eval.simple_evaluate(
        model=models.get(writes),
        tasks=[task],
        task_manager=manager,
        num_fewshot=evaluation.few_shot,
        limit=evaluation.limit,
        apply_chat_template=models.chats(writes),
        bootstrap_iters=1000,
        log_samples=True,
        random_seed=evaluation.seed,
        numpy_random_seed=evaluation.seed,
        torch_random_seed=evaluation.seed,
        fewshot_random_seed=evaluation.seed,
    )


def leaves(tasks: dict[Any, Any]) -> Iterator[Any]:
    """The tasks of groups, and of groups within groups."""
    for task in tasks.values():
        if isinstance(task, dict):
            yield from leaves(task)
        else:
            yield task


def write_task(task: str, found: dict[str, Any], folder: Path) -> Score:
    """Keep the whole result of a task, and one line per question."""
    samples = found.pop("samples")
    metrics = found["results"][task]
    score = score_of(task, metrics, _count(samples))
    (folder / "tasks").mkdir(parents=True, exist_ok=True)
    (folder / "questions").mkdir(parents=True, exist_ok=True)
    write_json(folder / "tasks" / f"{task}.lm-eval.json", found)
    with (folder / "questions" / f"{task}.jsonl").open("w") as lines:
        for leaf, asked in samples.items():
            way = score.metric.split(",", 1)[1]
            for sample in asked:
                if sample.get("filter", way) == way:
                    question = question_of(leaf, sample, score.metric)
                    lines.write(json.dumps(question, default=str, ensure_ascii=False) + "\n")
    return score


def _count(samples: dict[str, list[dict]]) -> int:
    """Questions are listed once for each way of reading their answers."""
    return sum(len({sample["doc_id"] for sample in asked}) for asked in samples.values())


class Models:
    """Loads a subject when it is needed, and only once."""

    def __init__(self, subject: Subject, evaluation: Evaluation):
        self._subject, self._evaluation = subject, evaluation
        self._loaded: dict[str, Any] = {}

    def chats(self, writes: bool) -> bool:
        return writes if self._subject.endpoint else self._evaluation.chat_template

    @cached_property
    def _base(self) -> str:
        """Address of the API of the endpoint, which is waited for."""

        async def find() -> str:
            async with open_client(1, timeout_seconds=30) as client:
                endpoint = Endpoint(self._subject.endpoint, self._subject.served_model)
                return (await find_api(client, endpoint)).base

        return asyncio.run(find())

    def get(self, writes: bool) -> Any:
        """The model, in the form of lm-evaluation-harness.

        :param writes: whether all that is asked of it is to write answers; endpoints judge
            given answers by another way
        """
        from lm_eval.api.registry import get_model

        if self._subject.endpoint:
            kind, arguments = endpoint_arguments(
                self._subject, self._base, self._evaluation, writes
            )
        else:
            kind, arguments = "hf", weights_arguments(self._subject, gpus())
            if "peft" in arguments:
                arguments["peft"] = local_adapter(self._subject)
        if kind not in self._loaded:
            # Requests to an endpoint go at a time, not in one.
            batch = 1 if self._subject.endpoint else self._evaluation.batch_size
            device = None if self._subject.endpoint else ("cuda" if gpus() else "cpu")
            self._loaded[kind] = get_model(kind).create_from_arg_obj(
                arguments, {"batch_size": batch, "device": device}
            )
        return self._loaded[kind]


def gpus() -> int:
    import torch

    return torch.cuda.device_count()


def local_adapter(subject: Subject) -> str:
    """The folder of an adapter: the harness would look for it at the revision of the model."""
    if Path(subject.adapter).is_dir():
        return subject.adapter
    from huggingface_hub import snapshot_download

    return snapshot_download(subject.adapter, revision=subject.adapter_revision or None)


def weights_arguments(subject: Subject, gpus: int) -> dict[str, Any]:
    arguments: dict[str, Any] = {"pretrained": subject.id, "dtype": subject.dtype}
    if subject.revision:
        arguments["revision"] = subject.revision
    if subject.adapter:
        arguments["peft"] = subject.adapter
    if gpus > 1:
        # Spreads the layers over the GPUs.
        arguments["parallelize"] = True
    return arguments


def endpoint_arguments(
    subject: Subject, base: str, evaluation: Evaluation, writes: bool
) -> tuple[str, dict[str, Any]]:
    arguments: dict[str, Any] = {
        "model": subject.served_model,
        "num_concurrent": evaluation.batch_size,
        "max_retries": 5,
        "timeout": 600,
    }
    if writes:
        return "local-chat-completions", {**arguments, "base_url": f"{base}/chat/completions"}
    return "local-completions", {
        **arguments,
        "base_url": f"{base}/completions",
        "tokenizer": subject.id,
        "tokenizer_backend": "huggingface",
        "max_length": 4096,
        **({"revision": subject.revision} if subject.revision else {}),
    }
