"""Which rows are learned from and which are kept back. No torch needed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

Example = TypeVar("Example")


def fingerprint(content: Any) -> str:
    """The same for the same content."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def itself(example: Any) -> Any:
    return example


def is_held_out(print_: str, fraction: float) -> bool:
    """Decided by the content: a row is on the same side in every run, and so are its copies."""
    return int(print_[:8], 16) / 0x1_0000_0000 < fraction


def divide(
    examples: Iterable[Example],
    fraction: float,
    max_held_out: int,
    content: Callable[[Example], Any] = itself,
) -> tuple[list[Example], list[Example], int]:
    """Rows to learn from, rows kept back, and how many copies were left out.

    `content` is what makes two examples the same, as values that JSON knows. Rows that would
    be kept back beyond `max_held_out` are left out of both, so that a later run with a higher
    limit does not judge by what an earlier one has learned from.
    """
    learned: list[Example] = []
    held_out: list[Example] = []
    seen: set[str] = set()
    copies = 0
    for example in examples:
        print_ = fingerprint(content(example))
        if print_ in seen:
            copies += 1
            continue
        seen.add(print_)
        if not is_held_out(print_, fraction):
            learned.append(example)
        elif len(held_out) < max_held_out:
            held_out.append(example)
    return learned, held_out, copies
