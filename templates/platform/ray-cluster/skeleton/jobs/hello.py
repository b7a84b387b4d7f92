"""Shows that the cluster works: each worker tells what it has.

ray job submit --working-dir jobs -- python hello.py
"""

from __future__ import annotations

import json
import socket


def describe() -> dict[str, object]:
    """What a task sees of the machine that it runs on."""
    import ray

    return {
        "host": socket.gethostname(),
        "ray": ray.__version__,
        "gpus": ray.get_runtime_context().get_accelerator_ids().get("GPU", []),
    }


def main() -> None:
    import ray

    ray.init()
    gpus = 1 if ray.cluster_resources().get("GPU", 0) >= 1 else 0
    task = ray.remote(describe).options(num_cpus=1, num_gpus=gpus, scheduling_strategy="SPREAD")
    nodes = sum(node["Alive"] and node["Resources"].get("CPU", 0) > 0 for node in ray.nodes())
    for line in ray.get([task.remote() for _ in range(max(1, nodes))]):
        print(json.dumps(line))


if __name__ == "__main__":
    main()
