"""The settings of a load test: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG
from endpoint import Endpoint


@dataclass(frozen=True)
class Load:
    scenario: str
    seconds: float
    # Of the stages saturation and sweep.
    concurrency: int = 16
    # Of the stage production.
    requests_per_second: float = 1.0
    # Most requests of a stage.
    max_requests: int = 10_000
    # Most requests under way at a time in the stage production; more are not sent.
    max_in_flight: int = 1000
    warm_up_requests: int = 3
    timeout_seconds: float = 300
    seed: int = 42


@dataclass(frozen=True)
class Request:
    input_tokens: int
    output_tokens: int
    # Makes each answer as long as asked for. An extension of vLLM and SGLang.
    ignore_eos: bool = True


@dataclass(frozen=True)
class Limits:
    """What the endpoint must hold in each stage; what is left out is not judged."""

    time_to_first_token_p95_ms: float | None = None
    errors_percent: float | None = None


@dataclass(frozen=True)
class Settings:
    endpoint: Endpoint
    load: Load
    request: Request
    limits: Limits = Limits()
    # Time of all stages together; 0: no limit.
    max_seconds: float = 0


CHOICES = {"load.scenario": {"baseline", "saturation", "sweep", "production"}}

BOUNDS = {
    "load.seconds": (0.1, 86_400),
    "load.concurrency": (1, 4096),
    "load.requests_per_second": (0.001, 10_000),
    "load.max_requests": (1, 1_000_000),
    "load.max_in_flight": (1, 10_000),
    "load.warm_up_requests": (0, 1000),
    "load.timeout_seconds": (1, 3600),
    "request.input_tokens": (1, 1_048_576),
    "request.output_tokens": (1, 1_048_576),
    "limits.time_to_first_token_p95_ms": (1, 3_600_000),
    "limits.errors_percent": (0, 100),
    "max_seconds": (0, 2_592_000),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    return checked_settings.parse(Settings, text, CHOICES, BOUNDS)
