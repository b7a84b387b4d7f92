"""How sure a mean is, without assuming how the values are spread."""

from __future__ import annotations

import random
from collections.abc import Sequence
from statistics import fmean


def bootstrap(
    values: Sequence[float], confidence: float = 0.95, resamples: int = 2000, seed: int = 42
) -> tuple[float, float]:
    """Interval of the mean, by drawing anew from the values (Efron's percentile method)."""
    chance = random.Random(seed)
    means = sorted(fmean(chance.choices(values, k=len(values))) for _ in range(resamples))
    outside = (1 - confidence) / 2
    return means[int(outside * resamples)], means[
        min(resamples - 1, int((1 - outside) * resamples))
    ]
