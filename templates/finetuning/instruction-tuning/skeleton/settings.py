"""The settings of a training run: read from config/config.yaml, checked before anything is loaded.

In the cluster a ConfigMap of the same file is mounted there, so that one image serves
many projects.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

import yaml

CONFIG = Path(__file__).parent / "config" / "config.yaml"


class SettingsError(ValueError):
    """A setting is missing, unknown or out of range; the message names it."""


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
    """Read the settings from `path`.

    Raises SettingsError with the name of the first setting that is wrong.
    """
    return parse(path.read_text())


def parse(text: str) -> Settings:
    """Turn YAML text into settings.

    Raises SettingsError with the name of the first setting that is wrong.
    """
    raw = yaml.safe_load(text)
    if not isinstance(raw, dict):
        raise SettingsError("the settings must be a YAML mapping")
    settings = _build(Settings, raw, "")
    for name, allowed in CHOICES.items():
        if _get(settings, name) not in allowed:
            raise SettingsError(f"{name} must be one of {', '.join(sorted(allowed))}")
    for name, (low, high) in BOUNDS.items():
        if not low <= _get(settings, name) <= high:
            raise SettingsError(f"{name} must be between {low} and {high}")
    return settings


def _get(settings: Settings, name: str) -> Any:
    section, key = name.split(".")
    return getattr(getattr(settings, section), key)


def _build(cls: type, raw: dict[str, Any], prefix: str) -> Any:
    hints = get_type_hints(cls)
    unknown = set(raw) - set(hints)
    if unknown:
        raise SettingsError(f"unknown setting {prefix}{sorted(unknown)[0]}")
    values = {}
    for field in fields(cls):
        name = f"{prefix}{field.name}"
        if raw.get(field.name) is None:
            if field.default is MISSING:
                raise SettingsError(f"{name} is missing")
            continue
        values[field.name] = _convert(hints[field.name], raw[field.name], name)
    return cls(**values)


def _convert(hint: type, value: Any, name: str) -> Any:
    if is_dataclass(hint):
        if not isinstance(value, dict):
            raise SettingsError(f"{name} must be a mapping")
        return _build(hint, value, f"{name}.")
    # YAML reads 2e-4 as text, and true is an int to Python: neither may pass by accident.
    try:
        if isinstance(value, bool) or isinstance(value, (dict, list)):
            raise ValueError
        converted = hint(value)
        if hint is int and float(value) != converted:
            raise ValueError
        return converted
    except (TypeError, ValueError):
        raise SettingsError(f"{name} must be of type {hint.__name__}") from None
