"""The settings of an evaluation: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import checked_settings
from checked_settings import CONFIG, SettingsError
from evaluation import BOUNDS, Evaluation, Subject


@dataclass(frozen=True)
class Threshold:
    task: str
    # Lowest accepted result, from 0 to 1.
    minimum: float


@dataclass(frozen=True)
class Settings:
    subject: Subject
    evaluation: Evaluation
    # Tasks that are not among those of the evaluation are run too.
    gate: list[Threshold] = field(default_factory=list)

    @property
    def tasks(self) -> list[str]:
        return list(dict.fromkeys([*self.evaluation.tasks, *(t.task for t in self.gate)]))


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    settings = checked_settings.parse(Settings, text, bounds=BOUNDS)
    if not settings.tasks:
        raise SettingsError("evaluation.tasks must name at least one task")
    for threshold in settings.gate:
        if not 0 <= threshold.minimum <= 1:
            raise SettingsError(f"gate: the minimum of {threshold.task} must be between 0 and 1")
    if settings.subject.endpoint and not settings.subject.served_model:
        raise SettingsError("subject.served_model is missing: endpoints are asked by it")
    return settings
