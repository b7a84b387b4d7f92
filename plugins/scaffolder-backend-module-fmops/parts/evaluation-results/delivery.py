"""Tells the portal what was found: it reads these lines at the end of the log of a run.

A run needs no address and no credentials for that. The portal keeps the last 500 lines of
a log, or 128 kB of them, so tell it at the very end.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

PREFIX = "fmops-evaluation "

# Holds them until all is done.
TOLD = "evaluations.jsonl"

# Longer lines are cut off where logs are kept.
LONGEST = 32_000


def score(
    metric: str,
    value: float | None,
    *,
    unit: str | None = None,
    higher_is_better: bool = True,
    stderr: float | None = None,
    interval: tuple[float, float] | list[float] | None = None,
    count: int | None = None,
    part: str | None = None,
) -> list[dict[str, Any]]:
    """One score in a list; none where there is no figure."""
    if value is None or not math.isfinite(value):
        return []
    found: dict[str, Any] = {
        "metric": metric,
        "value": value,
        "unit": unit,
        "higherIsBetter": higher_is_better,
        "standardError": stderr if stderr is not None and math.isfinite(stderr) else None,
        "count": count or None,
        "slice": part,
    }
    if interval is not None and all(math.isfinite(end) for end in interval):
        low, high = interval
        found["interval"] = {"low": low, "high": high, "level": 0.95, "method": "bootstrap"}
    return [without_none(found)]


def without_none(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def line_of(evaluation: dict[str, Any]) -> str:
    """An evaluation in one line. Parts of the data are left out where it would be too long."""
    line = _dump(evaluation)
    if len(line.encode()) > LONGEST:
        whole = [one for one in evaluation["scores"] if "slice" not in one]
        line = _dump({**evaluation, "scores": whole})
    return line


def _dump(evaluation: dict[str, Any]) -> str:
    text = json.dumps(evaluation, allow_nan=False, ensure_ascii=False, separators=(",", ":"))
    return PREFIX + text


def write(path: Path, evaluations: Iterable[dict[str, Any]]) -> None:
    """Keep evaluations until they are told."""
    path.write_text("".join(f"{line_of(one)}\n" for one in evaluations))


def tell(*paths: Path) -> None:
    """Tell the evaluations in these files, as far as they are there."""
    for path in paths:
        if path.exists():
            print(path.read_text(), end="", flush=True)
