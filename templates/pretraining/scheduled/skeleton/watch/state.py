"""What runs have learned from, kept on the claim between checks."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """A run that was started."""

    name: str
    # What it learns from, as sources.py tells it
    parts: dict[str, str]
    # The model that it goes on from; empty for that of the settings
    start_from: str = ""


@dataclass(frozen=True)
class State:
    learned: dict[str, str] = field(default_factory=dict)
    # The newest model; empty before the first run
    model: str = ""
    running: Run | None = None

    def started(self, run: Run) -> State:
        return replace(self, running=run)

    def completed(self, model: str) -> State:
        """The run is over: what it learned from is not new any more."""
        parts = self.running.parts if self.running else {}
        return State({**self.learned, **parts}, model)


def load(file: Path) -> State:
    if not file.exists():
        return State()
    raw = json.loads(file.read_text())
    running = raw.get("running")
    return State(raw["learned"], raw["model"], Run(**running) if running else None)


def save(file: Path, state: State) -> None:
    """Write all or nothing: a check can be interrupted at any time."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".draft")
    draft.write_text(json.dumps(asdict(state), indent=2) + "\n")
    os.replace(draft, file)
