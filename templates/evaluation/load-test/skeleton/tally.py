"""Figures of many measurements, in memory that does not grow with their number."""

from __future__ import annotations

import math
import random
from collections import Counter

from measurement import Measurement

PERCENTILES = (50, 90, 95, 99)


class Values:
    """Mean, extremes and percentiles; of more than `size` values, of a random sample of them."""

    def __init__(self, size: int = 100_000, seed: int = 0):
        self._size, self._random = size, random.Random(seed)
        self._sample: list[float] = []
        self.count = 0
        self._sum = 0.0
        self._max = -math.inf

    def add(self, value: float) -> None:
        self.count += 1
        self._sum += value
        self._max = max(self._max, value)
        if len(self._sample) < self._size:
            self._sample.append(value)
        elif (place := self._random.randrange(self.count)) < self._size:
            self._sample[place] = value

    def figures(self, factor: float = 1.0) -> dict[str, float] | None:
        """By name, each times `factor`; None without values."""
        if self.count == 0:
            return None
        ordered = sorted(self._sample)
        figures = {"mean": self._sum / self.count, "max": self._max}
        figures |= {f"p{percent}": percentile(ordered, percent) for percent in PERCENTILES}
        return {name: round(value * factor, 3) for name, value in figures.items()}


def percentile(ordered: list[float], percent: float) -> float:
    """By linear interpolation between the two nearest values of a sorted list."""
    place = (len(ordered) - 1) * percent / 100
    low, high = math.floor(place), math.ceil(place)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


class Tally:
    """What a stage, or a part of it, has come to."""

    def __init__(self) -> None:
        self.sent = 0
        self.errors: Counter[str] = Counter()
        self.first_token, self.gaps, self.per_token = Values(), Values(), Values()
        self.end_to_end = Values()
        self.output_tokens = 0
        # None where the endpoint does not tell.
        self.prompt_tokens: int | None = None
        self._begin, self._end = math.inf, -math.inf

    def add(self, one: Measurement) -> None:
        self.sent += 1
        self._begin = min(self._begin, one.sent_at)
        self._end = max(self._end, one.sent_at + one.seconds)
        if one.error or one.first_token is None:
            self.errors[one.error or "an answer without text"] += 1
            return
        self.end_to_end.add(one.seconds)
        self.first_token.add(one.first_token)
        for gap in one.gaps:
            self.gaps.add(gap)
        if one.output_tokens > 1:
            self.per_token.add((one.seconds - one.first_token) / (one.output_tokens - 1))
        if one.prompt_tokens is not None:
            self.prompt_tokens = (self.prompt_tokens or 0) + one.prompt_tokens
        self.output_tokens += one.output_tokens

    @property
    def succeeded(self) -> int:
        return self.end_to_end.count

    @property
    def errors_percent(self) -> float:
        return 100 * self.errors.total() / self.sent if self.sent else 0.0

    def summary(self) -> dict:
        """Times in milliseconds, rates per second of the time from the first request to the last
        answer. What was not measured is None."""
        seconds = self._end - self._begin if self.sent else 0.0

        def rate(amount: int | None) -> float | None:
            return round(amount / seconds, 3) if seconds > 0 and amount is not None else None

        def mean(amount: int | None) -> float | None:
            told = self.succeeded and amount is not None
            return round(amount / self.succeeded, 1) if told else None

        return {
            "requests": self.sent,
            "succeeded": self.succeeded,
            "errors": dict(self.errors.most_common()),
            "errors_percent": round(self.errors_percent, 3),
            "seconds": round(seconds, 3),
            "requests_per_second": rate(self.succeeded),
            "input_tokens_per_second": rate(self.prompt_tokens),
            "output_tokens_per_second": rate(self.output_tokens),
            "mean_input_tokens": mean(self.prompt_tokens),
            "mean_output_tokens": mean(self.output_tokens),
            "time_to_first_token_ms": self.first_token.figures(1000),
            "inter_token_latency_ms": self.gaps.figures(1000),
            "time_per_output_token_ms": self.per_token.figures(1000),
            "end_to_end_ms": self.end_to_end.figures(1000),
        }
