"""Which files of a repository are taken, and what speaks against it as a whole.

Pure functions of what the Hub tells: nothing has been downloaded yet.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from hub import RemoteFile, Snapshot
from settings import Settings

GIB = 1024**3
PICKLES = {".bin", ".pt", ".pth", ".ckpt", ".pkl"}
# Weights for other programs, and what is left over from training.
OTHERS = {".onnx", ".gguf", ".h5", ".msgpack", ".ot", ".mlmodel", ".tflite", ".npz"}
TEXTS = {".json", ".txt", ".model", ".md", ".jinja", ".tiktoken", ".spm", ".vocab"}
LEGAL = ("license", "licence", "notice", "use_policy", "copying")


class Refused(RuntimeError):
    """The model may not be brought in; the message says why and what to do."""


def is_legal(path: str) -> bool:
    """Whether a file holds terms of use."""
    return PurePosixPath(path).name.lower().startswith(LEGAL)


def wanted(snapshot: Snapshot, settings: Settings) -> list[RemoteFile]:
    """The files to fetch: weights in one format, texts and terms of the model's own folder."""
    own = [file for file in snapshot.files if "/" not in file.path]
    safe = [file for file in own if file.path.endswith(".safetensors")]
    pickles = [file for file in own if PurePosixPath(file.path).suffix in PICKLES]
    weights = safe or (pickles if settings.policy.weights == "scanned-pickle" else [])
    texts = [
        file
        for file in own
        if is_legal(file.path)
        or (
            PurePosixPath(file.path).suffix in TEXTS
            # The index of the other format would send readers to files that are not there.
            and not (safe and file.path.endswith(".bin.index.json"))
        )
    ]
    return sorted({*weights, *texts}, key=lambda file: file.path)


def check(snapshot: Snapshot, settings: Settings) -> list[RemoteFile]:
    """The files to fetch; raises Refused when the model may not be brought in."""
    code = sorted(file.path for file in snapshot.files if file.path.endswith(".py"))
    if code:
        raise Refused(
            f"{snapshot.id} brings code of its own ({', '.join(code[:3])}), which would run "
            "wherever the model is loaded. Choose a model that the libraries support themselves."
        )
    files = wanted(snapshot, settings)
    if not any(PurePosixPath(f.path).suffix in {".safetensors", *PICKLES} for f in files):
        raise Refused(
            f"{snapshot.id} has no weights as safetensors at {snapshot.commit}. Choose another "
            "revision, or allow pickles that were scanned (policy.weights)."
        )
    size = sum(file.size for file in files)
    if size > settings.policy.max_gib * GIB:
        raise Refused(
            f"{snapshot.id} has {size / GIB:.1f} GiB, and {settings.policy.max_gib} are allowed "
            "(policy.max_gib)."
        )
    expected = settings.model.licence
    if expected and snapshot.licence and expected.lower() != snapshot.licence.lower():
        raise Refused(
            f"The catalog knows {snapshot.id} under the licence {expected}, and the Hub now says "
            f"{snapshot.licence}. Have the new terms reviewed and correct the catalog first."
        )
    return files
