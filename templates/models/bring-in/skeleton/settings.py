"""Which model is brought in and on what terms: what is in config/config.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG


@dataclass(frozen=True)
class Model:
    id: str
    revision: str
    # As the catalog knows it, by the Hub's name; empty where it knows none.
    licence: str = ""


@dataclass(frozen=True)
class Policy:
    # `safetensors` alone, or pickles too when the scanner finds no code in them.
    weights: str = "safetensors"
    max_gib: float = 2000


@dataclass(frozen=True)
class Output:
    model: str
    # A copy in a bucket, such as s3://models/chat; empty for none.
    bucket: str = ""


@dataclass(frozen=True)
class Settings:
    model: Model
    output: Output
    policy: Policy = Policy()


CHOICES = {"policy.weights": {"safetensors", "scanned-pickle"}}
BOUNDS = {"policy.max_gib": (0.001, 20_000)}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    return checked_settings.parse(Settings, text, CHOICES, BOUNDS)
