"""Copies the files of a model to a bucket."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from manifest import MANIFEST, files_of


def split_address(address: str) -> tuple[str, str]:
    """Bucket and prefix of `s3://bucket/prefix`."""
    parts = urlsplit(address)
    if parts.scheme != "s3" or not parts.netloc:
        raise ValueError(f"{address} is no address of a bucket, such as s3://models/chat")
    return parts.netloc, parts.path.strip("/")


def upload(folder: Path, address: str, client: Any = None) -> int:
    """Copy a folder and return how many files were new. S3 checks what it receives.

    What is there with the same size is not sent again, so that an upload that was
    cut off goes on. The manifest goes last: where it is, everything is.
    """
    if client is None:
        import boto3

        client = boto3.client("s3")
    bucket, prefix = split_address(address)
    sent = 0
    for path in [*files_of(folder), folder / MANIFEST]:
        key = "/".join(filter(None, [prefix, str(path.relative_to(folder))]))
        if path.name != MANIFEST and _size(client, bucket, key) == path.stat().st_size:
            continue
        client.upload_file(str(path), bucket, key, ExtraArgs={"ChecksumAlgorithm": "SHA256"})
        sent += 1
    return sent


def _size(client: Any, bucket: str, key: str) -> int | None:
    found = client.list_objects_v2(Bucket=bucket, Prefix=key, MaxKeys=1).get("Contents", [])
    return found[0]["Size"] if found and found[0]["Key"] == key else None
