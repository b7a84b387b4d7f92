"""The first step: text becomes files of tokens, as Megatron reads them, on a CPU.

    python prepare.py

Reads as much of the dataset as the run will learn from, and no more. From scratch, it also
writes a first model with random weights, so that the next steps start from a model either way.
What is complete is left as it is: the step can be repeated.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from architectures import llama_config
from corpus import GROUP, DataError, encoder, open_documents
from metrics import write_line
from settings import Settings, load, shape_of


def start_folder(settings: Settings, output_dir: Path) -> str:
    """The model that training starts from: an id on the Hub, or a folder."""
    return settings.model.start_from or str(output_dir / "start")


def write_start(settings: Settings, tokenizer: Any, folder: Path) -> None:
    """Write a model of the shape with random weights, and its tokenizer."""
    import torch
    from transformers import AutoModelForCausalLM, LlamaConfig

    shape = shape_of(settings)
    if shape is None or (folder / "tokenizer_config.json").exists():
        return
    torch.manual_seed(settings.training.seed)
    config = llama_config(shape, len(tokenizer), settings.training.sequence_length)
    model = AutoModelForCausalLM.from_config(LlamaConfig(**config), dtype=torch.bfloat16)
    model.save_pretrained(folder)
    # Last: that it is there tells that the folder is complete.
    tokenizer.save_pretrained(folder)


def tokens_of_documents(rows: Iterable[dict], column: str, encode: Any, end: int) -> Iterator[list]:
    """The tokens of each document that has text, with the end-of-text token."""
    texts: list[str] = []
    for row in rows:
        text = row.get(column)
        if isinstance(text, str) and text.strip():
            texts.append(text)
        if len(texts) == GROUP:
            yield from ([*tokens, end] for tokens in encode(texts))
            texts = []
    if texts:
        yield from ([*tokens, end] for tokens in encode(texts))


def write_shards(documents: Iterable[list[int]], builders: list[Any], tokens: int) -> int:
    """Deal documents out to the builders until there are enough tokens; returns how many."""
    written = 0
    for index, document in enumerate(documents):
        builders[index % len(builders)].add_document(document, [len(document)])
        written += len(document)
        if index % 100_000 == 0:
            write_line({"event": "prepared", "documents": index + 1, "tokens": written})
        if written >= tokens:
            break
    return written


def shard_prefixes(folder: Path, shards: int) -> list[str]:
    return [str(folder / f"shard-{index:04d}") for index in range(shards)]


def write_tokens(settings: Settings, tokenizer: Any, folder: Path) -> None:
    from megatron.core.datasets.indexed_dataset import DType, IndexedDatasetBuilder

    source = settings.dataset
    done = folder / "complete.json"
    if done.exists():
        write_line({"event": "prepared", **json.loads(done.read_text())})
        return
    folder.mkdir(parents=True, exist_ok=True)
    rows = open_documents(source)
    prefixes = shard_prefixes(folder, source.shards)
    dtype = DType.optimal_dtype(len(tokenizer))
    builders = [IndexedDatasetBuilder(f"{prefix}.bin", dtype=dtype) for prefix in prefixes]
    # A little more than the run reads, for validation.
    wanted = int(settings.training.tokens * (1 + 2 * source.validation_fraction)) + 1
    documents = tokens_of_documents(rows, source.column, *encoder(tokenizer))
    written = write_shards(documents, builders, wanted)
    if written == 0:
        raise DataError(f"no row of the dataset has text in the column {source.column}")
    for prefix, builder in zip(prefixes, builders, strict=True):
        builder.finalize(f"{prefix}.idx")
    summary = {"tokens": written, "times_read": round(max(1.0, wanted / written), 2)}
    done.write_text(json.dumps(summary))
    write_line({"event": "prepared", **summary})


def main() -> None:
    from transformers import AutoTokenizer

    settings = load()
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output"))
    chosen = settings.model
    tokenizer = AutoTokenizer.from_pretrained(
        chosen.tokenizer or chosen.start_from, revision=chosen.revision or None
    )
    write_start(settings, tokenizer, output_dir / "start")
    write_tokens(settings, tokenizer, output_dir / "tokens")


if __name__ == "__main__":
    main()
