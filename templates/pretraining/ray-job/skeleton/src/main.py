"""Do a lot of independent work on a Ray cluster: each piece on whatever worker is free.

    python main.py

Started again with the same OUTPUT_DIR, it does only what is not done yet.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import work
from results import Results
from settings import CONFIG, Settings, load

# Pieces that are handed to Ray at a time: enough to show the autoscaler what there is to do.
AHEAD = 200


def write_line(values: dict[str, Any]) -> None:
    print(json.dumps(values), flush=True)


def run(
    settings: Settings,
    output_dir: Path,
    process: Callable[[work.Piece], work.Result] = work.process,
    write: Callable[[dict[str, Any]], None] = write_line,
) -> work.Result:
    """Do what is left of the work, and return its summary, which is also saved."""
    import ray

    results = Results(output_dir / "results")
    every = {piece["id"]: piece for piece in work.pieces(settings)}
    left = [piece for name, piece in every.items() if not results.has(name)]
    write({"event": "started", "pieces": len(every), "done_before": len(every) - len(left)})
    task = ray.remote(process).options(
        num_cpus=settings.task.cpus,
        num_gpus=settings.task.gpus,
        max_retries=settings.task.retries,
        retry_exceptions=True,
    )
    begun = time.monotonic()
    done = 0
    waiting = iter(left)
    running: dict[Any, str] = {}
    while True:
        while len(running) < AHEAD and (piece := next(waiting, None)) is not None:
            running[task.remote(piece)] = piece["id"]
        if not running:
            break
        (ready,), _ = ray.wait(list(running), num_returns=1)
        results.save(running.pop(ready), ray.get(ready))
        done += 1
        if done % max(1, len(left) // 100) == 0 or done == len(left):
            write(
                {
                    "step": len(every) - len(left) + done,
                    "total_steps": len(every),
                    "pieces_per_second": round(done / (time.monotonic() - begun), 3),
                }
            )
    summary = work.summarise(results.read(list(every)))
    output_dir.joinpath("summary.json").write_text(json.dumps(summary, indent=2) + "\n")
    write({"event": "finished", **summary})
    return summary


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    arguments = parser.parse_args()
    run(load(arguments.config), Path(os.environ.get("OUTPUT_DIR", "output")))


if __name__ == "__main__":
    main()
