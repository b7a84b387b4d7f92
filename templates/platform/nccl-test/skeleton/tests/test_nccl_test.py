import json
import stat

import pytest

from config import nccl_test

OUTPUT = """\
worker-0:61:61 [0] NCCL INFO Using network {network}
# nThread 1 nGpus 1 minBytes 8 maxBytes 17179869184 step: 2(factor) warmup iters: 5 iters: 100
#
#                                                              out-of-place                       in-place
#       size         count      type   redop    root     time   algbw   busbw #wrong     time   algbw   busbw #wrong
#        (B)    (elements)                               (us)  (GB/s)  (GB/s)            (us)  (GB/s)  (GB/s)
           8             2     float     sum      -1    61.74    0.00    0.00      0    60.93    0.00    0.00      0
     1048576        262144     float     sum      -1    151.5    6.92   12.98      0    149.8    7.00   13.12      0
 17179869184    4294967296     float     sum      -1    66793  257.21  482.27      {wrong}    66802  257.17  482.20      0
# Out of bounds values : 0 OK
# Avg bus bandwidth    : 165.095
"""  # noqa: E501


def output(network="AWS Libfabric", wrong=0) -> str:
    return OUTPUT.format(network=network, wrong=wrong)


@pytest.fixture
def mpirun(monkeypatch, tmp_path):
    """Stands in for the test on the workers."""

    def pretend(text: str, status: int = 0):
        program = tmp_path / "mpirun"
        program.write_text(f"#!/bin/sh\ncat <<'EOF'\n{text}EOF\nexit {status}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setattr(nccl_test, "command", lambda options: [str(program)])

    return pretend


def run(capsys, *further: str) -> tuple[int, dict]:
    arguments = ["--operation=all_reduce", "--nodes=2", "--gpus-per-node=8", "--network=efa"]
    status = nccl_test.main([*arguments, *further])
    return status, json.loads(capsys.readouterr().out.splitlines()[-1])


def test_reports_the_best_and_the_average(mpirun, capsys):
    mpirun(output())
    status, summary = run(capsys, "--min-bandwidth=400")
    assert status == 0
    assert summary["passed"]
    assert summary["bus_bandwidth_gb_per_s"] == 482.27
    assert summary["at_bytes"] == 16 * 2**30
    assert summary["average_bus_bandwidth_gb_per_s"] == 165.095
    assert summary["gpus"] == 16


@pytest.mark.parametrize(
    ("text", "further", "reason"),
    [
        (output(network="Socket"), [], "NCCL did not use EFA; it used Socket"),
        (output(wrong=3), [], "3 values arrived wrong"),
        (output(), ["--min-bandwidth=500"], "the best bus bandwidth is 482.27 GB/s, below 500.0"),
        ("ssh: connect to host\n", [], "nothing was measured"),
    ],
)
def test_says_what_is_wrong(mpirun, capsys, text, further, reason):
    mpirun(text)
    status, summary = run(capsys, *further)
    assert status == 1
    assert reason in summary["reasons"][0]


def test_fails_when_the_test_breaks(mpirun, capsys):
    mpirun(output(), status=134)
    status, summary = run(capsys)
    assert status == 1
    assert summary["reasons"] == ["the test ended with status 134"]


def test_reads_operations_without_wrong_values():
    measured = nccl_test.Measured()
    measured.read("  1024  256  float  none  -1  61.7  0.02  0.03  N/A  60.9  0.02  0.04  N/A\n")
    assert measured.best == (1024, 0.04)
    assert measured.wrong == 0
