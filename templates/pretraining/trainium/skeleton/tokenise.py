"""The first step: text becomes sequences of tokens on the claim, on a CPU.

    python tokenise.py

Neuron compiles for one shape, so all sequences are of one length. As many are written as the
run reads; where the dataset has fewer, it is read again. What is complete is left as it is.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from corpus import PackedCorpus, encoder, open_documents
from metrics import write_line
from settings import Settings, load

# What optimum-neuron can train, by the name in a model's config.json.
TRAINABLE = {"granite", "llama", "qwen3"}


def assert_trainable(model_type: str) -> None:
    if model_type not in TRAINABLE:
        raise ValueError(
            f"models of the type {model_type} can't be trained on Trainium with optimum-neuron; "
            f"those that can: {', '.join(sorted(TRAINABLE))}"
        )


def sequences(corpus: PackedCorpus, count: int) -> Iterator[dict[str, list[int]]]:
    for index in range(count):
        if index % 100_000 == 0:
            write_line({"event": "tokenised", "sequences": index, "epoch": corpus.epoch})
        yield {"input_ids": corpus.next_batch(1)[0]}


def write_sequences(settings: Settings, corpus: PackedCorpus, folder: Path) -> None:
    from datasets import Dataset, Features, Sequence, Value

    count = settings.training.steps * settings.sequences_per_step
    partial = folder.with_suffix(".partial")
    shutil.rmtree(partial, ignore_errors=True)
    rows = Dataset.from_generator(
        lambda: sequences(corpus, count),
        features=Features({"input_ids": Sequence(Value("int32"))}),
        cache_dir=str(partial / "cache"),
    )
    rows.save_to_disk(str(partial / "rows"))
    (partial / "rows").rename(folder)
    shutil.rmtree(partial, ignore_errors=True)
    write_line({"event": "tokenised", "sequences": count, "epoch": corpus.epoch})


def main() -> None:
    from transformers import AutoConfig, AutoTokenizer

    settings = load()
    folder = Path(os.environ.get("OUTPUT_DIR", "output")) / "sequences"
    if folder.exists():
        write_line({"event": "tokenised", "folder": str(folder)})
        return
    chosen, source = settings.model, settings.dataset
    config = AutoConfig.from_pretrained(chosen.start_from, revision=chosen.revision or None)
    assert_trainable(config.model_type)
    tokenizer = AutoTokenizer.from_pretrained(chosen.start_from, revision=chosen.revision or None)
    documents = open_documents(source, seed=settings.training.seed, shuffle_buffer=10_000)
    length = settings.training.sequence_length
    corpus = PackedCorpus(documents, source.column, *encoder(tokenizer), length)
    folder.parent.mkdir(parents=True, exist_ok=True)
    write_sequences(settings, corpus, folder)


if __name__ == "__main__":
    main()
