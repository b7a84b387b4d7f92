"""The settings of a comparison: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import checked_settings
from checked_settings import CONFIG, SettingsError
from evaluation import BOUNDS, Evaluation, Subject


@dataclass(frozen=True)
class Side:
    """One of the two: a model to evaluate, or results that are there already."""

    # For people.
    name: str
    # Folder with results.json and questions/, below the folder of all results.
    results: str = ""
    subject: Subject | None = None


@dataclass(frozen=True)
class Gate:
    """When the comparison fails."""

    # `never`; `worse`: the result is lower than allowed, and not by chance;
    # `not_surely_as_good`: it can't be ruled out that the result is lower than allowed.
    fails: str = "never"
    # How much lower the result of a task may be; 0.01 is one question in a hundred.
    allowed_drop: float = 0.01


@dataclass(frozen=True)
class Settings:
    before: Side
    after: Side
    evaluation: Evaluation = field(default_factory=Evaluation)
    gate: Gate = Gate()
    # Of the interval that differences are given with.
    confidence: float = 0.95
    resamples: int = 2000
    seed: int = 42


CHOICES = {"gate.fails": {"never", "worse", "not_surely_as_good"}}

ALL_BOUNDS = {
    **BOUNDS,
    "gate.allowed_drop": (0, 1),
    "confidence": (0.5, 0.999),
    "resamples": (100, 100_000),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    settings = checked_settings.parse(Settings, text, CHOICES, ALL_BOUNDS)
    for name, side in (("before", settings.before), ("after", settings.after)):
        if bool(side.results) == bool(side.subject):
            raise SettingsError(f"{name} must have either results or a subject")
        if side.results.startswith("/") or ".." in Path(side.results).parts:
            raise SettingsError(f"{name}.results must be a folder on the storage")
        if side.subject and not settings.evaluation.tasks:
            raise SettingsError("evaluation.tasks must name at least one task")
    return settings
