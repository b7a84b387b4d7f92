"""From rows with images to prompts and completions. No torch, no downloads."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from conversations import DataError, Row, check_columns, text_of

Example = dict[str, Any]

# Columns with images, and how the row holds what is said about them.
LAYOUTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "images-texts": ("images", ("texts",)),
    "image-text": ("image", ("text",)),
    "image-question-answer": ("image", ("question", "answer")),
}

# Where a row has a text alone, it is what the model is to say about the image.
ASK = "Describe this image."


def check_layout(layout: str, columns: Iterable[str]) -> None:
    """Raise DataError when `columns` lack what `layout` needs."""
    if layout not in LAYOUTS:
        raise DataError(f"unknown layout {layout}")
    images, texts = LAYOUTS[layout]
    check_columns(layout, [images, *texts], columns)


def to_example(row: Row, layout: str) -> Example:
    """Images, what is asked about them, and the answer to learn.

    Empty lists stand for a row that has no answer to learn; see `is_usable`.
    """
    column, _ = LAYOUTS[layout]
    images = row[column] if isinstance(row[column], list) else [row[column]]
    question, answer = _said(row, layout)
    usable = bool(question and answer and images and all(images))
    return {
        "images": images if usable else [],
        "prompt": [{"role": "user", "content": question}] if usable else [],
        "completion": [{"role": "assistant", "content": answer}] if usable else [],
    }


def is_usable(example: Example) -> bool:
    """Whether there is something to see, something asked and something to learn."""
    return all(example[part] for part in ("images", "prompt", "completion"))


def content(example: Example) -> list[Any]:
    """What makes two examples the same: the images by their bytes, and what is said."""
    return [
        *(hashlib.sha256(image["bytes"]).hexdigest() for image in example["images"]),
        example["prompt"],
        example["completion"],
    ]


def _said(row: Row, layout: str) -> tuple[str, str]:
    if layout == "image-question-answer":
        return text_of(row["question"]), text_of(row["answer"])
    if layout == "image-text":
        return ASK, text_of(row["text"])
    # Of several turns about the same images the first is learned.
    first = next(iter(row["texts"] or []), {})
    return text_of(first.get("user")), text_of(first.get("assistant"))
