"""The settings of a training run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG


@dataclass(frozen=True)
class Model:
    id: str
    revision: str
    dtype: str


@dataclass(frozen=True)
class Dataset:
    id: str
    split: str
    layout: str
    config: str = ""
    validation_fraction: float = 0.02


@dataclass(frozen=True)
class Lora:
    r: int = 16
    alpha: int = 32
    dropout: float = 0.05
    target_modules: str = "all-linear"


@dataclass(frozen=True)
class Training:
    method: str
    learning_rate: float
    epochs: float
    sequence_length: int
    batch_size: int
    gradient_accumulation: int
    seed: int = 42
    warmup_ratio: float = 0.03
    logging_steps: int = 10
    save_steps: int = 200
    keep_checkpoints: int = 2
    max_steps: int = -1


@dataclass(frozen=True)
class Output:
    model: str


@dataclass(frozen=True)
class Settings:
    model: Model
    dataset: Dataset
    training: Training
    output: Output
    lora: Lora = Lora()


CHOICES = {
    "model.dtype": {"bfloat16", "float16", "float32"},
    "training.method": {"full", "lora", "qlora"},
    "lora.target_modules": {"all-linear", "attention"},
}

# Inclusive bounds: outside of them a run is a mistake rather than an experiment.
BOUNDS = {
    "dataset.validation_fraction": (0, 0.5),
    "lora.r": (1, 512),
    "lora.alpha": (1, 2048),
    "lora.dropout": (0, 0.9),
    "training.learning_rate": (1e-8, 1),
    "training.epochs": (0.001, 100),
    "training.sequence_length": (16, 1_048_576),
    "training.batch_size": (1, 1024),
    "training.gradient_accumulation": (1, 4096),
    "training.save_steps": (1, 1_000_000),
    "training.keep_checkpoints": (1, 100),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    return checked_settings.parse(Settings, text, CHOICES, BOUNDS)
