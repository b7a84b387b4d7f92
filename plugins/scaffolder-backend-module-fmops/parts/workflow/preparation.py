"""Which rows are learned from and which are kept back. No torch needed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

Example = dict[str, Any]


def fingerprint(example: Example) -> str:
    """The same for the same content."""
    return hashlib.sha256(json.dumps(example, sort_keys=True).encode()).hexdigest()


def is_held_out(print_: str, fraction: float) -> bool:
    """Decided by the content: a row is on the same side in every run, and so are its copies."""
    return int(print_[:8], 16) / 0x1_0000_0000 < fraction


def without_copies(examples: Iterable[Example]) -> Iterator[tuple[str, Example]]:
    """Each example once, with its fingerprint."""
    seen = set()
    for example in examples:
        print_ = fingerprint(example)
        if print_ not in seen:
            seen.add(print_)
            yield print_, example


def divide(
    examples: Iterable[Example], fraction: float, max_held_out: int
) -> tuple[list[Example], list[Example], int]:
    """Rows to learn from, rows kept back, and how many copies were left out.

    Rows that would be kept back beyond `max_held_out` are left out of both, so that a later
    run with a higher limit does not judge by what an earlier one has learned from.
    """
    total = 0
    learned: list[Example] = []
    held_out: list[Example] = []

    def counted() -> Iterator[Example]:
        nonlocal total
        for example in examples:
            total += 1
            yield example

    distinct = 0
    for print_, example in without_copies(counted()):
        distinct += 1
        if not is_held_out(print_, fraction):
            learned.append(example)
        elif len(held_out) < max_held_out:
            held_out.append(example)
    return learned, held_out, total - distinct
