"""Sends the requests of a stage: in a closed loop, or as they come."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable

Send = Callable[[], Awaitable[None]]


class Budget:
    """How many requests, and until when: both are limits."""

    def __init__(self, requests: int, seconds: float):
        self._left = requests
        self._until = time.monotonic() + seconds

    @property
    def seconds_left(self) -> float:
        return max(0.0, self._until - time.monotonic())

    def take(self) -> bool:
        """Whether one more may be sent now."""
        if self._left <= 0 or self.seconds_left == 0:
            return False
        self._left -= 1
        return True


async def closed_loop(send: Send, concurrency: int, budget: Budget) -> None:
    """Keep so many requests under way: each that is done is followed by the next."""

    async def worker() -> None:
        while budget.take():
            await send()

    await asyncio.gather(*(worker() for _ in range(concurrency)))


async def open_loop(
    send: Send, rate: float, budget: Budget, most: int, chance: random.Random
) -> int:
    """Send requests at random moments (a Poisson process), `rate` per second on average.

    Users don't wait for each other: a slow endpoint gets no fewer requests. Only at `most`
    under way are further ones left out; returns how many.
    """
    under_way: set[asyncio.Task] = set()
    left_out = 0
    due = time.monotonic()
    while True:
        due += chance.expovariate(rate)
        wait = due - time.monotonic()
        if wait > budget.seconds_left:
            break
        await asyncio.sleep(max(0.0, wait))
        if len(under_way) >= most:
            left_out += 1
            if budget.seconds_left == 0:
                break
            continue
        if not budget.take():
            break
        task = asyncio.ensure_future(send())
        under_way.add(task)
        task.add_done_callback(under_way.discard)
    await asyncio.gather(*under_way)
    return left_out
