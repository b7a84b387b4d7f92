"""A file that lines are only added to, so that a run that stops loses nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


class Journal:
    """Records by key. What is in the file already is read when it is opened."""

    def __init__(self, path: Path):
        self.records: dict[str, dict[str, Any]] = {}
        whole = 0
        if path.exists():
            data = path.read_bytes()
            # A run that was killed may have left half of a line.
            whole = data.rfind(b"\n") + 1
            for line in data[:whole].decode().splitlines():
                record = json.loads(line)
                self.records[record["key"]] = record
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("a")
        self._file.truncate(whole)

    def __contains__(self, key: str) -> bool:
        return key in self.records

    def add(self, key: str, **values: Any) -> dict[str, Any]:
        """Write a record; when this returns, another process can read it."""
        record = {"key": key, **values}
        self._file.write(json.dumps(record, ensure_ascii=False) + "\n")
        self._file.flush()
        self.records[key] = record
        return record

    def close(self) -> None:
        self._file.close()
