"""Brings a model in: looks it up, checks it, downloads it, scans it, and writes down what it is.

A run that is started again goes on: files that are there with the right checksum stay.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hub import ChecksumError, fetch, read_snapshot
from manifest import MANIFEST, verify, write_manifest
from policy import Refused, check, is_legal
from program import run, tell
from scan import scan
from settings import Settings, load


def bring_in(
    settings: Settings, output: Path, api: Any, download: Callable[..., Any]
) -> dict[str, Any]:
    """Have the model in `output/model`, complete and checked, and return its manifest."""
    done = output / "model"
    if done.joinpath(MANIFEST).is_file():
        tell("already-there", folder=str(done))
        return verify(done)
    snapshot = read_snapshot(api, settings.model.id, settings.model.revision)
    files = check(snapshot, settings)
    total = sum(file.size for file in files)
    tell("found", commit=snapshot.commit, files=len(files), bytes=total, licence=snapshot.licence)
    # Under another name until everything is checked: nobody loads a half of it.
    partial = output / "model.partial"
    partial.mkdir(parents=True, exist_ok=True)
    have = 0
    for file in files:
        fetched = fetch(snapshot, file, partial, download)
        have += file.size
        tell("file", path=file.path, fetched=fetched, progress=round(have / max(total, 1), 4))
    shutil.rmtree(partial / ".cache", ignore_errors=True)
    tell("scanned", **scan(partial))
    manifest = write_manifest(
        partial,
        {
            "source": f"https://huggingface.co/{snapshot.id}",
            "commit": snapshot.commit,
            "licence": snapshot.licence,
            "terms": sorted(file.path for file in files if is_legal(file.path)),
            "run": os.environ.get("RUN_NAME", ""),
        },
    )
    partial.rename(done)
    return manifest


def main() -> int:
    from huggingface_hub import HfApi, hf_hub_download

    def make(settings: Settings, output: Path) -> dict[str, Any]:
        return bring_in(settings, output, HfApi(), hf_hub_download)

    return run(load, make, (Refused, ChecksumError))


if __name__ == "__main__":
    sys.exit(main())
