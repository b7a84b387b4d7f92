import pytest

from differences import Difference, difference
from scores import ScoreError


def answers(right: int, of: int) -> dict[str, float]:
    return {f"q{number:04}": float(number < right) for number in range(of)}


def test_a_clear_improvement():
    found = difference("arc", answers(40, 100), answers(70, 100))
    assert (found.before, found.after) == (0.4, 0.7)
    assert found.difference == pytest.approx(0.3)
    assert 0.15 < found.low < 0.3 < found.high < 0.45
    assert (found.better, found.worse, found.verdict) == (30, 0, "better")


def test_a_small_change_may_be_chance():
    before, after = answers(50, 100), answers(50, 100)
    after |= {"q0000": 0.0, "q0060": 1.0, "q0061": 1.0}
    found = difference("arc", before, after)
    assert found.difference == pytest.approx(0.01)
    assert found.low < 0 < found.high
    assert found.verdict == "no clear difference"


def test_the_same_answers_differ_by_nothing():
    found = difference("arc", answers(5, 10), answers(5, 10))
    assert (found.low, found.high, found.verdict) == (0, 0, "no clear difference")


def test_is_the_same_each_time():
    before, after = answers(40, 90), answers(45, 90)
    assert difference("a", before, after) == difference("a", before, after)


def test_refuses_what_was_not_asked_alike():
    with pytest.raises(ScoreError, match="arc: only 10 of 20 questions"):
        difference("arc", answers(5, 20), answers(5, 10))
    with pytest.raises(ScoreError, match="no questions"):
        difference("arc", {}, {})


@pytest.mark.parametrize(
    ("low", "high", "rule", "fails"),
    [
        (-0.06, -0.02, "worse", True),
        (-0.09, 0.01, "worse", False),
        (-0.03, -0.01, "worse", False),
        (-0.06, 0.02, "not_surely_as_good", True),
        (-0.02, 0.06, "not_surely_as_good", False),
        (-0.9, -0.8, "never", False),
    ],
)
def test_gates(low, high, rule, fails):
    middle = (low + high) / 2
    found = Difference("arc", 0.5, 0.5 + middle, low, high, 100, 0, 0)
    assert found.fails(rule, allowed_drop=0.03) is fails
