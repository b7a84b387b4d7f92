"""What an answer is rewarded for. Pure functions: no torch, no downloads.

A reward takes a batch and returns a number for each answer, as TRL calls it: `completions`
are the answers of the model, each a list with one message; the columns of the dataset come
by name, so `answer` is what the dataset gives as right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation

Completion = Sequence[dict[str, str]]
Reward = Callable[..., list[float]]

# Where the result of a longer answer is said to stand; the first that is there counts.
MARKED = (
    re.compile(r"<answer>(.*?)</answer>", re.DOTALL),
    re.compile(r"\\boxed\{([^{}]*)\}"),
    re.compile(r"####\s*(.+)"),
)
NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
FORMAT = re.compile(r"<think>(?:(?!</?think>).)+</think>\s*<answer>[^<]+</answer>", re.DOTALL)


def final_answer(text: str) -> str:
    """The result in an answer: where it is marked, else its last number, else all of it."""
    for pattern in MARKED:
        if found := pattern.findall(text):
            return found[-1].strip()
    numbers = NUMBER.findall(text)
    return numbers[-1] if numbers else text.strip()


def is_same(given: str, right: str) -> bool:
    """Whether two results say the same: as numbers where both are, else as words."""
    numbers = _number(given), _number(right)
    if None not in numbers:
        return numbers[0] == numbers[1]
    return _words(given) == _words(right)


def right_answer(completions: Sequence[Completion], answer: Sequence[str], **_) -> list[float]:
    """1 for an answer whose result is that of the dataset, else 0."""
    return [
        float(is_same(final_answer(_text(completion)), final_answer(right)))
        for completion, right in zip(completions, answer, strict=True)
    ]


def answer_format(completions: Sequence[Completion], **_) -> list[float]:
    """1 for an answer that thinks first and then marks its result, as asked, else 0."""
    return [
        float(FORMAT.fullmatch(_text(completion).strip()) is not None) for completion in completions
    ]


def _text(completion: Completion) -> str:
    return completion[-1]["content"] if completion else ""


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text.strip().strip("$%. ").replace(",", ""))
    except InvalidOperation:
        return None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
