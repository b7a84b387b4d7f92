"""One answer from question to end: filters, the steps of the chain, and what becomes of it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any

from chain import Chain, Piece, Progress
from filters import Blocked, Filter, StreamFilter
from model import Message, Model, ModelError
from ratings import Answer, Answers
from settings import Settings

Event = tuple[str, dict[str, Any]]


class TooBusy(RuntimeError):
    """As many answers are being written as may be."""


class Answering:
    def __init__(self, settings: Settings, chain: Chain, model: Model, answers: Answers):
        self._settings = settings
        self._chain = chain
        self._model = model
        self._answers = answers
        self._input = Filter(settings.filters.input)
        self._output = Filter(settings.filters.output)
        self._running = 0

    def begin(self, messages: list[Message]) -> AsyncIterator[Event]:
        """Events of an answer to the last message; raises ValueError or TooBusy."""
        self._check(messages)
        if self._running >= self._settings.limits.answers_at_a_time:
            raise TooBusy("Too many questions at the moment. Try again in a few seconds.")
        return self._events(messages)

    def _check(self, messages: list[Message]) -> None:
        limits = self._settings.limits
        if len(messages) > limits.messages:
            raise ValueError("This conversation is too long. Start a new one.")
        roles = [message["role"] for message in messages]
        if roles != ["user", "assistant"] * (len(roles) // 2) + ["user"]:
            raise ValueError("Questions and answers must take turns, with a question at the end.")
        if not messages[-1]["content"].strip():
            raise ValueError("Write a question first.")
        if len(messages[-1]["content"]) > limits.question_characters:
            raise ValueError(f"A question may have {limits.question_characters} characters.")

    async def _events(self, messages: list[Message]) -> AsyncIterator[Event]:
        started = time.monotonic()
        outcome = "abandoned"
        self._running += 1
        try:
            async for event in self._answer(messages):
                yield event
            outcome = "done"
        except Blocked as blocked:
            outcome = f"blocked by {blocked.rule}"
            yield "blocked", {"message": str(blocked)}
        except ModelError as error:
            outcome = "error"
            yield "error", {"message": str(error)}
        except TimeoutError:
            outcome = "too slow"
            yield "error", {"message": "The answer took too long. Ask something shorter."}
        finally:
            self._running -= 1
            # Never what was asked or answered.
            line = {"outcome": outcome, "seconds": round(time.monotonic() - started, 3)}
            print(json.dumps({"event": "answer", **line}), flush=True)

    async def _answer(self, messages: list[Message]) -> AsyncIterator[Event]:
        # What a client says that the model has said is filtered like what it asks.
        asked = [{**each, "content": self._input.apply(each["content"])} for each in messages]
        shown = StreamFilter(self._output, self._settings.filters.window)
        text = ""
        async for part in self._until_deadline(self._chain.run(asked)):
            if isinstance(part, Progress):
                yield "step", {"title": part.title}
            elif piece := shown.feed(part.text):
                text += piece
                yield "piece", {"text": piece}
        if piece := shown.finish():
            text += piece
            yield "piece", {"text": piece}
        key = self._answers.add(Answer(asked, text, self._model.name))
        yield "done", {"answer_id": key}

    async def _until_deadline(
        self, parts: AsyncIterator[Progress | Piece]
    ) -> AsyncIterator[Progress | Piece]:
        deadline = asyncio.get_running_loop().time() + self._settings.limits.answer_seconds
        while True:
            async with asyncio.timeout_at(deadline):
                try:
                    part = await anext(parts)
                except StopAsyncIteration:
                    return
            yield part
