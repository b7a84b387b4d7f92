"""Steps that have been done are not done again when the pipeline is started again."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any


def output_folder() -> Path:
    """Where the steps leave what they make; it must outlive their pods."""
    folder = Path(os.environ.get("OUTPUT_DIR", "output"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def once(name: str, settings: Any, step: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What the step `name` has to tell: from a file when it ran with the same settings before.

    The file is written last and at once, so that a step that was cut off counts for nothing.
    """
    file = output_folder() / f"{name}.json"
    print_ = hashlib.sha256(json.dumps(asdict(settings), sort_keys=True).encode()).hexdigest()
    try:
        known = json.loads(file.read_text())
        if known["settings"] == print_:
            print(f"{name} was done before", flush=True)
            return known["result"]
    except (OSError, ValueError, KeyError, TypeError):
        pass
    result = step()
    unfinished = file.with_suffix(".unfinished")
    unfinished.write_text(json.dumps({"settings": print_, "result": result}, indent=2) + "\n")
    unfinished.replace(file)
    print(json.dumps({"step": name, **result}), flush=True)
    return result
