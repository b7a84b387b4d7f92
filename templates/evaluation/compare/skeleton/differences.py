"""How two results differ, question by question, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

from bootstrap import bootstrap
from scores import ScoreError


@dataclass(frozen=True)
class Difference:
    """After minus before, of the questions that both were asked."""

    task: str
    before: float
    after: float
    # Interval of the difference.
    low: float
    high: float
    questions: int
    better: int
    worse: int

    @property
    def difference(self) -> float:
        return self.after - self.before

    @property
    def verdict(self) -> str:
        if self.low > 0:
            return "better"
        return "worse" if self.high < 0 else "no clear difference"

    def fails(self, rule: str, allowed_drop: float) -> bool:
        """Whether a gate with this rule is missed."""
        if rule == "worse":
            return self.difference < -allowed_drop and self.high < 0
        return rule == "not_surely_as_good" and self.low < -allowed_drop


def difference(
    task: str,
    before: dict[str, float],
    after: dict[str, float],
    confidence: float = 0.95,
    resamples: int = 2000,
    seed: int = 42,
) -> Difference:
    """Compare two results by question (keys) and their figures (values).

    Pairing takes out how hard the questions are, so that smaller differences show than by
    the standard errors of the two results. The interval is a bootstrap percentile interval.
    Raises ScoreError when the two were not asked the same.
    """
    if before.keys() != after.keys():
        both, either = len(before.keys() & after.keys()), len(before.keys() | after.keys())
        raise ScoreError(
            f"{task}: only {both} of {either} questions were put to both in the same way. "
            "Evaluate both with the same tasks, examples, limit and chat template."
        )
    changes = [after[key] - before[key] for key in sorted(before)]
    if not changes:
        raise ScoreError(f"{task}: there are no questions")
    low, high = bootstrap(changes, confidence, resamples, seed)
    return Difference(
        task,
        fmean(before.values()),
        fmean(after.values()),
        low,
        high,
        len(changes),
        sum(change > 0 for change in changes),
        sum(change < 0 for change in changes),
    )
