import pytest

from schedule import learning_rate


@pytest.mark.parametrize(
    ("step", "expected"),
    [(1, 0.1), (10, 1.0), (60, 0.55), (110, 0.1), (500, 0.1)],
)
def test_warms_up_and_falls_to_a_tenth(step, expected):
    assert learning_rate(step, 1.0, total_steps=110, warmup_steps=10) == pytest.approx(expected)


def test_starts_at_the_peak_without_a_warm_up():
    assert learning_rate(1, 1.0, total_steps=1000, warmup_steps=0) == pytest.approx(1, abs=0.01)
