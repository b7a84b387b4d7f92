"""Results on the storage: a file for each piece, so that a run that is started again goes on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class Results:
    """What is done already, and what was found."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def has(self, name: str) -> bool:
        return self._file(name).exists()

    def save(self, name: str, result: Any) -> None:
        """Write a result; a file that is there is complete."""
        partial = self._file(name).with_suffix(".partial")
        partial.write_text(json.dumps(result) + "\n")
        os.replace(partial, self._file(name))

    def read(self, names: list[str]) -> Iterator[Any]:
        for name in names:
            yield json.loads(self._file(name).read_text())

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.json"
