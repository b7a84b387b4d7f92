"""From dataset rows to questions and right answers. Pure functions: no torch, no downloads."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from conversations import DataError, Row, check_columns, text_of

# Columns with what is asked, and with the answer to check against.
LAYOUTS: dict[str, tuple[str, str]] = {
    "question-answer": ("question", "answer"),
    "prompt-answer": ("prompt", "answer"),
    "prompt-completion": ("prompt", "completion"),
    "instruction-response": ("instruction", "response"),
}


def check_layout(layout: str, columns: Iterable[str]) -> None:
    """Raise DataError when `columns` lack what `layout` needs."""
    if layout not in LAYOUTS:
        raise DataError(f"unknown layout {layout}")
    check_columns(layout, LAYOUTS[layout], columns)


def to_example(row: Row, layout: str, instructions: str = "") -> dict[str, Any]:
    """The question after how to answer it, and the right answer.

    Both are said by the user: not every chat template knows a system message.
    """
    ask, answer = (text_of(row.get(column)) for column in LAYOUTS[layout])
    content = f"{instructions}\n\n{ask}" if instructions and ask else ask
    return {"prompt": [{"role": "user", "content": content}], "answer": answer}


def is_usable(example: dict[str, Any]) -> bool:
    """Whether something is asked, and there is an answer to check against."""
    return bool(example["prompt"][-1]["content"]) and bool(example["answer"])
