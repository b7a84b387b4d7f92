"""What kind of checkpoint a folder holds, and how its pieces are put together."""

from __future__ import annotations

from pathlib import Path


class CheckpointError(ValueError):
    """The folder can't be converted; the message says why."""


# Where Accelerate and the Trainer leave the pieces of a model that FSDP has sharded.
SHARDED = ("", "pytorch_model_fsdp_0")


def sharded_folder(folder: Path) -> Path | None:
    """The folder with the pieces of each process (torch.distributed.checkpoint), if any."""
    for name in SHARDED:
        candidate = folder / name
        if candidate.joinpath(".metadata").is_file() and any(candidate.glob("*.distcp")):
            return candidate
    return None


def check_source(source: str) -> None:
    """A folder must have a config.json; an id on the Hub is looked up when it is loaded."""
    folder = Path(source)
    if folder.is_absolute() and not folder.joinpath("config.json").is_file():
        raise CheckpointError(
            f"{source} has no config.json, which says what the model is. Name the folder that "
            "holds it; of a checkpoint that FSDP has sharded, the folder above the pieces."
        )


def consolidate(folder: Path, target: Path) -> None:
    """Put the pieces of a sharded checkpoint together, as safetensors in `target`."""
    from accelerate.utils import merge_fsdp_weights

    pieces = sharded_folder(folder)
    if pieces is None:
        raise CheckpointError(f"{folder} holds no sharded checkpoint")
    merge_fsdp_weights(str(pieces), str(target), safe_serialization=True)
