"""What users think of answers: good and bad examples for the next evaluation."""

from __future__ import annotations

import json
import os
import socket
import threading
import time
import uuid
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Answer:
    messages: list[dict[str, str]]
    text: str
    model: str


class Answers:
    """The latest answers, by an id that nobody can guess."""

    def __init__(self, limit: int):
        self._limit = limit
        self._answers: OrderedDict[str, Answer] = OrderedDict()

    def add(self, answer: Answer) -> str:
        key = uuid.uuid4().hex
        self._answers[key] = answer
        while len(self._answers) > self._limit:
            self._answers.popitem(last=False)
        return key

    def get(self, key: str) -> Answer | None:
        return self._answers.get(key)


class RatingLog:
    """A file of JSON lines. Each pod writes one of its own, so that none waits for another;
    a later line on the same answer takes the place of an earlier one."""

    def __init__(self, folder: Path, environment: str):
        self._path = folder / f"ratings-{socket.gethostname()}.jsonl"
        self._environment = environment
        self._lock = threading.Lock()

    def append(self, key: str, answer: Answer, rating: str, comment: str) -> None:
        """Returns when the line is on the disk; raises OSError."""
        line = json.dumps(
            {
                "time": round(time.time(), 3),
                "answer_id": key,
                "rating": rating,
                "comment": comment,
                "messages": answer.messages,
                "answer": answer.text,
                "model": answer.model,
                "environment": self._environment,
            }
        )
        with self._lock, self._path.open("a") as file:
            file.write(line + "\n")
            file.flush()
            os.fsync(file.fileno())
