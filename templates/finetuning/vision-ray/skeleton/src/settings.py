"""The settings of a training run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG


@dataclass(frozen=True)
class Model:
    architecture: str
    pretrained: bool = True
    train: str = "all"
    dtype: str = "bfloat16"


@dataclass(frozen=True)
class Dataset:
    id: str
    split: str
    layout: str
    revision: str = ""
    config: str = ""
    validation_fraction: float = 0.1


@dataclass(frozen=True)
class Training:
    workers: int
    learning_rate: float
    epochs: int
    batch_size: int
    gpus: bool = True
    warmup_ratio: float = 0.05
    weight_decay: float = 0.05
    label_smoothing: float = 0.1
    image_size: int = 224
    loader_workers: int = 4
    logging_steps: int = 10
    keep_checkpoints: int = 2
    # Workers that are lost, such as those on spot machines, are replaced this often.
    failures: int = 10
    seed: int = 42


@dataclass(frozen=True)
class Settings:
    model: Model
    dataset: Dataset
    training: Training


CHOICES = {
    # Any classifier of torchvision will do that ends in a linear layer.
    "model.architecture": {
        "resnet18",
        "resnet50",
        "efficientnet_v2_s",
        "convnext_tiny",
        "vit_b_16",
    },
    "model.train": {"all", "head"},
    "model.dtype": {"bfloat16", "float16", "float32"},
    "dataset.layout": {"image-label", "img-label"},
}

# Inclusive bounds: outside of them a run is a mistake rather than an experiment.
BOUNDS = {
    "dataset.validation_fraction": (0.001, 0.5),
    "training.workers": (1, 1024),
    "training.learning_rate": (1e-8, 1),
    "training.epochs": (1, 1000),
    "training.batch_size": (1, 4096),
    "training.warmup_ratio": (0, 1),
    "training.image_size": (32, 1024),
    "training.loader_workers": (0, 64),
    "training.logging_steps": (1, 1_000_000),
    "training.keep_checkpoints": (1, 100),
    "training.failures": (0, 1000),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    return checked_settings.parse(Settings, text, CHOICES, BOUNDS)
