"""Fine-tune an image classifier on all GPUs of a Ray cluster.

    python train.py

Started again with the same OUTPUT_DIR, and after a worker was lost, it goes on from the newest
checkpoint there.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import os
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

import ray.train
import ray.train.torch
import torch
from torch.utils.data import DataLoader

import images
import model as classifier
from settings import CONFIG, Settings, load


def write_line(values: dict[str, Any]) -> None:
    if ray.train.get_context().get_world_rank() == 0:
        print(json.dumps(values), flush=True)


def rate_factor(step: int, total: int, warmup: int) -> float:
    """Linear warm-up, then a cosine down to zero. Steps count from 0."""
    if step < warmup:
        return (step + 1) / warmup
    return 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, total - warmup)))


def summed(*values: float) -> list[float]:
    """Each value added up over all workers."""
    totals = torch.tensor(values, dtype=torch.float64, device="cpu")
    if torch.distributed.is_initialized() and torch.distributed.get_world_size() > 1:
        totals = totals.to(ray.train.torch.get_device(), torch.float32)
        torch.distributed.all_reduce(totals)
    return totals.tolist()


class Run:
    """One worker's part of the training."""

    def __init__(self, settings: Settings, rows: Any, output_dir: Path) -> None:
        training = settings.training
        self.settings = settings
        self.output_dir = output_dir
        self.device = ray.train.torch.get_device()
        self.dtype = getattr(torch, settings.model.dtype)
        columns = images.columns_of(settings.dataset.layout, rows.column_names)
        self.classes = images.class_names(rows.features[columns[1]], lambda: rows[columns[1]])
        torch.manual_seed(training.seed)
        model = classifier.build(
            settings.model.architecture,
            len(self.classes),
            settings.model.pretrained,
            settings.model.train,
        )
        self.model = ray.train.torch.prepare_model(model)
        self.learn, self.measure = (
            self._loader(part, columns, augment)
            for part, augment in zip(images.split(rows, settings), (True, False), strict=True)
        )
        self.optimizer = torch.optim.AdamW(
            [weight for weight in self.model.parameters() if weight.requires_grad],
            lr=training.learning_rate,
            weight_decay=training.weight_decay,
        )
        self.total_steps = len(self.learn) * training.epochs
        warmup = round(self.total_steps * training.warmup_ratio)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda step: rate_factor(step, self.total_steps, warmup)
        )
        # Gradients of 16-bit floats vanish unless they are scaled up.
        self.scaler = torch.amp.GradScaler(self.device.type, enabled=self.dtype is torch.float16)
        self.history: list[dict[str, Any]] = []

    def _loader(self, rows: Any, columns: tuple[str, str], augment: bool) -> DataLoader:
        training = self.settings.training
        prepare = classifier.preparation(training.image_size, augment)
        loader = DataLoader(
            images.LabelledImages(rows, columns, self.classes, prepare),
            batch_size=training.batch_size,
            shuffle=augment,
            num_workers=training.loader_workers,
        )
        return ray.train.torch.prepare_data_loader(loader)

    @property
    def bare_model(self) -> torch.nn.Module:
        return getattr(self.model, "module", self.model)

    def restore(self) -> int:
        """Load the newest checkpoint; returns the epochs that it has behind it."""
        checkpoint = ray.train.get_checkpoint()
        if checkpoint is None:
            return 0
        with checkpoint.as_directory() as folder:
            state = torch.load(Path(folder) / "state.pt", map_location="cpu", weights_only=True)
        self.bare_model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.scaler.load_state_dict(state["scaler"])
        self.history = state["history"]
        write_line({"event": "resumed", "from_epoch": state["epoch"]})
        return state["epoch"]

    def train(self) -> None:
        for epoch in range(self.restore() + 1, self.settings.training.epochs + 1):
            if hasattr(self.learn.sampler, "set_epoch"):
                self.learn.sampler.set_epoch(epoch)
            self._learn_epoch(epoch)
            self._report(epoch, self._measure_epoch(epoch))
        if ray.train.get_context().get_world_rank() == 0:
            self._save()

    def _loss(self, pixels: torch.Tensor, labels: torch.Tensor) -> tuple[Any, torch.Tensor]:
        with torch.autocast(self.device.type, self.dtype, self.dtype is not torch.float32):
            scores = self.model(pixels)
        return scores, torch.nn.functional.cross_entropy(
            scores.float(), labels, label_smoothing=self.settings.training.label_smoothing
        )

    def _learn_epoch(self, epoch: int) -> None:
        self.model.train()
        begun, seen = time.monotonic(), 0
        for batch, (pixels, labels) in enumerate(self.learn, start=1):
            _, loss = self._loss(pixels, labels)
            self.scaler.scale(loss).backward()
            self.scaler.step(self.optimizer)
            self.scaler.update()
            self.optimizer.zero_grad()
            rate = self.schedule.get_last_lr()[0]
            self.schedule.step()
            seen += len(labels)
            if batch % self.settings.training.logging_steps == 0 or batch == len(self.learn):
                speed = seen / max(time.monotonic() - begun, 1e-9)
                write_line(
                    {
                        "step": (epoch - 1) * len(self.learn) + batch,
                        "total_steps": self.total_steps,
                        "epoch": epoch,
                        "loss": round(loss.item(), 6),
                        "learning_rate": round(rate, 10),
                        "samples_per_second": round(
                            speed * ray.train.get_context().get_world_size(), 1
                        ),
                    }
                )

    @torch.inference_mode()
    def _measure_epoch(self, epoch: int) -> dict[str, float]:
        self.model.eval()
        right = loss = count = 0.0
        for pixels, labels in self.measure:
            scores, batch_loss = self._loss(pixels, labels)
            right += (scores.argmax(dim=1) == labels).sum().item()
            loss += batch_loss.item() * len(labels)
            count += len(labels)
        right, loss, count = summed(right, loss, count)
        measured = {
            "step": epoch * len(self.learn),
            "epoch": epoch,
            "eval_loss": round(loss / count, 6),
            "eval_accuracy": round(right / count, 6),
        }
        write_line(measured)
        return measured

    def _report(self, epoch: int, measured: dict[str, float]) -> None:
        """Hand a checkpoint to Ray, which copies it to the storage."""
        self.history.append(measured)
        if ray.train.get_context().get_world_rank() != 0:
            ray.train.report(measured)
            return
        with tempfile.TemporaryDirectory() as folder:
            torch.save(
                {
                    "epoch": epoch,
                    "model": self.bare_model.state_dict(),
                    "optimizer": self.optimizer.state_dict(),
                    "schedule": self.schedule.state_dict(),
                    "scaler": self.scaler.state_dict(),
                    "history": self.history,
                },
                Path(folder) / "state.pt",
            )
            ray.train.report(measured, checkpoint=ray.train.Checkpoint.from_directory(folder))

    def _save(self) -> None:
        card = classifier.Card(
            self.settings.model.architecture, self.classes, self.settings.training.image_size
        )
        metadata = {
            "settings": dataclasses.asdict(self.settings),
            "run": os.environ.get("RUN_NAME"),
            "history": self.history,
            "versions": {
                name: version(name) for name in ("ray", "torch", "torchvision", "datasets")
            },
        }
        classifier.save(self.bare_model, card, self.output_dir / "model", metadata)


def work(config: dict[str, Any]) -> None:
    """What each worker does."""
    settings: Settings = config["settings"]
    rows = config["rows"]() if "rows" in config else images.load_rows(settings)
    Run(settings, rows, Path(config["output_dir"])).train()


def train(settings: Settings, output_dir: Path, **config: Any) -> ray.train.Result:
    """Train on all workers; `config` is handed to them. Raises when it is given up."""
    training = settings.training
    trainer = ray.train.torch.TorchTrainer(
        work,
        train_loop_config={"settings": settings, "output_dir": f"{output_dir}", **config},
        scaling_config=ray.train.ScalingConfig(num_workers=training.workers, use_gpu=training.gpus),
        run_config=ray.train.RunConfig(
            # A run of the same name goes on from its checkpoints.
            name="checkpoints",
            storage_path=f"{output_dir}",
            checkpoint_config=ray.train.CheckpointConfig(num_to_keep=training.keep_checkpoints),
            failure_config=ray.train.FailureConfig(max_failures=training.failures),
        ),
    )
    return trainer.fit()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    arguments = parser.parse_args()
    train(load(arguments.config), Path(os.environ.get("OUTPUT_DIR", "output")).absolute())


if __name__ == "__main__":
    main()
