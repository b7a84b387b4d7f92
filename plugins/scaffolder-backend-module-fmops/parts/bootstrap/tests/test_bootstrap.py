import random

import pytest

from bootstrap import bootstrap


def test_holds_the_truth_as_often_as_it_says():
    chance = random.Random(3)
    hits = 0
    for trial in range(200):
        values = [chance.gauss(0.2, 1) for _ in range(60)]
        low, high = bootstrap(values, confidence=0.9, resamples=200, seed=trial)
        hits += low <= 0.2 <= high
    assert 165 <= hits <= 195


def test_more_values_make_it_narrower():
    def width(count: int) -> float:
        low, high = bootstrap([number % 2 for number in range(count)])
        return high - low

    assert width(400) == pytest.approx(width(100) / 2, rel=0.3)


def test_is_the_same_each_time():
    assert bootstrap([1, 2, 3]) == bootstrap([1, 2, 3])
