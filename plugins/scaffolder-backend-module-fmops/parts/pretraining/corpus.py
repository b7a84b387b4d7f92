"""Text documents as an endless stream of packed token sequences, with a position to resume from.

Pretraining reads far more text than fits into memory or should be prepared in advance: so
documents are streamed, tokenised as they come, joined with an end-of-text token between them
and cut into sequences of one length. No padding, and no text is lost at the cuts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

# Documents that are tokenised at a time: fast tokenizers use all cores for a list.
GROUP = 64


class DataError(ValueError):
    """The dataset is not what the settings promise."""


@dataclass(frozen=True, kw_only=True)
class TextDataset:
    """Where text is: a dataset of the Hugging Face Hub, or of a folder."""

    id: str
    split: str
    # Holds the text of a document
    column: str
    config: str = ""
    revision: str = ""


class Documents(Protocol):
    """Rows that can be read again from where one stopped, such as an IterableDataset."""

    def __iter__(self) -> Iterator[dict[str, Any]]: ...

    def set_epoch(self, epoch: int) -> None: ...

    def state_dict(self) -> dict[str, Any]: ...

    def load_state_dict(self, state: dict[str, Any]) -> None: ...


class PackedCorpus:
    """Sequences of `length` tokens, endlessly: after the last document comes the first."""

    def __init__(
        self,
        documents: Documents,
        column: str,
        encode: Callable[[list[str]], list[list[int]]],
        end: int,
        length: int,
    ) -> None:
        self._documents = documents
        self._column = column
        self._encode = encode
        self._end = end
        self._length = length
        self._epoch = 0
        self._buffer: list[int] = []
        self._rows: Iterator[dict[str, Any]] | None = None
        self._resumed = False

    @property
    def epoch(self) -> int:
        """How often all documents have been read to the end."""
        return self._epoch

    def next_batch(self, size: int) -> list[list[int]]:
        """The next `size` sequences."""
        return [self._next_sequence() for _ in range(size)]

    def state_dict(self) -> dict[str, Any]:
        return {
            "epoch": self._epoch,
            "buffer": list(self._buffer),
            "documents": self._documents.state_dict(),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        self._epoch = state["epoch"]
        self._buffer = list(state["buffer"])
        self._documents.set_epoch(self._epoch)
        self._documents.load_state_dict(state["documents"])
        self._rows = None
        self._resumed = True

    def _next_sequence(self) -> list[int]:
        while len(self._buffer) < self._length:
            for tokens in self._encode(self._next_texts()):
                self._buffer += [*tokens, self._end]
        sequence = self._buffer[: self._length]
        del self._buffer[: self._length]
        return sequence

    def _next_texts(self) -> list[str]:
        """Up to GROUP texts that are not empty; from the next epoch when this one is over."""
        while True:
            fresh = self._rows is None and not self._resumed
            if self._rows is None:
                self._documents.set_epoch(self._epoch)
                self._rows = iter(self._documents)
            self._resumed = False
            texts: list[str] = []
            for row in self._rows:
                text = row.get(self._column)
                if isinstance(text, str) and text.strip():
                    texts.append(text)
                if len(texts) == GROUP:
                    return texts
            self._rows = None
            self._epoch += 1
            if texts:
                return texts
            if fresh:
                raise DataError(f"no row of the dataset has text in the column {self._column}")


def open_documents(
    source: TextDataset,
    *,
    files: list[str] | None = None,
    rank: int = 0,
    world_size: int = 1,
    seed: int = 0,
    shuffle_buffer: int = 0,
) -> Documents:
    """Stream a dataset; each rank reads its own rows.

    `files` are names below its folder: only these are read.
    """
    from datasets import load_dataset
    from datasets.distributed import split_dataset_by_node

    rows = load_dataset(
        source.id,
        source.config or None,
        split=source.split,
        revision=source.revision or None,
        data_files={source.split: files} if files else None,
        streaming=True,
    )
    if rows.column_names and source.column not in rows.column_names:
        raise DataError(
            f"the dataset has no column {source.column}; it has "
            f"{', '.join(sorted(rows.column_names))}"
        )
    if shuffle_buffer:
        rows = rows.shuffle(seed=seed, buffer_size=shuffle_buffer)
    return split_dataset_by_node(rows, rank=rank, world_size=world_size)


def encoder(tokenizer: Any) -> tuple[Callable[[list[str]], list[list[int]]], int]:
    """How a tokenizer of the transformers library encodes texts, and its end-of-text token."""
    end = tokenizer.eos_token_id
    if end is None:
        raise DataError("the tokenizer has no end-of-text token to put between documents")

    def encode(texts: list[str]) -> list[list[int]]:
        return tokenizer(texts, add_special_tokens=False, verbose=False)["input_ids"]

    return encode, end


def save_position(corpus: PackedCorpus, folder: Path, rank: int, world_size: int) -> None:
    """Write where this rank has read to. Each rank has a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    state = {"world_size": world_size, **corpus.state_dict()}
    (folder / f"rank-{rank}.json").write_text(json.dumps(state))


def load_position(corpus: PackedCorpus, folder: Path, rank: int, world_size: int) -> None:
    """Go on reading where the rank had stopped.

    Raises DataError when another number of processes had saved it: the rows are dealt out
    to the ranks, so that their positions mean nothing to another number of ranks.
    """
    file = folder / f"rank-{rank}.json"
    state = json.loads(file.read_text()) if file.exists() else {}
    saved = state.pop("world_size", None)
    if saved != world_size:
        raise DataError(
            f"the checkpoint was written by {saved or 'another number of'} processes and this "
            f"run has {world_size}: go on with as many, or start over under another name"
        )
    corpus.load_state_dict(state)
