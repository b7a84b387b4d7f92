"""A repository of the Hub that exists in the test alone."""

import hashlib
import json
import struct
from pathlib import Path
from types import SimpleNamespace


def safetensors(tensors: dict[str, bytes]) -> bytes:
    """A file in the safetensors format."""
    header, offset = {}, 0
    for name, data in tensors.items():
        header[name] = {
            "dtype": "U8",
            "shape": [len(data)],
            "data_offsets": [offset, offset + len(data)],
        }
        offset += len(data)
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + b"".join(tensors.values())


class FakeHub:
    """Stands in for HfApi and hf_hub_download."""

    def __init__(self, files: dict[str, bytes], licence: str = "apache-2.0"):
        self.files = files
        self.licence = licence
        self.downloads: list[str] = []
        # What comes over the line instead of the file, as often as listed.
        self.broken: dict[str, list[bytes]] = {}

    def model_info(self, model_id, revision, files_metadata):
        assert files_metadata
        return SimpleNamespace(
            sha="c0ffee",
            card_data=SimpleNamespace(to_dict=lambda: {"license": self.licence}),
            siblings=[self._sibling(path, data) for path, data in self.files.items()],
        )

    @staticmethod
    def _sibling(path, data):
        large = path.endswith((".safetensors", ".bin"))
        sha1 = hashlib.sha1(f"blob {len(data)}\0".encode() + data, usedforsecurity=False)
        return SimpleNamespace(
            rfilename=path,
            size=len(data),
            blob_id=sha1.hexdigest(),
            lfs=SimpleNamespace(size=len(data), sha256=hashlib.sha256(data).hexdigest())
            if large
            else None,
        )

    def download(self, model_id, path, revision, local_dir):
        assert revision == "c0ffee"
        self.downloads.append(path)
        broken = self.broken.get(path)
        data = broken.pop() if broken else self.files[path]
        Path(local_dir, path).write_bytes(data)
