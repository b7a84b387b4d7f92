"""First step: makes examples of the rows of the dataset, and keeps some back to judge by."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from conversations import DataError
from dataset_rows import load_rows
from finished_step import once, output_folder
from preparation import divide
from settings import Settings, load
from supervised import prepare_examples

LEARNED = "learned.jsonl"
HELD_OUT = "held-out.jsonl"


def prepare(settings: Settings, folder: Path, rows: Any) -> dict[str, Any]:
    examples = prepare_examples(rows, settings)
    gate = settings.gate
    learned, held_out, copies = divide(examples, gate.holdout_fraction, gate.max_holdout_rows)
    if not learned or not held_out:
        raise DataError(
            f"{len(examples)} usable rows are too few to learn from some and judge by others: "
            "use a larger dataset, or raise gate.holdout_fraction"
        )
    write(folder / LEARNED, learned)
    write(folder / HELD_OUT, held_out)
    return {
        "rows": len(rows),
        "learned": len(learned),
        "held_out": len(held_out),
        "copies": copies,
        "unusable": len(rows) - len(examples),
    }


def write(file: Path, examples: Iterable[dict[str, Any]]) -> None:
    with file.open("w") as lines:
        for example in examples:
            lines.write(json.dumps(example) + "\n")


def main() -> None:
    settings = load()
    once(
        "prepare",
        settings,
        lambda: prepare(settings, output_folder(), load_rows(settings.dataset)),
    )


if __name__ == "__main__":
    main()
