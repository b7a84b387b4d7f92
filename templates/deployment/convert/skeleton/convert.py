"""Converts a model: merges an adapter, changes the type, puts sharded checkpoints together.

The result is a folder of safetensors with a manifest. A run that is started again finds what
is done already.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from checkpoint import CheckpointError, check_source
from manifest import MANIFEST, verify, write_manifest
from program import run, tell
from settings import Settings, load


def convert(settings: Settings, output: Path) -> dict[str, Any]:
    """Have the result in `output/model`, complete and checked, and return its manifest."""
    done = output / "model"
    if done.joinpath(MANIFEST).is_file():
        tell("already-there", folder=str(done))
        return verify(done)
    check_source(settings.source.model)
    # PyTorch takes seconds to load: what is wrong with the settings is told before.
    from merge import broken_tensors, load_model, load_tokenizer, save

    tell("loading", model=settings.source.model, adapter=settings.source.adapter)
    model = load_model(settings)
    broken = broken_tensors(model)
    if broken:
        raise CheckpointError(
            f"{len(broken)} weights hold no finite numbers, such as {broken[0]}. "
            "Convert to bfloat16 or float32 instead of float16, or train again."
        )
    # Under another name until everything is written: nobody loads a half of it.
    partial = output / "model.partial"
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    tell("saving", parameters=model.num_parameters(), dtype=str(model.dtype))
    save(model, load_tokenizer(settings), partial, settings.output.shard_gib)
    manifest = write_manifest(
        partial,
        {
            "source": asdict(settings.source),
            "dtype": str(model.dtype).removeprefix("torch."),
            "run": os.environ.get("RUN_NAME", ""),
            "versions": {name: version(name) for name in ("torch", "transformers", "peft")},
        },
    )
    partial.rename(done)
    return manifest


def main() -> int:
    return run(load, convert, (CheckpointError,))


if __name__ == "__main__":
    sys.exit(main())
