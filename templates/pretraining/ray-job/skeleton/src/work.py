"""The work itself: replace these functions by your own. No Ray needed to test them.

As an example, the number pi is estimated by throwing points at a square.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any

from settings import Settings

# What a piece is made from and what comes out: anything that JSON can hold.
Piece = dict[str, Any]
Result = dict[str, Any]


def pieces(settings: Settings) -> list[Piece]:
    """The pieces of the work. `id` names a piece, and the file of its result."""
    work = settings.work
    return [
        {"id": f"piece-{index:06d}", "seed": work.seed + index, "points": work.points_per_piece}
        for index in range(work.pieces)
    ]


def process(piece: Piece) -> Result:
    """Do one piece. Runs on some worker of the cluster, and again when that is lost."""
    chance = random.Random(piece["seed"])
    inside = sum(chance.random() ** 2 + chance.random() ** 2 <= 1 for _ in range(piece["points"]))
    return {"points": piece["points"], "inside": inside}


def summarise(results: Iterable[Result]) -> Result:
    """What comes out of all pieces together."""
    points = inside = 0
    for result in results:
        points += result["points"]
        inside += result["inside"]
    return {"points": points, "pi": 4 * inside / points}
