"""What the Hugging Face Hub says of a repository, and its files."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from manifest import digest


class ChecksumError(RuntimeError):
    """A file is not what the Hub says it is."""


@dataclass(frozen=True)
class RemoteFile:
    path: str
    size: int
    # Of files in large file storage; others have the checksum that Git gives them.
    sha256: str | None = None
    git_sha1: str | None = None

    def matches(self, local: Path) -> bool:
        """Whether a local file has the size and the checksum of this one."""
        if not local.is_file() or local.stat().st_size != self.size:
            return False
        if self.sha256:
            return digest(local) == self.sha256
        return digest(local, "sha1", f"blob {self.size}\0".encode()) == self.git_sha1


@dataclass(frozen=True)
class Snapshot:
    id: str
    # The commit: a branch may mean something else tomorrow.
    commit: str
    licence: str
    files: tuple[RemoteFile, ...]


def read_snapshot(api: Any, model_id: str, revision: str) -> Snapshot:
    """Look a revision of a repository up; `api` is a HfApi."""
    info = api.model_info(model_id, revision=revision, files_metadata=True)
    card = info.card_data.to_dict() if info.card_data else {}
    licence = card.get("license_name") or card.get("license") or ""
    return Snapshot(
        id=model_id,
        commit=info.sha,
        licence=licence if isinstance(licence, str) else ", ".join(licence),
        files=tuple(_remote_file(item) for item in info.siblings or ()),
    )


def _remote_file(item: Any) -> RemoteFile:
    lfs = item.lfs
    return RemoteFile(
        path=item.rfilename,
        size=(lfs.size if lfs else item.size) or 0,
        sha256=lfs.sha256 if lfs else None,
        git_sha1=None if lfs else item.blob_id,
    )


def fetch(
    snapshot: Snapshot,
    file: RemoteFile,
    folder: Path,
    download: Callable[..., Any],
    attempts: int = 3,
    wait_seconds: float = 5,
) -> bool:
    """Have a file in `folder`, checked; False when it was there already.

    `download` is hf_hub_download, which goes on where it was cut off.
    Raises ChecksumError when the file is a different one after all attempts.
    """
    local = folder / file.path
    if file.matches(local):
        return False
    for attempt in range(attempts):
        local.unlink(missing_ok=True)
        download(snapshot.id, file.path, revision=snapshot.commit, local_dir=folder)
        if file.matches(local):
            return True
        if attempt + 1 < attempts:
            time.sleep(wait_seconds)
    local.unlink(missing_ok=True)
    raise ChecksumError(f"{file.path} does not have the checksum that the Hub tells")
