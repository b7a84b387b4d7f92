"""The settings of a training run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
import schedule
from checked_settings import CONFIG, SettingsError
from corpus import TextDataset
from schedule import Schedule


@dataclass(frozen=True)
class Model:
    start_from: str
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


@dataclass(frozen=True, kw_only=True)
class Training(Schedule):
    method: str
    batch_size: int
    gradient_accumulation: int
    tensor_parallel: int


@dataclass(frozen=True)
class Output:
    model: str


@dataclass(frozen=True)
class Settings:
    model: Model
    dataset: TextDataset
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

BOUNDS = {
    **schedule.BOUNDS,
    "lora.r": (1, 512),
    "lora.alpha": (1, 2048),
    "lora.dropout": (0, 0.9),
    "machines.nodes": (1, 1024),
    "machines.processes_per_node": (1, 128),
    "training.batch_size": (1, 1024),
    "training.gradient_accumulation": (1, 4096),
    "training.tensor_parallel": (1, 64),
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
