"""From dataset rows to better and worse answers. Pure functions: no torch, no downloads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile
from typing import Any

from conversations import DataError, Row, Turn, check_columns, text_of, turns_of

Example = dict[str, list[Turn]]

# Columns of each layout. The answers are texts, or conversations that end with them.
LAYOUTS: dict[str, list[str]] = {
    "prompt-chosen-rejected": ["prompt", "chosen", "rejected"],
    "chosen-rejected": ["chosen", "rejected"],
}

# How some datasets write a conversation into one text.
SPEAKERS = re.compile(r"\n\n(Human|Assistant):", re.MULTILINE)


def check_layout(layout: str, columns: Iterable[str]) -> None:
    """Raise DataError when `columns` lack what `layout` needs."""
    if layout not in LAYOUTS:
        raise DataError(f"unknown layout {layout}")
    check_columns(layout, LAYOUTS[layout], columns)


def to_example(row: Row, layout: str) -> Example:
    """What both answers have in common, the better and the worse one.

    Empty lists stand for a row that can't be learned from; see `is_usable`.
    """
    prompt = _turns(row["prompt"], "user") if "prompt" in LAYOUTS[layout] else []
    chosen, rejected = (_turns(row[name], "assistant") for name in ("chosen", "rejected"))
    pairs = zip(chosen, rejected, strict=False)
    shared = [a for a, _ in takewhile(lambda pair: pair[0] == pair[1], pairs)]
    return {
        # Conversations repeat the prompt; answers alone don't.
        "prompt": shared or prompt,
        "chosen": chosen[len(shared) :],
        "rejected": rejected[len(shared) :],
    }


def is_usable(example: Example) -> bool:
    """Whether something is asked, and each of two different answers ends with the assistant."""
    answers = [example["chosen"], example["rejected"]]
    return bool(example["prompt"]) and all(
        answer and answer[-1]["role"] == "assistant" for answer in answers
    )


def _turns(value: Any, speaker: str) -> list[Turn]:
    if isinstance(value, list):
        return turns_of(value)
    text = text_of(value)
    first, *rest = SPEAKERS.split(f"\n\n{text}")
    if not rest or first.strip():
        return turns_of([{"role": speaker, "content": text}])
    roles = {"Human": "user", "Assistant": "assistant"}
    return turns_of(
        {"role": roles[who], "content": said}
        for who, said in zip(rest[::2], rest[1::2], strict=True)
    )
