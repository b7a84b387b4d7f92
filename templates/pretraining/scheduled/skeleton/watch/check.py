"""Looks for new data and starts a run when there is some.

    python -m watch.check

Can be repeated and interrupted at any time: a run is named after its data, so it is started
once; and no run is started while another is under way.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Protocol

from watch import state as states
from watch.kubernetes import TrainJobs, has_failed
from watch.runs import folder_of, run_for, train_job
from watch.sources import contents_of, new_parts
from watch.state import Run, State

SCHEDULE = Path(__file__).parent / "schedule.json"


class Jobs(Protocol):
    def get(self, name: str) -> dict[str, Any] | None: ...

    def create(self, job: dict[str, Any]) -> bool: ...


class RunFailed(Exception):
    """The last run has failed, and somebody has to look at it before the next."""


def tell(event: str, **values: object) -> None:
    print(json.dumps({"event": event, **values}), flush=True)


def start(schedule: dict[str, Any], run: Run, jobs: Jobs) -> None:
    folder = folder_of(schedule, run)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "files.json").write_text(json.dumps(sorted(run.parts)))
    made = jobs.create(train_job(schedule, run))
    tell("started" if made else "already started", run=run.name, parts=len(run.parts))


def under_way(schedule: dict[str, Any], run: Run, jobs: Jobs) -> None:
    """A run that is not complete: it goes on, has failed, or was lost and is started again."""
    job = jobs.get(run.name)
    if job is None:
        start(schedule, run, jobs)
    elif has_failed(job):
        raise RunFailed(
            f"the run {run.name} has failed. Look at its log; when the cause is mended, delete the "
            "TrainJob, and the next check starts it again from its last checkpoint"
        )
    else:
        tell("running", run=run.name)


def check(schedule: dict[str, Any], jobs: Jobs) -> State:
    """One check; returns what is known after it."""
    file = Path(schedule["output"]) / "schedule-state.json"
    state = states.load(file)
    if state.running:
        model = folder_of(schedule, state.running) / "model"
        if not (model / "training-metadata.json").exists():
            under_way(schedule, state.running, jobs)
            return state
        tell("completed", run=state.running.name, model=str(model))
        state = state.completed(str(model))
        states.save(file, state)
    parts = new_parts(contents_of(schedule["dataset"]), state.learned)
    if not parts:
        tell("nothing new", parts=len(state.learned))
        return state
    run = run_for(schedule["project"], parts, state.model)
    # Known before it is started: after an interruption the next check finds it.
    state = state.started(run)
    states.save(file, state)
    start(schedule, run, jobs)
    return state


def main() -> None:
    try:
        check(json.loads(SCHEDULE.read_text()), TrainJobs.in_cluster())
    except RunFailed as error:
        tell("failed", message=str(error))
        sys.exit(1)


if __name__ == "__main__":
    main()
