"""From dataset rows to questions. Pure but for `load`, which downloads."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from settings import Dataset

# Which columns hold what is asked, what comes with it, and an answer that is known to be good.
LAYOUTS: dict[str, dict[str, str]] = {
    "instruction-input-output": {"ask": "instruction", "context": "input", "answer": "output"},
    "instruction-context-response": {
        "ask": "instruction",
        "context": "context",
        "answer": "response",
    },
    "question-context-answer": {"ask": "question", "context": "context", "answer": "answer"},
    "question-answer": {"ask": "question", "answer": "answer"},
    "prompt-answer": {"ask": "prompt", "answer": "answer"},
    "prompt-response": {"ask": "prompt", "answer": "response"},
    "prompt-completion": {"ask": "prompt", "answer": "completion"},
    "instruction-output": {"ask": "instruction", "answer": "output"},
    "instruction-response": {"ask": "instruction", "answer": "response"},
    "question": {"ask": "question"},
    "prompt": {"ask": "prompt"},
    "instruction": {"ask": "instruction"},
}

CONVERSATIONS = {"messages", "conversations"}


class DataError(ValueError):
    """The rows are not what the layout promises."""


@dataclass(frozen=True)
class Question:
    # Its row in the dataset.
    row: int
    text: str
    # An answer that is known to be good; empty where there is none.
    reference: str = ""


def load(source: Dataset) -> list[Question]:
    """Read the dataset from the Hub or a folder, and draw the questions."""
    from datasets import load_dataset

    rows = load_dataset(
        source.id, source.config or None, split=source.split, revision=source.revision or None
    )
    return draw(rows, source, rows.column_names)


def draw(rows: Iterable[Mapping[str, Any]], source: Dataset, columns: list[str]) -> list[Question]:
    """The questions of `rows`, at most as many as asked for; the same ones each time."""
    check_layout(source.layout, columns)
    questions = [
        question
        for number, row in enumerate(rows)
        if (question := question_of(number, row, source.layout))
    ]
    if not questions:
        raise DataError(f"no row of {source.id} ({source.split}) holds a question")
    if source.limit is None or source.limit >= len(questions):
        return questions
    chosen = random.Random(source.seed).sample(questions, source.limit)
    return sorted(chosen, key=lambda question: question.row)


def check_layout(layout: str, columns: Iterable[str]) -> None:
    """Raise DataError when `columns` lack what `layout` needs."""
    present = set(columns)
    if layout not in LAYOUTS and layout not in CONVERSATIONS:
        raise DataError(f"unknown layout {layout}")
    needed = {layout} if layout in CONVERSATIONS else set(LAYOUTS[layout].values())
    if missing := sorted(needed - present):
        raise DataError(
            f"the dataset has no column {', '.join(missing)}, which layout {layout} needs; "
            f"it has {', '.join(sorted(present))}"
        )


def question_of(number: int, row: Mapping[str, Any], layout: str) -> Question | None:
    """The question of a row; None where it has none."""
    if layout in CONVERSATIONS:
        return _opening(number, row[layout] or [])
    names = LAYOUTS[layout]
    ask, context, answer = (
        _text(row.get(names.get(what, ""))) for what in ("ask", "context", "answer")
    )
    if not ask:
        return None
    return Question(number, f"{ask}\n\n{context}" if context else ask, answer)


def _opening(number: int, turns: Iterable[Mapping[str, Any]]) -> Question | None:
    """The first thing that a person says in a conversation, and what is answered."""
    spoken = [
        (str(turn.get("role", turn.get("from", ""))), _text(turn.get("content", turn.get("value"))))
        for turn in turns
    ]
    for place, (role, text) in enumerate(spoken):
        if role in ("user", "human") and text:
            following = spoken[place + 1] if place + 1 < len(spoken) else ("", "")
            reference = following[1] if following[0] in ("assistant", "gpt") else ""
            return Question(number, text, reference)
    return None


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
