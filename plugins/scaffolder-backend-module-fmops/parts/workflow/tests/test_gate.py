import math

import pytest

from gate import Gate, judge


@pytest.mark.parametrize(
    ("base", "tuned", "required", "passed"),
    [
        (2.0, 1.8, 5, True),
        (2.0, 1.8, 10, True),
        (2.0, 1.81, 10, False),
        (2.0, 2.1, 0, False),
        (2.0, 2.1, -10, True),
        (2.0, math.nan, -100, False),
        (math.inf, 1.0, -100, False),
        (0.0, 0.0, 0, False),
    ],
)
def test_judges_by_the_loss(base, tuned, required, passed):
    assert judge(base, tuned, Gate(min_improvement=required)).passed is passed


def test_says_what_was_asked_for():
    verdict = judge(2.0, 1.9, Gate(min_improvement=10))
    assert str(verdict) == (
        "gate not passed: loss on held-out rows 2.0000 -> 1.9000, "
        "+5.0 % better; at least +10.0 % is asked for"
    )
