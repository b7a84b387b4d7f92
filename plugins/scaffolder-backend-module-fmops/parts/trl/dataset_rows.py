"""Reads the rows of the dataset, and makes examples of them."""

from __future__ import annotations

from collections.abc import Callable

from datasets import Dataset, load_dataset

import tuning_settings
from conversations import DataError, Row

Examples = tuple[Dataset, Dataset | None]


def load_rows(source: tuning_settings.Dataset) -> Dataset:
    return load_dataset(source.id, source.config or None, split=source.split)


def examples_of(
    rows: Dataset,
    source: tuning_settings.Dataset,
    to_example: Callable[[Row, str], dict],
    is_usable: Callable[[dict], bool],
) -> Dataset:
    """One example for each row that can be learned from; DataError where none can."""
    examples = rows.map(
        to_example,
        fn_kwargs={"layout": source.layout},
        remove_columns=rows.column_names,
    ).filter(is_usable)
    if len(examples) == 0:
        raise DataError(f"no row of {source.id} ({source.split}) can be learned from")
    return examples


def split(examples: Dataset, fraction: float, seed: int) -> Examples:
    """Training and validation examples; no validation set where its share is 0."""
    if fraction == 0 or len(examples) < 2:
        return examples, None
    parts = examples.train_test_split(test_size=fraction, seed=seed)
    return parts["train"], parts["test"]
