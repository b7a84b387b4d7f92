"""Gets verdicts from the judge, and reads them however they come."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

from chat import Chat, ChatError
from journal import Journal
from prompts import Messages, for_preference, for_score
from questions import Question
from settings import Judging
from verdicts import (
    PREFERENCE_SCHEMA,
    SCORE_SCHEMA,
    VerdictError,
    read_preference,
    read_score,
    response_format,
)

Record = dict[str, Any]


def key_of(*parts: object) -> str:
    """The same for the same parts: what is known of them need not be asked again."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:24]


class Judge:
    """Scores answers, or says which of two is better. Verdicts that are known are not asked."""

    def __init__(self, chat: Chat, judging: Judging, journal: Journal):
        self._chat, self._judging, self._journal = chat, judging, journal
        self._structured = True

    async def score(self, question: Question, answer: str) -> Record:
        """A record with score and explanation. Raises ChatError or VerdictError."""
        key = self._key(question, answer)
        messages = for_score(self._judging.rubric, question, answer)
        return await self._verdict(key, question, messages, SCORE_SCHEMA, read_score)

    async def prefer(self, question: Question, a: str, b: str, order: str) -> Record:
        """A record with the better one, A or B. Raises ChatError or VerdictError.

        :param order: who is A and who is B, for the record
        """
        key = self._key(question, a, b)
        messages = for_preference(self._judging.rubric, question, a, b)
        return await self._verdict(
            key, question, messages, PREFERENCE_SCHEMA, read_preference, order=order
        )

    def _key(self, question: Question, *answers: str) -> str:
        judging = self._judging
        return key_of(
            self._chat.model, judging.rubric, judging.temperature, question.text,
            question.reference, *answers,
        )  # fmt: skip

    async def _verdict(
        self,
        key: str,
        question: Question,
        messages: Messages,
        schema: dict[str, Any],
        read: Callable[[str], dict[str, Any]],
        **about: str,
    ) -> Record:
        if key in self._journal:
            return self._journal.records[key]
        error = VerdictError("the judge was not asked")
        for _ in range(self._judging.attempts):
            text = await self._ask(messages, schema)
            try:
                return self._journal.add(
                    key, row=question.row, judge=self._chat.model, **about, **read(text)
                )
            except VerdictError as unreadable:
                error = unreadable
                messages = [
                    *messages[:2],
                    {"role": "assistant", "content": text},
                    {"role": "user", "content": f"{error}. Reply with the JSON object only."},
                ]
        raise error

    async def _ask(self, messages: Messages, schema: dict[str, Any]) -> str:
        options = {
            "max_tokens": self._judging.max_tokens,
            "temperature": self._judging.temperature,
        }
        if self._structured:
            try:
                return await self._chat.ask(
                    messages, response_format=response_format(schema), **options
                )
            except ChatError as error:
                if error.status not in (400, 404, 422, 501):
                    raise
                # Some servers don't know structured output: the text is read all the same.
                self._structured = False
        return await self._chat.ask(messages, **options)
