"""Let a model judge the answers of another one, or of two.

    python llm_judge.py

Asks the candidates, then the judge; answers.jsonl and verdicts.jsonl in OUTPUT_DIR grow as
it goes on, and what they hold is not asked again. Writes summary.json. Ends with exit code 3
when the gate is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict
from pathlib import Path

import questions as dataset
from chat import Chat, ChatError
from checked_settings import CONFIG
from delivery import TOLD, tell, write
from endpoint import Endpoint, EndpointError, find_api, open_client
from journal import Journal
from judge import Judge, key_of
from outcomes import Outcome, missed, of_pair, summarise
from prompts import for_candidate
from questions import Question
from results import evaluation_of
from settings import Settings, load
from verdicts import VerdictError

MISSED = 3
REPORT_SECONDS = 10
NO_ANSWER = "(The answer is empty.)"


def log(**values: object) -> None:
    print(json.dumps(values, ensure_ascii=False), flush=True)


@asynccontextmanager
async def open_chat(endpoint: Endpoint, settings: Settings) -> AsyncIterator[Chat]:
    requests = settings.requests
    async with open_client(requests.concurrency, requests.timeout_seconds) as client:
        api = await find_api(client, endpoint)
        yield Chat(client, api, requests.concurrency, requests.attempts)


class Candidate:
    """Answers questions; answers that are known are not asked again."""

    def __init__(self, chat: Chat, settings: Settings, journal: Journal):
        self._chat, self._answers, self._journal = chat, settings.answers, journal

    @property
    def model(self) -> str:
        return self._chat.model

    async def answer(self, question: Question) -> str:
        """Raises ChatError."""
        asked = asdict(self._answers)
        key = key_of(self._chat.model, asked, question.text)
        if key not in self._journal:
            text = await self._chat.ask(
                for_candidate(question, self._answers.system),
                max_tokens=self._answers.max_tokens,
                temperature=self._answers.temperature,
            )
            about = {"row": question.row, "model": self._chat.model, "question": question.text}
            self._journal.add(key, **about, answer=text)
        return self._journal.records[key]["answer"].strip() or NO_ANSWER


class Trial:
    """All questions, to one candidate or two, and to the judge."""

    def __init__(self, candidates: list[Candidate], judge: Judge):
        self._candidates, self._judge = candidates, judge

    async def outcome(self, question: Question) -> Outcome:
        """Failures are outcomes too: one question must not end the run."""
        try:
            answers = await asyncio.gather(*(c.answer(question) for c in self._candidates))
        except ChatError as error:
            return Outcome(question.row, None, f"no answer: {error}")
        try:
            if len(answers) == 1:
                record = await self._judge.score(question, answers[0])
                return Outcome(question.row, record["score"])
            ours, theirs = answers
            first, second = await asyncio.gather(
                self._judge.prefer(question, ours, theirs, "candidate first"),
                self._judge.prefer(question, theirs, ours, "candidate second"),
            )
            return of_pair(question.row, first["better"], second["better"])
        except (ChatError, VerdictError) as error:
            return Outcome(question.row, None, f"no verdict: {error}")

    async def run(self, asked: list[Question], at_a_time: int) -> list[Outcome]:
        """The outcomes of all questions, in their order."""
        outcomes: dict[int, Outcome] = {}
        waiting = iter(asked)

        async def worker() -> None:
            for question in waiting:
                outcomes[question.row] = await self.outcome(question)

        async def report() -> None:
            while True:
                await asyncio.sleep(REPORT_SECONDS)
                log(**progress(list(outcomes.values()), len(asked), len(self._candidates) > 1))

        reporting = asyncio.ensure_future(report())
        try:
            await asyncio.gather(*(worker() for _ in range(at_a_time)))
        finally:
            reporting.cancel()
        return [outcomes[question.row] for question in asked]


def progress(outcomes: list[Outcome], total: int, compares: bool) -> dict:
    values = [outcome.value for outcome in outcomes if outcome.value is not None]
    name = "win_rate" if compares else "mean_score"
    mean = round(sum(values) / len(values), 4) if values else None
    return {"step": len(outcomes), "total_steps": total, "judged": len(values), name: mean}


async def run(settings: Settings, asked: list[Question], folder: Path) -> dict:
    """Judge all questions and leave summary.json in `folder`; returns what it holds."""
    begun = time.time()
    folder.mkdir(parents=True, exist_ok=True)
    answers = Journal(folder / "answers.jsonl")
    verdicts = Journal(folder / "verdicts.jsonl")
    log(questions=len(asked), answers_known=len(answers.records), known=len(verdicts.records))
    async with AsyncExitStack() as stack:
        endpoints = [settings.candidate, *([settings.other] if settings.other else [])]
        chats = [
            await stack.enter_async_context(open_chat(endpoint, settings))
            for endpoint in [*endpoints, settings.judge]
        ]
        candidates = [Candidate(chat, settings, answers) for chat in chats[:-1]]
        judge = Judge(chats[-1], settings.judging, verdicts)
        if chats[-1].model in {candidate.model for candidate in candidates}:
            log(warning="the judge is one of the candidates: models like their own answers best")
        # More than one endpoint works at a time.
        at_a_time = 2 * settings.requests.concurrency
        outcomes = await Trial(candidates, judge).run(asked, at_a_time)
    answers.close()
    verdicts.close()
    summary = {
        "run": os.environ.get("RUN_NAME"),
        "candidates": [candidate.model for candidate in candidates],
        "judge": chats[-1].model,
        **summarise(outcomes, settings.compares),
        "seconds": round(time.time() - begun, 1),
        "settings": asdict(settings),
    }
    new = folder / "summary.json.new"
    new.write_text(json.dumps(summary, indent=2, ensure_ascii=False) + "\n")
    new.replace(folder / "summary.json")
    log(**{name: value for name, value in summary.items() if name != "settings"})
    if settings.candidate.ref:
        write(folder / TOLD, [evaluation_of(settings, summary)])
    return summary


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    settings = load(parser.parse_args().config)
    folder = Path(os.environ.get("OUTPUT_DIR", "output"))
    try:
        asked = dataset.load(settings.dataset)
        summary = asyncio.run(run(settings, asked, folder))
    except (dataset.DataError, EndpointError) as error:
        sys.exit(f"Nothing can be judged: {error}")
    tell(folder / TOLD)
    if failures := missed(settings.gate, summary):
        print("The result does not pass:\n- " + "\n- ".join(failures), file=sys.stderr)
        sys.exit(MISSED)
    print(f"Summary: {folder / 'summary.json'}", flush=True)


if __name__ == "__main__":
    main()
