"""First step: makes examples of the rows of the dataset, and keeps some back to judge by."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from datasets import Dataset, Image

import pictures
from conversations import DataError
from dataset_rows import examples_of, load_rows
from finished_step import once, output_folder
from preparation import divide
from settings import Settings, load

LEARNED = "learned"
HELD_OUT = "held-out"


def undecoded(rows: Dataset) -> Dataset:
    """The same rows with the bytes of their images: decoding them takes time and memory."""
    for name, feature in rows.features.items():
        if isinstance(feature, Image):
            rows = rows.cast_column(name, Image(decode=False))
        elif isinstance(getattr(feature, "feature", None), Image):
            rows = rows.cast_column(name, type(feature)(Image(decode=False)))
    return rows


def prepare(settings: Settings, folder: Path, rows: Dataset) -> dict[str, Any]:
    pictures.check_layout(settings.dataset.layout, rows.column_names)
    examples = examples_of(
        undecoded(rows), settings.dataset, pictures.to_example, pictures.is_usable
    )
    gate = settings.gate
    learned, held_out, copies = divide(
        range(len(examples)),
        gate.holdout_fraction,
        gate.max_holdout_rows,
        content=lambda index: pictures.content(examples[index]),
    )
    if not learned or not held_out:
        raise DataError(
            f"{len(examples)} usable rows are too few to learn from some and judge by others: "
            "use a larger dataset, or raise gate.holdout_fraction"
        )
    examples.select(learned).save_to_disk(str(folder / LEARNED))
    examples.select(held_out).save_to_disk(str(folder / HELD_OUT))
    return {
        "rows": len(rows),
        "learned": len(learned),
        "held_out": len(held_out),
        "copies": copies,
        "unusable": len(rows) - len(examples),
    }


def main() -> None:
    settings = load()
    once(
        "prepare",
        settings,
        lambda: prepare(settings, output_folder(), load_rows(settings.dataset)),
    )


if __name__ == "__main__":
    main()
