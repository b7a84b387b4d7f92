"""The settings of a training run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from pathlib import Path

import checked_settings
from checked_settings import CONFIG
from tuning_settings import BOUNDS, CHOICES, SEQUENCE_BOUNDS, SequenceSettings


def load(path: Path = CONFIG) -> SequenceSettings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> SequenceSettings:
    return checked_settings.parse(SequenceSettings, text, CHOICES, BOUNDS | SEQUENCE_BOUNDS)
