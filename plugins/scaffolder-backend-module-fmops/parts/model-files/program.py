"""What programs that make a model have in common: log, copy in a bucket, exit code."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bucket
from checked_settings import CONFIG, SettingsError


def tell(event: str, **facts: Any) -> None:
    """One line of JSON in the log."""
    print(json.dumps({"event": event, **facts}), flush=True)


def run(
    load: Callable[[Path], Any],
    make: Callable[[Any, Path], dict[str, Any]],
    refusals: tuple[type[Exception], ...],
) -> int:
    """Read the settings, make `OUTPUT_DIR/model`, and copy it to `output.bucket` if there is one.

    `make` returns the manifest. Returns 2 for `refusals`, which would be the same again.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", type=Path, default=CONFIG)
    arguments = parser.parse_args()
    output = Path(os.environ.get("OUTPUT_DIR", "output"))
    try:
        settings = load(arguments.config)
        manifest = make(settings, output)
    except (*refusals, SettingsError) as error:
        tell("refused", reason=str(error))
        print(f"error: {error}", file=sys.stderr)
        return 2
    address = settings.output.bucket
    if address:
        tell("copied", bucket=address, files=bucket.upload(output / "model", address))
    tell("done", files=len(manifest["files"]))
    return 0
