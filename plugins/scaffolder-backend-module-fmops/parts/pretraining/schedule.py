"""The learning rate over a run."""

from __future__ import annotations

import math

# Share of the peak that is left at the end, as is usual for pretraining.
FLOOR = 0.1


def learning_rate(step: int, peak: float, total_steps: int, warmup_steps: int) -> float:
    """Linear warm-up, then half a cosine down to a tenth of the peak. Steps count from 1."""
    if step <= warmup_steps:
        return peak * step / max(1, warmup_steps)
    progress = (step - warmup_steps) / max(1, total_steps - warmup_steps)
    cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, progress)))
    return peak * (FLOOR + (1 - FLOOR) * cosine)
