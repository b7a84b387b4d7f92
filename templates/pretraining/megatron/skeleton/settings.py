"""The settings of a pretraining run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path

import checked_settings
import schedule
from architectures import SIZES, Architecture, architecture
from checked_settings import CONFIG, SettingsError
from corpus import TextDataset
from parallelism import Machines, Parallelism, problems
from schedule import Schedule


@dataclass(frozen=True)
class Shape:
    """A size, of which single numbers can be changed."""

    size: str = ""
    layers: int | None = None
    hidden_size: int | None = None
    intermediate_size: int | None = None
    attention_heads: int | None = None
    key_value_heads: int | None = None

    def architecture(self) -> Architecture:
        changes = asdict(self)
        return architecture(changes.pop("size"), **changes)


@dataclass(frozen=True)
class Model:
    """Either a model to go on from, or a shape and a tokenizer to begin with."""

    start_from: str = ""
    tokenizer: str = ""
    # Of start_from, or of the tokenizer
    revision: str = ""
    shape: Shape = Shape()


@dataclass(frozen=True, kw_only=True)
class Dataset(TextDataset):
    # Files of tokens that the text is written to
    shards: int = 8
    validation_fraction: float = 0.005


@dataclass(frozen=True, kw_only=True)
class Training(Schedule):
    micro_batch_size: int
    global_batch_size: int
    recompute: bool = True
    validation_steps: int = 500

    @property
    def tokens(self) -> int:
        """Tokens that the whole run learns from."""
        return self.steps * self.global_batch_size * self.sequence_length


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
    parallelism: Parallelism = field(default_factory=Parallelism)


BOUNDS = {
    **schedule.BOUNDS,
    "dataset.shards": (1, 4096),
    "dataset.validation_fraction": (0, 0.5),
    "machines.nodes": (1, 1024),
    "machines.gpus_per_node": (1, 16),
    "parallelism.tensor": (1, 16),
    "parallelism.pipeline": (1, 64),
    "parallelism.context": (1, 64),
    "training.micro_batch_size": (1, 1024),
    "training.global_batch_size": (1, 1_000_000),
    "training.validation_steps": (1, 1_000_000),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    settings = checked_settings.parse(Settings, text, bounds=BOUNDS)
    found = problems(settings.machines, settings.parallelism, settings.training, shape_of(settings))
    if found:
        raise SettingsError("; ".join(found))
    return settings


def shape_of(settings: Settings) -> Architecture | None:
    """The shape of a model from scratch; None where one goes on from a model."""
    model = settings.model
    if model.start_from:
        return None
    if not (model.shape.size and model.tokenizer):
        raise SettingsError(
            "model.start_from is missing; to begin from scratch, model.shape and model.tokenizer"
        )
    if model.shape.size not in SIZES:
        raise SettingsError(f"model.shape.size must be one of {', '.join(sorted(SIZES))}")
    try:
        return model.shape.architecture()
    except ValueError as error:
        raise SettingsError(f"model.shape: {error}") from None
