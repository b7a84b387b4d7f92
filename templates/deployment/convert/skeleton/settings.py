"""What is converted into what: the contents of config/config.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG


@dataclass(frozen=True)
class Source:
    # On the Hub, or a folder in the pod.
    model: str
    revision: str = ""
    # Merged into the model; empty for none.
    adapter: str = ""


@dataclass(frozen=True)
class Output:
    model: str
    dtype: str = "keep"
    shard_gib: float = 5
    # A copy in a bucket, such as s3://models/chat; empty for none.
    bucket: str = ""


@dataclass(frozen=True)
class Settings:
    source: Source
    output: Output


CHOICES = {"output.dtype": {"keep", "bfloat16", "float16", "float32"}}
BOUNDS = {"output.shard_gib": (0.0001, 1000)}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    return checked_settings.parse(Settings, text, CHOICES, BOUNDS)
