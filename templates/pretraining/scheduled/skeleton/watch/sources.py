"""What is in a dataset now: the files of a folder, or the commit of a dataset on the Hub."""

from __future__ import annotations

import json
import os
import time
import urllib.request
from pathlib import Path

# A file that was written to a moment ago may not be complete.
SETTLE_SECONDS = 600

FORMATS = {".arrow", ".csv", ".gz", ".json", ".jsonl", ".parquet", ".txt", ".zst"}


def files_in(folder: Path, now: float | None = None) -> dict[str, str]:
    """The data files below a folder, each with what tells that it has changed."""
    latest = (time.time() if now is None else now) - SETTLE_SECONDS
    found = {}
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if hidden or path.suffix not in FORMATS or not path.is_file():
            continue
        status = path.stat()
        if status.st_mtime <= latest:
            found[path.relative_to(folder).as_posix()] = f"{status.st_size}-{status.st_mtime_ns}"
    return found


def commit_on_hub(dataset: str, revision: str) -> dict[str, str]:
    """The commit that a dataset of the Hugging Face Hub is at."""
    request = urllib.request.Request(
        f"https://huggingface.co/api/datasets/{dataset}/revision/{revision}"
    )
    token = os.environ.get("HF_TOKEN")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=60) as response:
        return {"commit": json.load(response)["sha"]}


def contents_of(dataset: dict[str, str]) -> dict[str, str]:
    """The parts of a dataset by name, each with its version."""
    if dataset["store"] == "hub":
        return commit_on_hub(dataset["source"], dataset["revision"])
    folder = Path(dataset["source"])
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder} is not a folder of the claim that holds the dataset")
    return files_in(folder)


def new_parts(contents: dict[str, str], learned: dict[str, str]) -> dict[str, str]:
    """What was not learned from yet, or has changed since."""
    return {name: version for name, version in contents.items() if learned.get(name) != version}
