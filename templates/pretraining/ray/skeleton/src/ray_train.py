"""Pretrain on all GPUs of a Ray cluster: starts the workers, and replaces those that are lost.

    python ray_train.py

What each worker does is in train.py. After a failure all go on from the newest checkpoint in
OUTPUT_DIR, and so does a run that is started again.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ray.train
import ray.train.torch

import train
from settings import CONFIG, Settings, load

# Of the network between the workers: checkpoints are gathered on CPUs, the rest on GPUs.
GPU_BACKEND = "cpu:gloo,cuda:nccl"

Loader = Callable[[Settings], Any]


def load_documents(settings: Settings) -> Any:
    return train.load_documents(settings, None)


def work(config: dict[str, Any]) -> None:
    """What each worker does; Ray has made them find each other."""
    settings = config["settings"]
    train.train(
        settings,
        config["tokenizer"](settings),
        config["documents"](settings),
        ray.train.torch.get_device(),
        Path(config["output_dir"]),
    )


def run(
    settings: Settings,
    output_dir: Path,
    workers: int,
    gpus: bool = True,
    failures: int = 10,
    tokenizer: Loader = train.load_tokenizer,
    documents: Loader = load_documents,
) -> ray.train.Result:
    """Train with as many workers; raises when they failed more often than `failures`."""
    trainer = ray.train.torch.TorchTrainer(
        work,
        train_loop_config={
            "settings": settings,
            "output_dir": f"{output_dir}",
            "tokenizer": tokenizer,
            "documents": documents,
        },
        torch_config=ray.train.torch.TorchConfig(backend=GPU_BACKEND if gpus else "gloo"),
        scaling_config=ray.train.ScalingConfig(num_workers=workers, use_gpu=gpus),
        run_config=ray.train.RunConfig(
            name="ray",
            storage_path=f"{output_dir}",
            failure_config=ray.train.FailureConfig(max_failures=failures),
        ),
    )
    return trainer.fit()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    parser.add_argument(
        "--workers",
        type=int,
        default=os.environ.get("WORKERS", "1"),
        help="processes, one for each GPU; WORKERS by default",
    )
    arguments = parser.parse_args()
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output")).absolute()
    run(load(arguments.config), output_dir, arguments.workers)


if __name__ == "__main__":
    main()
