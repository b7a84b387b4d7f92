"""The settings of the job: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG


@dataclass(frozen=True)
class Work:
    pieces: int
    points_per_piece: int
    seed: int = 42


@dataclass(frozen=True)
class Task:
    """What Ray sets aside for one piece."""

    cpus: float = 1
    gpus: float = 0
    retries: int = 3


@dataclass(frozen=True)
class Settings:
    work: Work
    task: Task = Task()


BOUNDS = {
    "work.pieces": (1, 1_000_000),
    "work.points_per_piece": (1, 1_000_000_000),
    "task.cpus": (0, 192),
    "task.gpus": (0, 16),
    "task.retries": (0, 100),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    return checked_settings.parse(Settings, text, {}, BOUNDS)
