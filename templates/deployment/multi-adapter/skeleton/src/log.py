"""Log lines that programs can read. Never what was asked or answered, nor a key."""

from __future__ import annotations

import json
import time


def log_line(event: str, **fields: object) -> None:
    print(json.dumps({"time": round(time.time(), 3), "event": event, **fields}), flush=True)
