"""Tests the accelerators of the node: are they there, do they compute, do they compute right.

Prints the vendor's own table, then a line of JSON for each device and one for the node.
Ends with an error when a device is missing, breaks, or computes something wrong. Needs
nothing but the image's PyTorch.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

TABLES = {"nvidia": ["nvidia-smi"], "neuron": ["neuron-ls"]}

# Beyond rounding: what a sound device computes in float32 is well below.
TOLERANCE = 1e-2

# One test of one device: facts about it, with its largest relative error.
DeviceTest = Callable[[int], dict]


def table(accelerator: str) -> str:
    """What the vendor's own program says; an OSError or CalledProcessError when it can't run."""
    command = TABLES[accelerator]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def relative_error(found, expected) -> float:
    """Largest difference, as a share of the largest value expected."""
    return float((found - expected).abs().max() / expected.abs().max())


def nvidia_tests() -> list[DeviceTest]:
    import torch

    torch.backends.cuda.matmul.allow_tf32 = False
    return [lambda index: nvidia_test(torch, index)] * torch.cuda.device_count()


def nvidia_test(torch, index: int) -> dict:
    device = torch.device("cuda", index)
    torch.manual_seed(0)
    left, right = torch.randn(2, 1024, 1024)
    error = relative_error((left.to(device) @ right.to(device)).cpu(), left @ right)
    memory = memory_test(torch, device)
    return {
        "name": torch.cuda.get_device_name(device),
        "error": error,
        "tflops": round(matmul_tflops(torch, device), 1),
        **memory,
    }


def memory_test(torch, device, share: float = 0.6) -> dict:
    """Writes a pattern to most of the free memory and reads it back."""
    free, total = torch.cuda.mem_get_info(device)
    pattern = 0x5A5A5A5A
    block = torch.full((int(free * share) // 4,), pattern, dtype=torch.int32, device=device)
    wrong = sum(int((part != pattern).sum()) for part in block.split(2**26))
    if wrong:
        raise RuntimeError(f"{wrong} words of its memory don't keep what is written to them")
    return {"memory_gib": round(total / 2**30, 1), "memory_tested_gib": round(free * share / 2**30)}


def matmul_tflops(torch, device, size: int = 8192, rounds: int = 50) -> float:
    dtype = torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    matrix = torch.randn(size, size, dtype=dtype, device=device)
    for _ in range(5):
        matrix @ matrix
    torch.cuda.synchronize(device)
    start = time.perf_counter()
    for _ in range(rounds):
        matrix @ matrix
    torch.cuda.synchronize(device)
    return 2 * size**3 * rounds / (time.perf_counter() - start) / 1e12


def neuron_tests() -> list[DeviceTest]:
    # The compiler writes where it stands, and asks who it is; only /tmp can be written to.
    os.chdir("/tmp")
    os.environ.setdefault("USER", "test")
    os.environ.setdefault("NEURON_COMPILE_CACHE_URL", "/tmp/neuron-compile-cache")
    listed = json.loads(
        subprocess.run(
            ["neuron-ls", "--json-output"], check=True, capture_output=True, text=True
        ).stdout
    )
    return neuron_device_tests(listed)


def neuron_device_tests(listed: list[dict]) -> list[DeviceTest]:
    """A test for each device that `neuron-ls` lists; it compiles once, when the first runs."""
    compiled: list = []

    def run(index: int) -> dict:
        import torch
        import torch_neuronx

        torch.manual_seed(0)
        sample = torch.randn(128, 512)
        if not compiled:
            model = torch.nn.Sequential(torch.nn.Linear(512, 512), torch.nn.ReLU()).eval()
            compiled.extend([model, torch_neuronx.trace(model, sample)])
        model, traced = compiled
        with torch.no_grad():
            expected = model(sample)
        cores = listed[index]["nc_count"]
        first = sum(device["nc_count"] for device in listed[:index])
        errors = []
        for core in range(first, first + cores):
            torch_neuronx.move_trace_to_device(traced, core)
            errors.append(relative_error(traced(sample), expected))
        return {"name": "neuron", "cores": cores, "error": max(errors)}

    return [run] * len(listed)


TESTS = {"nvidia": nvidia_tests, "neuron": neuron_tests}


def check(index: int, test: DeviceTest) -> dict:
    """Runs the test of a device; whatever goes wrong is its result."""
    try:
        facts = test(index)
    except Exception as error:
        return {"device": index, "passed": False, "reason": f"{type(error).__name__}: {error}"}
    if not facts["error"] <= TOLERANCE:
        reason = f"it computes something else than the processor (error {facts['error']:.3g})"
        return {"device": index, "passed": False, "reason": reason, **facts}
    return {"device": index, "passed": True, **facts}


def verdict(results: Sequence[dict], expected: int) -> dict:
    """What is said about the node."""
    failed = [result["device"] for result in results if not result["passed"]]
    summary = {"devices": len(results), "expected": expected, "failed": failed}
    if len(results) < expected:
        summary["reason"] = f"{expected - len(results)} of {expected} devices are missing"
    passed = not failed and len(results) >= expected
    return {"passed": passed, **summary}


def report(event: str, **facts) -> None:
    node = os.environ.get("NODE_NAME") or socket.gethostname()
    print(json.dumps({"event": event, "node": node, **facts}), flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--accelerator", choices=sorted(TABLES), required=True)
    parser.add_argument("--devices", type=int, required=True, help="how many there must be")
    options = parser.parse_args(argv)
    try:
        print(table(options.accelerator), flush=True)
        tests = TESTS[options.accelerator]()
    except (OSError, ImportError, subprocess.CalledProcessError) as error:
        output = getattr(error, "stderr", None) or ""
        reason = f"no devices can be seen from the container: {error} {output}".strip()
        report("node", passed=False, expected=options.devices, reason=reason)
        return 1
    results = []
    for index, test in enumerate(tests):
        results.append(check(index, test))
        report("device", **results[-1])
    summary = verdict(results, options.devices)
    report("node", **summary)
    return 0 if summary["passed"] else 1


if __name__ == "__main__":
    sys.exit(main())
