"""What a run tells of itself: one line of JSON every few steps, which log readers understand."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any


def write_line(values: dict[str, Any]) -> None:
    print(json.dumps(values), flush=True)


class Metrics:
    """Writes the metrics of a step, with the speed since the last that was written."""

    def __init__(
        self,
        total_steps: int,
        tokens_per_step: int,
        first_step: int = 0,
        clock: Callable[[], float] = time.monotonic,
        write: Callable[[dict[str, Any]], None] = write_line,
    ) -> None:
        self._total_steps = total_steps
        self._tokens_per_step = tokens_per_step
        self._clock = clock
        self._write = write
        self._last = (first_step, clock())
        self.history: list[dict[str, Any]] = []

    def log(self, step: int, **values: float) -> None:
        """Write `values`, such as loss and learning_rate, after `step` steps."""
        last_step, last_time = self._last
        now = self._clock()
        self._last = (step, now)
        tokens = (step - last_step) * self._tokens_per_step
        entry = {
            "step": step,
            "total_steps": self._total_steps,
            **{name: round(value, 8) for name, value in values.items()},
            "tokens_per_second": round(tokens / max(now - last_time, 1e-9), 1),
            "tokens": step * self._tokens_per_step,
        }
        self.history.append(entry)
        self._write(entry)


def write_metadata(saved: Path, settings: Any, packages: Iterable[str], **more: Any) -> None:
    """Leave beside the weights what they were made from.

    To be written last: that it is there tells that the model is complete.
    """
    metadata = {
        "settings": asdict(settings),
        "run": os.environ.get("RUN_NAME"),
        **more,
        "versions": {name: version(name) for name in packages},
    }
    saved.joinpath("training-metadata.json").write_text(json.dumps(metadata, indent=2) + "\n")
