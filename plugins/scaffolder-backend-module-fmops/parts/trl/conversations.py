"""What rows of datasets have in common. Pure functions: no torch, no downloads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]
Turn = dict[str, str]

# Older conversation datasets name the speakers like this.
ROLES = {
    "human": "user",
    "gpt": "assistant",
    "system": "system",
    "user": "user",
    "assistant": "assistant",
}


class DataError(ValueError):
    """The rows are not what the layout promises."""


def check_columns(layout: str, needed: Iterable[str], columns: Iterable[str]) -> None:
    """Raise DataError when `columns` lack some that `layout` needs."""
    present = set(columns)
    missing = sorted(set(needed) - present)
    if missing:
        raise DataError(
            f"the dataset has no column {', '.join(missing)}, which layout {layout} needs; "
            f"it has {', '.join(sorted(present))}"
        )


def turns_of(messages: Iterable[Row] | None) -> list[Turn]:
    """The turns of a conversation that a chat template understands."""
    return [turn for turn in map(_turn, messages or []) if turn]


def text_of(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _turn(message: Row) -> Turn | None:
    role = ROLES.get(str(message.get("role", message.get("from", ""))))
    content = text_of(message.get("content", message.get("value")))
    return {"role": role, "content": content} if role and content else None
