"""Brings a model in: looks it up, checks it, downloads it, scans it, and writes down what it is.

A run that is started again goes on: files that are there with the right checksum stay.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bucket
from checked_settings import CONFIG, SettingsError
from hub import ChecksumError, fetch, read_snapshot
from manifest import MANIFEST, verify, write_manifest
from policy import Refused, check, is_legal
from scan import scan
from settings import Settings, load


def tell(event: str, **facts: Any) -> None:
    """One line of JSON in the log."""
    print(json.dumps({"event": event, **facts}), flush=True)


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

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    arguments = parser.parse_args()
    output = Path(os.environ.get("OUTPUT_DIR", "output"))
    try:
        settings = load(arguments.config)
        manifest = bring_in(settings, output, HfApi(), hf_hub_download)
        if settings.output.bucket:
            sent = bucket.upload(output / "model", settings.output.bucket)
            tell("copied", bucket=settings.output.bucket, files=sent)
    except (Refused, ChecksumError, SettingsError) as error:
        tell("refused", reason=str(error))
        print(f"error: {error}", file=sys.stderr)
        return 2
    tell("done", files=len(manifest["files"]), commit=manifest["commit"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
