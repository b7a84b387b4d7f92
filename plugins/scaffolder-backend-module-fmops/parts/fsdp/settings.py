"""The settings of a pretraining run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
import schedule
from architectures import SIZES
from checked_settings import CONFIG, SettingsError
from corpus import TextDataset
from schedule import Schedule


@dataclass(frozen=True)
class Model:
    """Either a model to go on from, or a size and a tokenizer to begin with."""

    start_from: str = ""
    size: str = ""
    tokenizer: str = ""
    # Of start_from, or of the tokenizer
    revision: str = ""
    dtype: str = "bfloat16"


@dataclass(frozen=True, kw_only=True)
class Dataset(TextDataset):
    shuffle_buffer: int = 10_000


@dataclass(frozen=True, kw_only=True)
class Training(Schedule):
    batch_size: int
    gradient_accumulation: int
    sharding: str = "full"
    gradient_checkpointing: bool = True
    compile: bool = False


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

BOUNDS = {
    **schedule.BOUNDS,
    "dataset.shuffle_buffer": (0, 10_000_000),
    "training.batch_size": (1, 1024),
    "training.gradient_accumulation": (1, 4096),
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
