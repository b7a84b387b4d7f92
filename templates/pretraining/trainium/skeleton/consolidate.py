"""The last step: the shards of the last checkpoint become one model, on a CPU.

    python consolidate.py

An adapter is also merged into its base model, so that the result can be served alone.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from metrics import write_line, write_metadata
from progress import newest
from settings import Settings, load


def consolidate(settings: Settings, checkpoint: Path, folder: Path) -> None:
    """Join the shards of a checkpoint, as a model or as an adapter that libraries can load."""
    full = settings.training.method == "full"
    config = folder / ("config.json" if full else "adapter_config.json")
    if config.exists():
        return
    from optimum.neuron.models.training import (
        consolidate_model_parallel_checkpoints_to_unified_checkpoint,
    )
    from transformers import AutoConfig

    consolidate_model_parallel_checkpoints_to_unified_checkpoint(checkpoint, folder)
    # Last: that it is there tells that the folder is complete.
    if full:
        chosen = settings.model
        base = AutoConfig.from_pretrained(chosen.start_from, revision=chosen.revision or None)
        base.save_pretrained(folder)
    else:
        shutil.copyfile(checkpoint / "adapter_default" / config.name, config)


def merge(settings: Settings, adapter: Path, folder: Path) -> None:
    """Add an adapter to the weights of its base model."""
    import torch
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    chosen = settings.model
    base = AutoModelForCausalLM.from_pretrained(
        chosen.start_from, revision=chosen.revision or None, dtype=torch.bfloat16
    )
    PeftModel.from_pretrained(base, str(adapter)).merge_and_unload().save_pretrained(str(folder))


def main() -> None:
    settings = load()
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output"))
    saved = output_dir / "model"
    if (saved / "training-metadata.json").exists():
        write_line({"event": "complete", "model": str(saved)})
        return
    progress = newest(output_dir / "checkpoints")
    if progress.checkpoint is None or progress.steps < settings.training.steps:
        raise SystemExit(
            f"training has {progress.steps} of {settings.training.steps} steps behind it: "
            "it must be complete before its result is made"
        )
    from transformers import AutoTokenizer

    if settings.training.method == "full":
        consolidate(settings, progress.checkpoint, saved)
    else:
        adapter = output_dir / "adapter"
        consolidate(settings, progress.checkpoint, adapter)
        merge(settings, adapter, saved)
    chosen = settings.model
    tokenizer = AutoTokenizer.from_pretrained(chosen.start_from, revision=chosen.revision or None)
    tokenizer.save_pretrained(str(saved))
    write_metadata(saved, settings, ("torch", "transformers", "optimum-neuron"))
    write_line({"event": "complete", "model": str(saved)})


if __name__ == "__main__":
    main()
