"""The settings of a training run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG
from tuning_settings import BOUNDS, CHOICES, DTYPES, SEQUENCE_BOUNDS, Model, SequenceSettings


@dataclass(frozen=True)
class Teacher(Model):
    # What it is used with, where it is an adapter on a base model
    adapter: str = ""
    adapter_revision: str = ""


@dataclass(frozen=True)
class Answers:
    """What the teacher is asked for."""

    # Prompts that it answers; all of the dataset where there are fewer
    samples: int
    # Of an answer; longer ones are left out
    max_tokens: int
    # 0 always takes the likeliest word.
    temperature: float = 0.7
    # Prompts at a time, per GPU
    batch_size: int = 8


@dataclass(frozen=True, kw_only=True)
class Settings(SequenceSettings):
    """`model` is the student."""

    teacher: Teacher
    answers: Answers


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    return checked_settings.parse(
        Settings,
        text,
        CHOICES | {"teacher.dtype": DTYPES},
        BOUNDS
        | SEQUENCE_BOUNDS
        | {
            "answers.samples": (1, 10_000_000),
            "answers.max_tokens": (1, 1_048_576),
            "answers.temperature": (0, 2),
            "answers.batch_size": (1, 1024),
        },
    )
