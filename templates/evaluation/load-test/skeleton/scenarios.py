"""What a scenario consists of: stages, each with a load of its own."""

from __future__ import annotations

from dataclasses import dataclass

from settings import Load


@dataclass(frozen=True)
class Stage:
    """Either so many requests at a time, or so many new ones per second."""

    name: str
    concurrency: int | None = None
    requests_per_second: float | None = None


def stages(load: Load) -> list[Stage]:
    """The stages of a scenario, in their order.

    - baseline: one request at a time, for the latency without others
    - saturation: as many as asked for at a time, for the most throughput
    - sweep: 1, 2, 4, ... at a time, for the point where latency begins to rise
    - production: requests come at random moments, whether earlier ones are done or not
    """
    if load.scenario == "baseline":
        return [_at_a_time(1)]
    if load.scenario == "saturation":
        return [_at_a_time(load.concurrency)]
    if load.scenario == "sweep":
        return [_at_a_time(concurrency) for concurrency in _doubling(load.concurrency)]
    rate = load.requests_per_second
    return [Stage(f"{rate:g} per second", requests_per_second=rate)]


def _at_a_time(concurrency: int) -> Stage:
    return Stage(f"{concurrency} at a time", concurrency=concurrency)


def _doubling(highest: int) -> list[int]:
    steps = [1]
    while steps[-1] * 2 < highest:
        steps.append(steps[-1] * 2)
    return steps if highest == 1 else [*steps, highest]
