"""Compare two models, such as a tuned one with its base, on the same questions.

    python compare.py

Evaluates both with lm-evaluation-harness, or reads what earlier evaluations have left on
the storage. Writes report.md and report.json to OUTPUT_DIR. Ends with exit code 3 when the
gate is missed, and with 1 when the two can't be compared.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import sys
from dataclasses import asdict, replace
from pathlib import Path

from checked_settings import CONFIG
from delivery import TOLD, tell
from differences import Difference, difference
from evaluation import Evaluation, Subject
from report import as_json, as_markdown, line
from scores import ScoreError, read_questions, read_scores, read_subject, write_json
from settings import Settings, Side, load

MISSED = 3


def evaluate_apart(subject: Subject, evaluation: Evaluation, folder: Path) -> None:
    """In a process of its own, so that the memory of the GPU is free for the next model."""
    from harness import evaluate

    context = multiprocessing.get_context("spawn")
    process = context.Process(target=evaluate, args=(subject, evaluation, folder))
    process.start()
    process.join()
    if process.exitcode != 0:
        raise ScoreError(f"the evaluation of {subject.name} failed; the log above says why")


def results_of(side: Side, name: str, settings: Settings, output: Path, storage: Path) -> Path:
    """The folder with the results of a side; evaluates it where there are none yet."""
    if side.subject is None:
        return storage / side.results
    folder = output / name
    folder.mkdir(parents=True, exist_ok=True)
    evaluate_apart(side.subject, settings.evaluation, folder)
    return folder


def named(side: Side, folder: Path) -> Side:
    """A side that is only a folder, with the name of what was evaluated."""
    if side.subject:
        return side
    subject = read_subject(folder)
    return replace(side, name=f"{subject} ({side.results})" if subject else side.results)


def compare(settings: Settings, before: Path, after: Path) -> list[Difference]:
    """Compare all tasks that both have; raises ScoreError where there are none."""
    scores = read_scores(before), read_scores(after)
    tasks = [task for task in scores[0] if task in scores[1]]
    if not tasks:
        raise ScoreError(f"{before} and {after} have no task in common")
    for task in tasks:
        metrics = {side[task].metric for side in scores}
        if len(metrics) > 1:
            raise ScoreError(f"{task} was judged by {' and '.join(sorted(metrics))}")
    return [
        difference(
            task,
            read_questions(before, task),
            read_questions(after, task),
            settings.confidence,
            settings.resamples,
            settings.seed,
        )
        for task in tasks
    ]


def run(settings: Settings, output: Path, storage: Path) -> list[Difference]:
    """Compare, write the report, and return the tasks that miss the gate."""
    before = results_of(settings.before, "before", settings, output, storage)
    after = results_of(settings.after, "after", settings, output, storage)
    found = compare(settings, before, after)
    settings = replace(
        settings, before=named(settings.before, before), after=named(settings.after, after)
    )
    gate = settings.gate
    failed = [one for one in found if one.fails(gate.fails, gate.allowed_drop)]
    output.mkdir(parents=True, exist_ok=True)
    (output / "report.md").write_text(as_markdown(settings, found, failed))
    write_json(output / "report.json", as_json(settings, found, failed))
    for one in found:
        print(json.dumps(line(one)), flush=True)
    # Results of earlier evaluations were told when these ended.
    sides = ((settings.before, before), (settings.after, after))
    tell(*(folder / TOLD for side, folder in sides if side.subject))
    return failed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    settings = load(parser.parse_args().config)
    output = Path(os.environ.get("OUTPUT_DIR", "output"))
    storage = Path(os.environ.get("STORAGE_DIR", "/output"))
    try:
        failed = run(settings, output, storage)
    except ScoreError as error:
        sys.exit(f"The two can't be compared: {error}")
    if failed:
        print(f"The gate ({asdict(settings.gate)}) is missed:", file=sys.stderr)
        for one in failed:
            print(
                f"- {one.task}: {one.before:.4f} before, {one.after:.4f} after; the difference "
                f"lies between {one.low:+.4f} and {one.high:+.4f}",
                file=sys.stderr,
            )
        sys.exit(MISSED)
    print(f"Report: {output / 'report.md'}", flush=True)


if __name__ == "__main__":
    main()
