"""A list of the files of a model with their checksums, kept beside them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"
CHUNK = 8 * 1024 * 1024


class ManifestError(ValueError):
    """A file is missing or is not what the manifest says; the message names it."""


def digest(path: Path, algorithm: str = "sha256", prefix: bytes = b"") -> str:
    """Checksum of a file in hexadecimal, read piece by piece. `prefix` is hashed before it."""
    checksum = hashlib.new(algorithm, prefix, usedforsecurity=algorithm != "sha1")
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            checksum.update(chunk)
    return checksum.hexdigest()


def files_of(folder: Path) -> Iterator[Path]:
    """All files of a model in the order of their names, without the manifest itself."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != MANIFEST:
            yield path


def write_manifest(folder: Path, about: Mapping[str, Any]) -> dict[str, Any]:
    """Write sizes and checksums of all files, with what is known `about` the model."""
    manifest = {
        **about,
        "files": [
            {
                "path": str(path.relative_to(folder)),
                "bytes": path.stat().st_size,
                "sha256": digest(path),
            }
            for path in files_of(folder)
        ],
    }
    folder.joinpath(MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n")
    return manifest


def verify(folder: Path) -> dict[str, Any]:
    """Read the manifest of a folder and compare each file; raises ManifestError."""
    path = folder / MANIFEST
    if not path.is_file():
        raise ManifestError(f"{folder} has no {MANIFEST}")
    manifest = json.loads(path.read_text())
    for entry in manifest["files"]:
        file = folder / entry["path"]
        if not file.is_file():
            raise ManifestError(f"{entry['path']} is missing")
        if file.stat().st_size != entry["bytes"] or digest(file) != entry["sha256"]:
            raise ManifestError(f"{entry['path']} has changed since the manifest was written")
    return manifest
