"""Runs nccl-tests over all workers, prints what it prints, and says how fast the network is.

The last line is JSON with the best and the average bus bandwidth. Ends with an error when
the test breaks, data arrives wrong, NCCL uses another network than it should, or the
bandwidth is below the lowest that is asked for. Needs Python 3.10 and nothing else.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

# Of libfabric and NCCL, for each network.
NETWORKS = {
    "efa": {"FI_PROVIDER": "efa", "FI_EFA_FORK_SAFE": "1"},
    "tcp": {"NCCL_NET": "Socket"},
}

ROW = re.compile(r"^\s*(?P<size>\d+)\s+\d+\s+\w+\s+\w+\s+-?\d+\s+(?P<figures>[\d.\sN/A-]+)$")
AVERAGE = re.compile(r"# Avg bus bandwidth\s*:\s*([\d.]+)")
USED = re.compile(r"Using network (.+?)\s*$")


@dataclass
class Measured:
    """What has been read from the output so far; bandwidths in GB/s."""

    by_size: dict[int, float] = field(default_factory=dict)
    average: float | None = None
    wrong: int = 0
    networks: set[str] = field(default_factory=set)

    def read(self, line: str) -> None:
        if row := ROW.match(line):
            self._read_row(int(row["size"]), row["figures"].split())
        elif average := AVERAGE.search(line):
            self.average = float(average[1])
        elif used := USED.search(line):
            self.networks.add(used[1])

    def _read_row(self, size: int, figures: list[str]) -> None:
        # Time, algorithm bandwidth, bus bandwidth and wrong values: out of place, then in place.
        sides = [figures[:4], figures[4:8]]
        self.by_size[size] = max(float(side[2]) for side in sides if side)
        self.wrong += sum(int(side[3]) for side in sides if side and side[3].isdigit())

    @property
    def best(self) -> tuple[int, float]:
        """Size in bytes and bandwidth of the fastest."""
        return max(self.by_size.items(), key=lambda item: item[1])


def command(options: argparse.Namespace) -> list[str]:
    """The test on all workers; the operator tells mpirun which they are."""
    environment = {"NCCL_DEBUG": "INFO", "NCCL_DEBUG_SUBSYS": "INIT", **NETWORKS[options.network]}
    if options.network == "efa" and not options.huge_pages:
        # A container that has none must not let libfabric ask for them.
        environment["FI_EFA_USE_HUGE_PAGE"] = "0"
    exported = [f"{name}={value}" for name, value in environment.items()]
    return [
        *["/opt/amazon/openmpi/bin/mpirun", "--allow-run-as-root", "--bind-to", "none"],
        *["-np", str(options.nodes * options.gpus_per_node), "-N", str(options.gpus_per_node)],
        *[part for name in ["PATH", "LD_LIBRARY_PATH", *exported] for part in ("-x", name)],
        f"/opt/nccl-tests/build/{options.operation}_perf",
        *["-b", options.smallest, "-e", options.largest, "-f", str(options.factor)],
        *["-g", "1", "-c", "1", "-n", str(options.iterations)],
    ]


def objections(measured: Measured, options: argparse.Namespace) -> list[str]:
    """Why the network is not as it should be."""
    if not measured.by_size:
        return ["nothing was measured"]
    found = []
    if measured.wrong:
        found.append(f"{measured.wrong} values arrived wrong")
    networks = ", ".join(sorted(measured.networks)) or "none that it names"
    used_efa = any("libfabric" in network.lower() for network in measured.networks)
    if options.network == "efa" and not used_efa:
        found.append(f"NCCL did not use EFA; it used {networks}")
    _, best = measured.best
    if best < options.min_bandwidth:
        found.append(f"the best bus bandwidth is {best} GB/s, below {options.min_bandwidth} GB/s")
    return found


def summary(measured: Measured, reasons: Sequence[str], options: argparse.Namespace) -> dict:
    size, best = measured.best if measured.by_size else (None, None)
    return {
        "event": "nccl_test",
        "passed": not reasons,
        "operation": options.operation,
        "nodes": options.nodes,
        "gpus": options.nodes * options.gpus_per_node,
        "networks": sorted(measured.networks),
        "bus_bandwidth_gb_per_s": best,
        "at_bytes": size,
        "average_bus_bandwidth_gb_per_s": measured.average,
        "wrong_values": measured.wrong,
        "reasons": list(reasons),
    }


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--operation", required=True)
    parser.add_argument("--nodes", type=int, required=True)
    parser.add_argument("--gpus-per-node", type=int, required=True)
    parser.add_argument("--smallest", default="8")
    parser.add_argument("--largest", default="16G")
    parser.add_argument("--factor", type=int, default=2)
    parser.add_argument("--iterations", type=int, default=100)
    parser.add_argument("--network", choices=sorted(NETWORKS), required=True)
    parser.add_argument("--huge-pages", action="store_true")
    parser.add_argument("--min-bandwidth", type=float, default=0)
    return parser.parse_args(argv)


def echo(lines: Iterable[str], measured: Measured) -> None:
    for line in lines:
        print(line, end="", flush=True)
        measured.read(line)


def main(argv: Sequence[str] | None = None) -> int:
    options = parse(argv)
    measured = Measured()
    with subprocess.Popen(
        command(options), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as test:
        echo(test.stdout, measured)
    reasons = objections(measured, options)
    if test.returncode:
        reasons.insert(0, f"the test ended with status {test.returncode}")
    print(json.dumps(summary(measured, reasons, options)), flush=True)
    return 1 if reasons else 0


if __name__ == "__main__":
    sys.exit(main())
