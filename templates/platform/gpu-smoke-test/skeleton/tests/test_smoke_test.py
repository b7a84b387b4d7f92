import json
import subprocess

import pytest

from config import smoke_test


@pytest.fixture
def node(monkeypatch):
    """Pretends that the node has devices with these results."""

    def pretend(*results):
        def test(index):
            if isinstance(results[index], Exception):
                raise results[index]
            return results[index]

        monkeypatch.setattr(smoke_test, "table", lambda accelerator: "| a table |")
        monkeypatch.setitem(smoke_test.TESTS, "nvidia", lambda: [test] * len(results))
        monkeypatch.setenv("NODE_NAME", "node-1")

    return pretend


def run(capsys, devices: int) -> tuple[int, list[dict]]:
    status = smoke_test.main(["--accelerator=nvidia", f"--devices={devices}"])
    lines = capsys.readouterr().out.splitlines()
    return status, [json.loads(line) for line in lines if line.startswith("{")]


def test_passes_when_every_device_does(node, capsys):
    node({"error": 1e-6}, {"error": 0.0})
    status, events = run(capsys, devices=2)
    assert status == 0
    assert [event["event"] for event in events] == ["device", "device", "node"]
    assert events[-1] == {
        **{"event": "node", "node": "node-1", "passed": True},
        **{"devices": 2, "expected": 2, "failed": []},
    }


@pytest.mark.parametrize("error", [0.5, float("nan")])
def test_names_the_device_that_computes_wrong(node, capsys, error):
    node({"error": 1e-6}, {"error": error})
    status, events = run(capsys, devices=2)
    assert status == 1
    assert events[-1]["failed"] == [1]
    assert "computes something else" in events[1]["reason"]


def test_goes_on_when_a_device_breaks(node, capsys):
    node(RuntimeError("CUDA error: uncorrectable ECC error"), {"error": 0.0})
    status, events = run(capsys, devices=2)
    assert status == 1
    assert events[0]["reason"] == "RuntimeError: CUDA error: uncorrectable ECC error"
    assert events[1]["passed"]


def test_fails_when_devices_are_missing(node, capsys):
    node({"error": 0.0})
    status, events = run(capsys, devices=8)
    assert status == 1
    assert events[-1]["reason"] == "7 of 8 devices are missing"


def test_fails_when_there_is_no_driver(monkeypatch, capsys):
    def absent(accelerator):
        raise FileNotFoundError(2, "No such file or directory", "nvidia-smi")

    monkeypatch.setattr(smoke_test, "table", absent)
    status, events = run(capsys, devices=1)
    assert status == 1
    assert "no devices can be seen" in events[-1]["reason"]
    assert "nvidia-smi" in events[-1]["reason"]


def test_says_what_the_program_of_the_vendor_has_said(monkeypatch, capsys):
    def broken(accelerator):
        raise subprocess.CalledProcessError(9, "nvidia-smi", stderr="driver/library mismatch")

    monkeypatch.setattr(smoke_test, "table", broken)
    _, events = run(capsys, devices=1)
    assert "driver/library mismatch" in events[-1]["reason"]


def test_tests_each_neuron_device():
    listed = [{"nc_count": 2}, {"nc_count": 2}]
    assert len(smoke_test.neuron_device_tests(listed)) == 2


def test_measures_differences_by_the_largest_value():
    torch = pytest.importorskip("torch")
    expected = torch.tensor([10.0, -20.0])
    assert smoke_test.relative_error(torch.tensor([10.0, -19.0]), expected) == pytest.approx(0.05)
