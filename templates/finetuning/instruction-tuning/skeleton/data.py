"""From dataset rows to prompts and completions. Pure functions: no torch, no downloads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]
Example = dict[str, list[dict[str, str]]]

# Which columns hold what a person asks, what comes with it, and the answer.
LAYOUTS: dict[str, dict[str, str]] = {
    "instruction-input-output": {"ask": "instruction", "context": "input", "answer": "output"},
    "instruction-context-response": {
        "ask": "instruction",
        "context": "context",
        "answer": "response",
    },
    "instruction-output": {"ask": "instruction", "answer": "output"},
    "instruction-response": {"ask": "instruction", "answer": "response"},
    "question-context-answer": {"ask": "question", "context": "context", "answer": "answer"},
    "question-answer": {"ask": "question", "answer": "answer"},
    "prompt-response": {"ask": "prompt", "answer": "response"},
    "prompt-completion": {"ask": "prompt", "answer": "completion"},
}

CONVERSATION_LAYOUTS = {"messages", "conversations"}

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


def check_layout(layout: str, columns: Iterable[str]) -> None:
    """Raise DataError when `columns` lack what `layout` needs."""
    present = set(columns)
    if layout in CONVERSATION_LAYOUTS:
        needed = {layout}
    elif layout in LAYOUTS:
        needed = set(LAYOUTS[layout].values())
    else:
        raise DataError(f"unknown layout {layout}")
    missing = sorted(needed - present)
    if missing:
        raise DataError(
            f"the dataset has no column {', '.join(missing)}, which layout {layout} needs; "
            f"it has {', '.join(sorted(present))}"
        )


def to_example(row: Row, layout: str) -> Example:
    """One training example: the conversation so far, and the answer to learn.

    Empty lists stand for a row that has no answer to learn; see `is_usable`.
    """
    turns = _turns(row, layout)
    last = max(
        (i for i, turn in enumerate(turns) if turn["role"] == "assistant"),
        default=-1,
    )
    if last < 1:
        return {"prompt": [], "completion": []}
    return {"prompt": turns[:last], "completion": [turns[last]]}


def is_usable(example: Example) -> bool:
    """Whether there is something asked and something to learn."""
    return bool(example["prompt"]) and bool(example["completion"])


def _turns(row: Row, layout: str) -> list[dict[str, str]]:
    if layout in CONVERSATION_LAYOUTS:
        return [turn for turn in map(_turn, row[layout] or []) if turn]
    names = LAYOUTS[layout]
    ask = _text(row.get(names["ask"]))
    context = _text(row.get(names.get("context", "")))
    answer = _text(row.get(names["answer"]))
    if not ask or not answer:
        return []
    question = f"{ask}\n\n{context}" if context else ask
    return [
        {"role": "user", "content": question},
        {"role": "assistant", "content": answer},
    ]


def _turn(message: Row) -> dict[str, str] | None:
    role = ROLES.get(str(message.get("role", message.get("from", ""))))
    content = _text(message.get("content", message.get("value")))
    return {"role": role, "content": content} if role and content else None


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
