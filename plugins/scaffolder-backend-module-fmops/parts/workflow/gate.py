"""Whether a tuned model is good enough to go on. No torch needed: compares numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Gate:
    """What a tuned model must reach on rows that it has not learned from.

    `min_improvement` is in percent of the loss of the base model: 5 asks for a loss that is
    5 % lower. A negative one allows the model to become worse by so much.
    """

    min_improvement: float = 0
    holdout_fraction: float = 0.05
    max_holdout_rows: int = 500


GATE_BOUNDS: dict[str, tuple[float, float]] = {
    "gate.min_improvement": (-100, 100),
    "gate.holdout_fraction": (0.001, 0.5),
    "gate.max_holdout_rows": (1, 100_000),
}


@dataclass(frozen=True)
class Verdict:
    base_loss: float
    tuned_loss: float
    improvement: float
    required: float
    passed: bool

    def __str__(self) -> str:
        word = "passed" if self.passed else "not passed"
        return (
            f"gate {word}: loss on held-out rows {self.base_loss:.4f} -> {self.tuned_loss:.4f}, "
            f"{self.improvement:+.1f} % better; at least {self.required:+.1f} % is asked for"
        )


def judge(base_loss: float, tuned_loss: float, gate: Gate) -> Verdict:
    """Compare the mean losses per token. What is no number never passes."""
    if base_loss > 0 and math.isfinite(base_loss) and math.isfinite(tuned_loss):
        # Rounded, so that an exact 10 % is no 9.999999999
        improvement = round((base_loss - tuned_loss) / base_loss * 100, 6)
    else:
        improvement = -math.inf
    passed = improvement >= gate.min_improvement
    return Verdict(base_loss, tuned_loss, improvement, gate.min_improvement, passed)
