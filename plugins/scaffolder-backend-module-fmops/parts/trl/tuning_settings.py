"""Settings that all kinds of fine-tuning have, and what is allowed in them."""

from __future__ import annotations

from dataclasses import dataclass


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
    validation_fraction: float = 0


@dataclass(frozen=True)
class Lora:
    r: int = 16
    alpha: int = 32
    dropout: float = 0.05
    target_modules: str = "all-linear"


@dataclass(frozen=True, kw_only=True)
class Training:
    method: str
    learning_rate: float
    epochs: float
    batch_size: int
    seed: int = 42
    warmup_ratio: float = 0.03
    logging_steps: int = 10
    save_steps: int = 200
    keep_checkpoints: int = 2
    max_steps: int = -1


@dataclass(frozen=True, kw_only=True)
class SequenceTraining(Training):
    """Training on texts that are there before it begins."""

    sequence_length: int
    gradient_accumulation: int


@dataclass(frozen=True)
class Output:
    model: str


@dataclass(frozen=True, kw_only=True)
class TuningSettings:
    model: Model
    dataset: Dataset
    training: Training
    output: Output
    lora: Lora = Lora()


@dataclass(frozen=True, kw_only=True)
class SequenceSettings(TuningSettings):
    training: SequenceTraining


DTYPES = {"bfloat16", "float16", "float32"}

CHOICES = {
    "model.dtype": DTYPES,
    "training.method": {"full", "lora", "qlora"},
    "lora.target_modules": {"all-linear", "attention"},
}

# Inclusive bounds: outside of them a run is a mistake rather than an experiment.
BOUNDS: dict[str, tuple[float, float]] = {
    "dataset.validation_fraction": (0, 0.5),
    "lora.r": (1, 512),
    "lora.alpha": (1, 2048),
    "lora.dropout": (0, 0.9),
    "training.learning_rate": (1e-8, 1),
    "training.epochs": (0.001, 100),
    "training.batch_size": (1, 1024),
    "training.save_steps": (1, 1_000_000),
    "training.keep_checkpoints": (1, 100),
}

SEQUENCE_BOUNDS: dict[str, tuple[float, float]] = {
    "training.sequence_length": (16, 1_048_576),
    "training.gradient_accumulation": (1, 4096),
}
