"""Keeps what the teacher has answered, so that nothing is asked twice. No torch needed."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from settings import Settings


def answers_folder(output_dir: Path, settings: Settings) -> Path:
    """Where the answers of this teacher to these questions lie: others have other folders."""
    asked = [asdict(settings.teacher), asdict(settings.answers), asdict(settings.dataset)]
    text = json.dumps([*asked, settings.training.seed], sort_keys=True)
    return output_dir / f"answers-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


class AnswerStore:
    """Answers by the number of their prompt, in one file for each process that asks."""

    def __init__(self, folder: Path, process: int = 0, processes: int = 1):
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._process = process
        self._processes = processes

    def all(self) -> dict[int, str]:
        """What all processes have been answered so far, now and in earlier runs."""
        return {
            entry["prompt"]: entry["answer"]
            for file in sorted(self._folder.glob("*.jsonl"))
            for entry in _entries(file)
        }

    def missing(self, prompts: int) -> list[int]:
        """Numbers of the prompts that this process is to ask."""
        known = self.all()
        return [n for n in range(self._process, prompts, self._processes) if n not in known]

    def add(self, answers: dict[int, str]) -> None:
        file = self._folder / f"{self._process}.jsonl"
        lines = [json.dumps({"prompt": n, "answer": text}) for n, text in answers.items()]
        # A line that was cut off when an earlier run ended is to spoil no other.
        cut_off = file.exists() and file.stat().st_size > 0 and not _ends_with_line(file)
        with file.open("a") as out:
            out.write(("\n" if cut_off else "") + "\n".join(lines) + "\n")

    def wait_for(self, prompts: int, pause: float = 10) -> dict[int, str]:
        """All answers, once the other processes have theirs too."""
        while len(answers := self.all()) < prompts:
            time.sleep(pause)
        return answers


def _entries(file: Path) -> Iterator[dict]:
    for line in file.read_text().splitlines():
        try:
            yield json.loads(line)
        except ValueError:
            continue


def _ends_with_line(file: Path) -> bool:
    with file.open("rb") as text:
        text.seek(-1, 2)
        return text.read() == b"\n"
