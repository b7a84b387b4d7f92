"""Looks into downloaded files for what must not be loaded."""

from __future__ import annotations

import json
from pathlib import Path

from policy import PICKLES, Refused

LONGEST_HEADER = 100 * 1024 * 1024


def scan(folder: Path) -> dict[str, int]:
    """Check all files; returns how many of each kind. Raises Refused naming the file."""
    counts = {"safetensors": 0, "pickle": 0, "json": 0}
    for path in sorted(folder.iterdir()):
        if path.suffix == ".safetensors":
            check_safetensors(path)
            counts["safetensors"] += 1
        elif path.suffix in PICKLES:
            check_pickle(path)
            counts["pickle"] += 1
        elif path.suffix == ".json":
            check_json(path)
            counts["json"] += 1
    return counts


def check_safetensors(path: Path) -> None:
    """The header must be JSON, and every tensor must lie within the file."""
    size = path.stat().st_size
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= min(LONGEST_HEADER, size - 8):
            raise Refused(f"{path.name} is not a safetensors file")
        try:
            header = json.loads(file.read(length))
            ends = [
                tensor["data_offsets"][1]
                for name, tensor in header.items()
                if name != "__metadata__"
            ]
        except (ValueError, KeyError, TypeError, AttributeError, IndexError):
            raise Refused(f"{path.name} is not a safetensors file") from None
    if max(ends, default=0) != size - 8 - length:
        raise Refused(f"{path.name} is cut off, or holds more than its tensors")


def check_pickle(path: Path) -> None:
    """No function may be called by a pickle other than those that make tensors."""
    from picklescan.scanner import SafetyLevel, scan_file_path

    result = scan_file_path(str(path))
    found = sorted(
        f"{item.module}.{item.name}"
        for item in result.globals
        if item.safety != SafetyLevel.Innocuous
    )
    if found or result.scan_err or result.issues_count:
        reason = f"calls {', '.join(found[:5])}" if found else "can't be read"
        raise Refused(f"{path.name} may run code when it is loaded: it {reason}")


def check_json(path: Path) -> None:
    """Settings of the model may not send libraries to code of the repository."""
    try:
        content = json.loads(path.read_text())
    except (ValueError, UnicodeDecodeError):
        raise Refused(f"{path.name} is not valid JSON") from None
    if isinstance(content, dict) and (content.get("auto_map") or content.get("custom_pipelines")):
        raise Refused(
            f"{path.name} names code to load the model with (auto_map). Choose a model that the "
            "libraries support themselves."
        )
