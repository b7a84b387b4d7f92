"""Ends the pipeline when the tuned model is not good enough."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from finished_step import once, output_folder
from gate import judge
from settings import Settings


def end_unless_better(
    settings: Settings, losses: Callable[[Settings, Path], tuple[float, float]]
) -> None:
    """Compare the losses of the base model and of the tuned one by the gate.

    Leaves the verdict in `gate.json`, also when it is against the model: then nothing is
    registered or served.
    """

    def step() -> dict[str, Any]:
        base_loss, tuned_loss = losses(settings, output_folder())
        return {"base_loss": base_loss, "tuned_loss": tuned_loss}

    verdict = judge(**once("evaluate", settings, step), gate=settings.gate)
    (output_folder() / "gate.json").write_text(json.dumps(asdict(verdict), indent=2) + "\n")
    if not verdict.passed:
        sys.exit(str(verdict))
    print(verdict, flush=True)
