"""The settings of a training run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG
from tuning_settings import BOUNDS, CHOICES, SEQUENCE_BOUNDS, SequenceSettings


@dataclass(frozen=True)
class Preference:
    """How strongly the better answer is preferred; see https://arxiv.org/abs/2305.18290."""

    # How dear it is to move away from the model that training starts from.
    beta: float = 0.1
    loss: str = "sigmoid"


@dataclass(frozen=True, kw_only=True)
class Settings(SequenceSettings):
    preference: Preference = Preference()


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    return checked_settings.parse(
        Settings,
        text,
        CHOICES | {"preference.loss": {"sigmoid", "ipo"}},
        BOUNDS | SEQUENCE_BOUNDS | {"preference.beta": (0.001, 10)},
    )
