import pytest

from measurement import Measurement
from tally import Tally, Values, percentile


def test_percentiles_lie_between_values():
    assert percentile([1, 2, 3, 4, 5], 50) == 3
    assert percentile([0, 10], 95) == pytest.approx(9.5)
    assert percentile([7], 99) == 7


def test_a_sample_stands_for_many_values():
    values = Values(size=500)
    for value in range(10_000):
        values.add(value)
    figures = values.figures()
    assert figures["mean"] == 4999.5
    assert figures["max"] == 9999
    assert figures["p50"] == pytest.approx(5000, rel=0.1)


def test_adds_up_a_stage():
    tally = Tally()
    tally.add(
        Measurement(10.0, 1.0, first_token=0.2, gaps=[0.4, 0.4], prompt_tokens=8, output_tokens=3)
    )
    tally.add(Measurement(11.0, 1.0, error="HTTP 503"))
    summary = tally.summary()
    assert (summary["requests"], summary["succeeded"]) == (2, 1)
    assert summary["errors"] == {"HTTP 503": 1}
    assert summary["errors_percent"] == 50
    assert summary["seconds"] == 2
    assert summary["output_tokens_per_second"] == 1.5
    assert summary["time_to_first_token_ms"]["p95"] == 200
    assert summary["inter_token_latency_ms"]["p50"] == 400
    assert summary["time_per_output_token_ms"]["mean"] == 400


def test_what_was_not_measured_is_not_zero():
    summary = Tally().summary()
    assert summary["time_to_first_token_ms"] is None
    assert summary["requests_per_second"] is None
    tally = Tally()
    tally.add(Measurement(0.0, 1.0, first_token=0.5, output_tokens=1))
    assert tally.summary()["mean_input_tokens"] is None
