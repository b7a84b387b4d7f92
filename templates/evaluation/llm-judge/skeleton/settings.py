"""The settings of a judgement: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG, SettingsError
from endpoint import Endpoint


@dataclass(frozen=True)
class Dataset:
    id: str
    split: str
    layout: str
    config: str = ""
    revision: str = ""
    # Questions that are drawn from it at random; left out: all of them.
    limit: int | None = None
    seed: int = 42


@dataclass(frozen=True)
class Answers:
    """How candidates are asked."""

    max_tokens: int = 1024
    temperature: float = 0.0
    # Sets the role before each question; empty: none.
    system: str = ""


@dataclass(frozen=True)
class Judging:
    # What the judge looks for.
    rubric: str
    max_tokens: int = 1024
    temperature: float = 0.0
    # Times that the judge is asked for one judgement that can be read.
    attempts: int = 3


@dataclass(frozen=True)
class Requests:
    # To each endpoint, at a time.
    concurrency: int = 8
    timeout_seconds: float = 300
    # Times that a request is sent, when the endpoint is busy or away for a while.
    attempts: int = 5


@dataclass(frozen=True)
class Gate:
    """What fails the run; what is left out is not judged."""

    # Mean score, from 1 to 10.
    minimum_score: float | None = None
    # Share of the pairs that the candidate wins, ties as half, from 0 to 1.
    minimum_win_rate: float | None = None
    # Share of the questions that could not be judged.
    most_unjudged: float = 0.1


@dataclass(frozen=True)
class Settings:
    dataset: Dataset
    candidate: Endpoint
    judge: Endpoint
    judging: Judging
    # The candidate is compared with this one; left out: its answers are scored.
    other: Endpoint | None = None
    answers: Answers = Answers()
    requests: Requests = Requests()
    gate: Gate = Gate()

    @property
    def compares(self) -> bool:
        return self.other is not None


BOUNDS = {
    "dataset.limit": (1, 1_000_000),
    "answers.max_tokens": (1, 65_536),
    "answers.temperature": (0, 2),
    "judging.max_tokens": (16, 65_536),
    "judging.temperature": (0, 2),
    "judging.attempts": (1, 10),
    "requests.concurrency": (1, 256),
    "requests.timeout_seconds": (1, 3600),
    "requests.attempts": (1, 20),
    "gate.minimum_score": (1, 10),
    "gate.minimum_win_rate": (0, 1),
    "gate.most_unjudged": (0, 1),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    settings = checked_settings.parse(Settings, text, bounds=BOUNDS)
    if not settings.judging.rubric.strip():
        raise SettingsError("judging.rubric must say what the judge looks for")
    return settings
