"""From the settings to a saved result: what is the same whatever a model learns from.

A run goes on from the newest checkpoint in OUTPUT_DIR, which must outlive the pod.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

import torch
from transformers import Trainer, set_seed

from base_model import is_sharded
from checked_settings import CONFIG
from checkpoints import newest_checkpoint
from tuning_settings import TuningSettings

S = TypeVar("S", bound=TuningSettings)

LIBRARIES = ("torch", "transformers", "trl", "peft", "datasets")


def begin(description: str | None, load: Callable[[Path], S]) -> tuple[S, Path]:
    """The settings that the command line names, and the folder for what comes out."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--config", type=Path, default=CONFIG)
    settings = load(parser.parse_args().config)
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output"))
    output_dir.mkdir(parents=True, exist_ok=True)
    set_seed(settings.training.seed)
    return settings, output_dir


def arguments(
    settings: TuningSettings, output_dir: Path, *, gradient_accumulation: int, validate: bool
) -> dict[str, Any]:
    """What the trainers of TRL have in common."""
    training = settings.training
    gpu = torch.cuda.is_available()
    return {
        "output_dir": str(output_dir / "checkpoints"),
        "learning_rate": training.learning_rate,
        "num_train_epochs": training.epochs,
        "max_steps": training.max_steps,
        "per_device_train_batch_size": training.batch_size,
        "per_device_eval_batch_size": training.batch_size,
        "gradient_accumulation_steps": gradient_accumulation,
        "gradient_checkpointing": True,
        "gradient_checkpointing_kwargs": {"use_reentrant": False},
        "lr_scheduler_type": "cosine",
        "warmup_ratio": training.warmup_ratio,
        "bf16": gpu and settings.model.dtype == "bfloat16",
        "fp16": gpu and settings.model.dtype == "float16",
        "use_cpu": not gpu,
        "logging_steps": training.logging_steps,
        "save_steps": training.save_steps,
        "save_total_limit": training.keep_checkpoints,
        "eval_strategy": "epoch" if validate else "no",
        "seed": training.seed,
        "fsdp": "full_shard auto_wrap" if is_sharded(settings) else "",
        # A progress bar would break the log into fragments; each step is one line instead.
        "disable_tqdm": True,
        "report_to": "none",
    }


def run_to_end(trainer: Trainer, settings: TuningSettings, output_dir: Path) -> dict[str, float]:
    """Train, save to OUTPUT_DIR/adapter or OUTPUT_DIR/model, and return the last metrics."""
    newest = newest_checkpoint(Path(trainer.args.output_dir))
    if newest:
        print(f"resuming from {newest}", flush=True)
    result = trainer.train(resume_from_checkpoint=str(newest) if newest else None)
    if settings.training.method == "full":
        saved = output_dir / "model"
        save_model(trainer, getattr(torch, settings.model.dtype), saved)
    else:
        saved = output_dir / "adapter"
        trainer.save_model(str(saved))
    if trainer.is_world_process_zero():
        write_metadata(settings, result.metrics, trainer.state.log_history, saved)
    return result.metrics


def save_model(trainer: Trainer, dtype: torch.dtype, saved: Path) -> None:
    """Save all of the model, in the type that it is served in."""
    if trainer.is_fsdp_enabled:
        trainer.accelerator.state.fsdp_plugin.set_state_dict_type("FULL_STATE_DICT")
    weights = trainer.accelerator.get_state_dict(trainer.model)
    if not trainer.is_world_process_zero():
        return
    # Tied weights are one tensor under two names, and stay so.
    converted = {tensor.data_ptr(): tensor.to(dtype) for tensor in weights.values()}
    model = trainer.accelerator.unwrap_model(trainer.model)
    model.config.dtype = dtype
    model.save_pretrained(
        saved,
        state_dict={name: converted[tensor.data_ptr()] for name, tensor in weights.items()},
    )
    trainer.processing_class.save_pretrained(saved)


def write_metadata(
    settings: TuningSettings, metrics: dict[str, float], history: list[dict], saved: Path
) -> None:
    """Leave beside the weights what they were made from and how it went."""
    saved.joinpath("training-metadata.json").write_text(
        json.dumps(
            {
                "settings": asdict(settings),
                "run": os.environ.get("RUN_NAME"),
                "metrics": metrics,
                "history": history,
                "versions": {name: version(name) for name in LIBRARIES},
            },
            indent=2,
        )
        + "\n"
    )
