"""How far a run has come, as its checkpoints tell.

A start that goes on after 200 steps writes to `from-200/checkpoint-50` what has 250 steps
behind it: the trainer counts from its own beginning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

START = re.compile(r"from-(\d+)")
CHECKPOINT = re.compile(r"checkpoint-(\d+)")

# The trainer writes it last.
COMPLETE = "trainer_state.json"


@dataclass(frozen=True)
class Progress:
    steps: int
    checkpoint: Path | None = None


def newest(folder: Path) -> Progress:
    """The complete checkpoint with most steps; none where training begins."""
    found = [Progress(0)]
    for checkpoint in folder.glob(f"from-*/checkpoint-*/{COMPLETE}"):
        path = checkpoint.parent
        start, step = START.fullmatch(path.parent.name), CHECKPOINT.fullmatch(path.name)
        if start and step:
            found.append(Progress(int(start[1]) + int(step[1]), path))
    return max(found, key=lambda progress: progress.steps)
