"""The settings of the pipeline: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG
from gate import GATE_BOUNDS, Gate
from tuning_settings import BOUNDS, CHOICES, SEQUENCE_BOUNDS, SequenceSettings


@dataclass(frozen=True, kw_only=True)
class Settings(SequenceSettings):
    gate: Gate = Gate()


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    return checked_settings.parse(
        Settings, text, CHOICES, {**BOUNDS, **SEQUENCE_BOUNDS, **GATE_BOUNDS}
    )
