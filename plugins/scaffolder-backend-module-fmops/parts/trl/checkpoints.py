"""Which checkpoint a run goes on from. No torch needed: looks at the files only."""

from __future__ import annotations

import json
from pathlib import Path

PREFIX = "checkpoint-"


def newest_checkpoint(folder: Path) -> Path | None:
    """The newest checkpoint that is complete; None where a run begins.

    A pod that ends while it saves leaves half a checkpoint. The trainer writes
    `trainer_state.json` last, so without a readable one the checkpoint is passed over.
    """
    steps = sorted(
        (
            (int(path.name.removeprefix(PREFIX)), path)
            for path in folder.glob(f"{PREFIX}*")
            if path.name.removeprefix(PREFIX).isdigit()
        ),
        reverse=True,
    )
    return next((path for _, path in steps if _is_complete(path)), None)


def _is_complete(checkpoint: Path) -> bool:
    try:
        return "global_step" in json.loads((checkpoint / "trainer_state.json").read_text())
    except (OSError, ValueError):
        return False
