"""The settings of a pretraining run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from architectures import SIZES
from checked_settings import CONFIG, SettingsError


@dataclass(frozen=True)
class Model:
    """Either a model to go on from, or a size and a tokenizer to begin with."""

    start_from: str = ""
    size: str = ""
    tokenizer: str = ""
    # Of start_from, or of the tokenizer
    revision: str = ""
    dtype: str = "bfloat16"


@dataclass(frozen=True)
class Dataset:
    id: str
    split: str
    column: str
    config: str = ""
    revision: str = ""
    shuffle_buffer: int = 10_000


@dataclass(frozen=True)
class Training:
    steps: int
    learning_rate: float
    sequence_length: int
    batch_size: int
    gradient_accumulation: int
    sharding: str = "full"
    warmup_ratio: float = 0.02
    weight_decay: float = 0.1
    clip_norm: float = 1.0
    gradient_checkpointing: bool = True
    compile: bool = False
    seed: int = 42
    logging_steps: int = 10
    save_steps: int = 200
    keep_checkpoints: int = 2

    @property
    def warmup_steps(self) -> int:
        return round(self.steps * self.warmup_ratio)


@dataclass(frozen=True)
class Output:
    model: str


@dataclass(frozen=True)
class Settings:
    model: Model
    dataset: Dataset
    training: Training
    output: Output


CHOICES = {
    "model.size": {"", *SIZES},
    "model.dtype": {"bfloat16", "float32"},
    "training.sharding": {"full", "hybrid"},
}

# Inclusive bounds: outside of them a run is a mistake rather than an experiment.
BOUNDS = {
    "dataset.shuffle_buffer": (0, 10_000_000),
    "training.steps": (1, 100_000_000),
    "training.learning_rate": (1e-8, 1),
    "training.sequence_length": (16, 1_048_576),
    "training.batch_size": (1, 1024),
    "training.gradient_accumulation": (1, 4096),
    "training.warmup_ratio": (0, 1),
    "training.weight_decay": (0, 1),
    "training.clip_norm": (0.001, 1000),
    "training.logging_steps": (1, 1_000_000),
    "training.save_steps": (1, 1_000_000),
    "training.keep_checkpoints": (1, 100),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    settings = checked_settings.parse(Settings, text, CHOICES, BOUNDS)
    model = settings.model
    if not model.start_from and not (model.size and model.tokenizer):
        raise SettingsError(
            "model.start_from is missing; to begin from scratch, model.size and model.tokenizer"
        )
    return settings
