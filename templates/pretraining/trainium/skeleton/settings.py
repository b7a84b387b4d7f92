"""The settings of a training run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG, SettingsError


@dataclass(frozen=True)
class Model:
    start_from: str
    revision: str = ""


@dataclass(frozen=True)
class Dataset:
    id: str
    split: str
    column: str
    config: str = ""
    revision: str = ""


@dataclass(frozen=True)
class Lora:
    r: int = 16
    alpha: int = 32
    dropout: float = 0.05


@dataclass(frozen=True)
class Machines:
    nodes: int
    # A process works with one logical NeuronCore.
    processes_per_node: int

    @property
    def processes(self) -> int:
        return self.nodes * self.processes_per_node


@dataclass(frozen=True)
class Training:
    method: str
    steps: int
    learning_rate: float
    sequence_length: int
    batch_size: int
    gradient_accumulation: int
    tensor_parallel: int
    warmup_ratio: float = 0.02
    weight_decay: float = 0.1
    clip_norm: float = 1.0
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
    machines: Machines
    training: Training
    output: Output
    lora: Lora = Lora()

    @property
    def copies(self) -> int:
        """Copies of the model, each spread over the cores of its tensor parallelism."""
        return self.machines.processes // self.training.tensor_parallel

    @property
    def sequences_per_step(self) -> int:
        return self.copies * self.training.batch_size * self.training.gradient_accumulation

    @property
    def tokens_per_step(self) -> int:
        return self.sequences_per_step * self.training.sequence_length


CHOICES = {"training.method": {"full", "lora"}}

# Inclusive bounds: outside of them a run is a mistake rather than an experiment.
BOUNDS = {
    "lora.r": (1, 512),
    "lora.alpha": (1, 2048),
    "lora.dropout": (0, 0.9),
    "machines.nodes": (1, 1024),
    "machines.processes_per_node": (1, 128),
    "training.steps": (1, 100_000_000),
    "training.learning_rate": (1e-8, 1),
    "training.sequence_length": (128, 131_072),
    "training.batch_size": (1, 1024),
    "training.gradient_accumulation": (1, 4096),
    "training.tensor_parallel": (1, 64),
    "training.warmup_ratio": (0, 1),
    "training.save_steps": (1, 1_000_000),
    "training.keep_checkpoints": (1, 100),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    settings = checked_settings.parse(Settings, text, CHOICES, BOUNDS)
    per_node = settings.machines.processes_per_node
    if per_node % settings.training.tensor_parallel != 0:
        raise SettingsError(
            f"training.tensor_parallel {settings.training.tensor_parallel} must divide the "
            f"{per_node} cores of a node"
        )
    return settings
