import sys

import pytest

import benchmark
from scores import Score
from settings import Threshold

SCORES = {"arc": Score("arc", "acc_norm,none", 0.5, 0.01, 100)}


def test_a_result_at_the_threshold_passes():
    assert benchmark.missed([Threshold("arc", 0.5)], SCORES) == []


def test_says_what_is_too_low():
    (failure,) = benchmark.missed([Threshold("arc", 0.6)], SCORES)
    assert failure == "arc: 0.5000 is below 0.6 (acc_norm,none)"


@pytest.fixture
def run(monkeypatch, tmp_path):
    """The program with results that are given, and a gate."""

    def run(minimum: float) -> None:
        monkeypatch.setenv("OUTPUT_DIR", str(tmp_path))
        monkeypatch.setattr(sys, "argv", ["benchmark.py"])
        loaded = benchmark.load()
        asked = type(loaded)(loaded.subject, loaded.evaluation, [Threshold("arc", minimum)])
        monkeypatch.setattr(benchmark, "load", lambda _: asked)
        monkeypatch.setattr(benchmark, "evaluate", lambda *_: SCORES)
        benchmark.main()

    return run


def test_ends_with_a_code_of_its_own_when_the_gate_is_missed(run, capsys):
    with pytest.raises(SystemExit) as ended:
        run(0.6)
    assert ended.value.code == benchmark.MISSED
    printed = capsys.readouterr()
    assert "does not pass the gate" in printed.err
    assert '"summary": "arc"' in printed.out


def test_ends_well_otherwise(run, capsys):
    run(0.4)
    assert "results.json" in capsys.readouterr().out
