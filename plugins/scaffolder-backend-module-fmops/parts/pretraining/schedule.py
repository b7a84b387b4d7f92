"""What happens at which step of a run, and the learning rate over it."""

from __future__ import annotations

import math
from dataclasses import dataclass

# Share of the peak that is left at the end, as is usual for pretraining.
FLOOR = 0.1


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """How long a run is and how fast it learns; the same for all ways to pretrain."""

    steps: int
    # Peak
    learning_rate: float
    sequence_length: int
    warmup_ratio: float = 0.02
    weight_decay: float = 0.1
    clip_norm: float = 1.0
    seed: int = 42
    logging_steps: int = 10
    save_steps: int = 200
    keep_checkpoints: int = 2

    @property
    def warmup_steps(self) -> int:
        return round(self.steps * self.warmup_ratio)


# Inclusive bounds: outside of them a run is a mistake rather than an experiment.
BOUNDS = {
    "training.steps": (1, 100_000_000),
    "training.learning_rate": (1e-8, 1),
    "training.sequence_length": (16, 1_048_576),
    "training.warmup_ratio": (0, 1),
    "training.weight_decay": (0, 1),
    "training.clip_norm": (0.001, 1000),
    "training.logging_steps": (1, 1_000_000),
    "training.save_steps": (1, 1_000_000),
    "training.keep_checkpoints": (1, 100),
}


def learning_rate(step: int, peak: float, total_steps: int, warmup_steps: int) -> float:
    """Linear warm-up, then half a cosine down to a tenth of the peak. Steps count from 1."""
    if step <= warmup_steps:
        return peak * step / max(1, warmup_steps)
    progress = (step - warmup_steps) / max(1, total_steps - warmup_steps)
    cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, progress)))
    return peak * (FLOOR + (1 - FLOOR) * cosine)
