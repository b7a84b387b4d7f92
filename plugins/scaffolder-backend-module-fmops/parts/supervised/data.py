"""From dataset rows to prompts and completions. Pure functions: no torch, no downloads."""

from __future__ import annotations

from collections.abc import Iterable

from conversations import DataError, Row, Turn, check_columns, text_of, turns_of

Example = dict[str, list[Turn]]

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


def check_layout(layout: str, columns: Iterable[str]) -> None:
    """Raise DataError when `columns` lack what `layout` needs."""
    if layout in CONVERSATION_LAYOUTS:
        check_columns(layout, [layout], columns)
    elif layout in LAYOUTS:
        check_columns(layout, LAYOUTS[layout].values(), columns)
    else:
        raise DataError(f"unknown layout {layout}")


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


def _turns(row: Row, layout: str) -> list[Turn]:
    if layout in CONVERSATION_LAYOUTS:
        return turns_of(row[layout])
    names = LAYOUTS[layout]
    ask = text_of(row.get(names["ask"]))
    context = text_of(row.get(names.get("context", "")))
    answer = text_of(row.get(names["answer"]))
    if not ask or not answer:
        return []
    question = f"{ask}\n\n{context}" if context else ask
    return [
        {"role": "user", "content": question},
        {"role": "assistant", "content": answer},
    ]
