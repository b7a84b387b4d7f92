"""A question answered in steps: each is a prompt that can use what the steps before it found."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from model import Message, Model
from settings import PLACEHOLDER, Step


@dataclass(frozen=True)
class Progress:
    """A step begins."""

    title: str


@dataclass(frozen=True)
class Piece:
    """A piece of the answer, which is that of the last step."""

    text: str


class Chain:
    def __init__(self, steps: list[Step], model: Model):
        self._steps = steps
        self._model = model

    async def run(self, messages: list[Message]) -> AsyncIterator[Progress | Piece]:
        """Answer the last message of a conversation; raises ModelError."""
        *before, question = messages
        values = {
            "question": question["content"],
            "conversation": "\n".join(f"{each['role']}: {each['content']}" for each in before),
        }
        *first, last = self._steps
        for step in first:
            if step.title:
                yield Progress(step.title)
            prompt = prompt_of(step, values)
            values[step.name] = await self._model.answer(step, prompt)
        if last.title:
            yield Progress(last.title)
        # The last step takes part in the conversation; those before it get it as a text.
        async for text in self._model.stream(last, prompt_of(last, values, before)):
            yield Piece(text)


def prompt_of(step: Step, values: dict[str, str], before: list[Message] = ()) -> list[Message]:
    system = [{"role": "system", "content": fill(step.system, values)}] if step.system else []
    return [*system, *before, {"role": "user", "content": fill(step.prompt, values)}]


def fill(prompt: str, values: dict[str, str]) -> str:
    """Put values in, all at once: what a user writes in braces stays as it is."""
    return PLACEHOLDER.sub(lambda match: values[match[1]], prompt)
