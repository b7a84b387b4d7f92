"""Loads a model, merges an adapter into it, and checks that nothing went wrong."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import torch
from peft import PeftModel
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from checkpoint import consolidate, sharded_folder
from settings import Settings


def load_model(settings: Settings) -> PreTrainedModel:
    """The model in the type that is wanted, with its adapter merged."""
    source = settings.source
    dtype = "auto" if settings.output.dtype == "keep" else getattr(torch, settings.output.dtype)
    folder = Path(source.model)
    if folder.is_absolute() and sharded_folder(folder):
        model = _load_sharded(folder, dtype)
    else:
        model = AutoModelForCausalLM.from_pretrained(
            source.model, revision=source.revision or None, dtype=dtype, low_cpu_mem_usage=True
        )
    if source.adapter:
        merged = PeftModel.from_pretrained(model, source.adapter).merge_and_unload(safe_merge=True)
        # Adapters are kept in 32 bits, and adding one must not change the type.
        model = merged.to(model.dtype)
    return model


def _load_sharded(folder: Path, dtype: torch.dtype | str) -> PreTrainedModel:
    with tempfile.TemporaryDirectory(dir=folder.parent) as whole:
        consolidate(folder, Path(whole))
        config = AutoConfig.from_pretrained(folder)
        shutil.copy(folder / "config.json", whole)
        return AutoModelForCausalLM.from_pretrained(whole, config=config, dtype=dtype)


def load_tokenizer(settings: Settings) -> PreTrainedTokenizerBase:
    """That of the adapter, which may have a chat format of its own; else that of the model."""
    source = settings.source
    if source.adapter and Path(source.adapter, "tokenizer_config.json").is_file():
        return AutoTokenizer.from_pretrained(source.adapter)
    return AutoTokenizer.from_pretrained(source.model, revision=source.revision or None)


def broken_tensors(model: PreTrainedModel) -> list[str]:
    """Names of weights that hold something other than finite numbers."""
    return [
        name
        for name, tensor in model.state_dict().items()
        if tensor.is_floating_point() and not torch.isfinite(tensor).all()
    ]


def save(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, folder: Path, shard_gib: float
) -> None:
    """Write safetensors, cut into files of at most `shard_gib`, with all that is read beside."""
    megabytes = max(1, round(shard_gib * 1024))
    model.save_pretrained(folder, max_shard_size=f"{megabytes}MB", safe_serialization=True)
    tokenizer.save_pretrained(folder)
