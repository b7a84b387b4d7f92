import pytest

from outcomes import Outcome, missed, of_pair, summarise
from settings import Gate


@pytest.mark.parametrize(
    ("first", "second", "value", "consistent"),
    [
        ("A", "B", 1, True),
        ("B", "A", 0, True),
        ("equal", "equal", 0.5, True),
        ("A", "A", 0.5, False),
        ("B", "B", 0.5, False),
        ("A", "equal", 0.5, False),
    ],
)
def test_only_what_holds_in_both_orders_decides(first, second, value, consistent):
    outcome = of_pair(0, first, second)
    assert (outcome.value, outcome.consistent) == (value, consistent)


def test_sums_up_scores():
    outcomes = [Outcome(0, 8), Outcome(1, 6), Outcome(2, None, "no answer: HTTP 500")]
    summary = summarise(outcomes, compares=False)
    assert (summary["questions"], summary["judged"]) == (3, 2)
    assert summary["mean_score"] == 7
    assert summary["mean_score_interval"] == [6, 8]
    assert summary["scores"]["8"] == 1
    assert summary["errors"] == {"no answer: HTTP 500": 1}


def test_shows_a_judge_that_prefers_a_place():
    pairs = [of_pair(row, "A", "A") for row in range(8)] + [of_pair(9, "A", "B")]
    summary = summarise(pairs, compares=True)
    assert (summary["wins"], summary["ties"], summary["losses"]) == (1, 0, 0)
    assert summary["inconsistent"] == 8
    assert summary["first_place_preferred"] > 0.9


def test_what_was_not_judged_is_not_zero():
    summary = summarise([Outcome(0, None, "no verdict: x")], compares=False)
    assert summary["mean_score"] is None
    assert "100% of the questions could not be judged" in missed(Gate(), summary)[0]


def test_gates():
    scores = summarise([Outcome(0, 6), Outcome(1, 7)], compares=False)
    assert missed(Gate(minimum_score=6.5), scores) == []
    assert missed(Gate(minimum_score=7), scores) == ["mean_score is 6.5, and must be at least 7"]
    pairs = summarise([of_pair(0, "A", "B"), of_pair(1, "B", "A")], compares=True)
    assert missed(Gate(minimum_win_rate=0.5), pairs) == []
    assert len(missed(Gate(minimum_win_rate=0.6), pairs)) == 1
