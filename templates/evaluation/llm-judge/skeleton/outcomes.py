"""What became of each question, and what all of them come to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from bootstrap import bootstrap
from settings import Gate

# By what the judge says when the candidate is A, and when it is B.
POINTS = {"A": {"first": 1.0, "second": 0.0}, "B": {"first": 0.0, "second": 1.0}}


@dataclass(frozen=True)
class Outcome:
    row: int
    # Score from 1 to 10, or share of a win: 1, 0.5 or 0. None where it was not judged.
    value: float | None
    # Why not.
    error: str = ""
    # Verdicts of the judge, by the place that the candidate had.
    first: str = ""
    second: str = ""

    @property
    def consistent(self) -> bool:
        """Whether the judge says the same when the answers change places."""
        return _points(self.first, "first") == _points(self.second, "second")


def _points(verdict: str, place: str) -> float:
    return POINTS.get(verdict, {}).get(place, 0.5)


def of_pair(row: int, first: str, second: str) -> Outcome:
    """A win counts when it is one in both orders: a judge that prefers a place decides nothing."""
    points = {_points(first, "first"), _points(second, "second")}
    return Outcome(row, points.pop() if len(points) == 1 else 0.5, "", first, second)


def summarise(outcomes: list[Outcome], compares: bool) -> dict[str, Any]:
    """Figures of all questions; None where there is nothing to tell."""
    values = [outcome.value for outcome in outcomes if outcome.value is not None]
    summary: dict[str, Any] = {
        "questions": len(outcomes),
        "judged": len(values),
        "errors": dict(Counter(o.error for o in outcomes if o.error).most_common(10)),
    }
    name = "win_rate" if compares else "mean_score"
    summary[name] = round(fmean(values), 4) if values else None
    summary[f"{name}_interval"] = [round(end, 4) for end in bootstrap(values)] if values else None
    if compares:
        return {**summary, **_of_pairs([o for o in outcomes if o.value is not None])}
    counts = Counter(int(value) for value in values)
    return {**summary, "scores": {str(score): counts[score] for score in range(1, 11)}}


def _of_pairs(judged: list[Outcome]) -> dict[str, Any]:
    decided = [v for o in judged for v in (o.first, o.second) if v in ("A", "B")]
    consistent = [outcome for outcome in judged if outcome.consistent]
    return {
        "wins": sum(outcome.value == 1 for outcome in judged),
        "ties": sum(outcome.value == 0.5 for outcome in consistent),
        "losses": sum(outcome.value == 0 for outcome in judged),
        # The judge changed its mind with the order.
        "inconsistent": len(judged) - len(consistent),
        # 0.5 is fair; far from it, the judge looks at the place more than at the answer.
        "first_place_preferred": round(decided.count("A") / len(decided), 4) if decided else None,
    }


def missed(gate: Gate, summary: dict[str, Any]) -> list[str]:
    """What keeps a result from passing, in words."""
    unjudged = 1 - summary["judged"] / summary["questions"]
    found = []
    if unjudged > gate.most_unjudged:
        found.append(
            f"{unjudged:.0%} of the questions could not be judged, and {gate.most_unjudged:.0%} "
            f"may: {summary['errors']}"
        )
    for name, minimum in (
        ("mean_score", gate.minimum_score),
        ("win_rate", gate.minimum_win_rate),
    ):
        value = summary.get(name)
        if minimum is not None and value is not None and value < minimum:
            found.append(f"{name} is {value:g}, and must be at least {minimum:g}")
    return found
