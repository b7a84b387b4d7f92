"""Asks an endpoint, again when it is busy, and never too often at a time."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import httpx

from endpoint import Api

# Busy, or away for a while. Everything else would be the same again.
PASSING = {408, 409, 425, 429, 500, 502, 503, 504}


class ChatError(RuntimeError):
    """A request has failed for good; the message says how."""

    def __init__(self, message: str, status: int = 0):
        super().__init__(message)
        self.status = status


class Chat:
    """Sends requests for chat completions to one endpoint."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        api: Api,
        concurrency: int,
        attempts: int,
        pause: float = 1.0,
    ):
        self._client, self._api, self._attempts, self._pause = client, api, attempts, pause
        self._places = asyncio.Semaphore(concurrency)

    @property
    def model(self) -> str:
        return self._api.model

    async def ask(self, messages: list[dict[str, str]], **options: Any) -> str:
        """The text of the answer. Raises ChatError."""
        body = {"model": self._api.model, "messages": messages, "stream": False, **options}
        last = ChatError("it was not asked")
        for attempt in range(self._attempts):
            if attempt:
                # Waiting is random, so that many that failed together don't come together.
                await asyncio.sleep(self._pause * 2 ** (attempt - 1) * random.uniform(0.5, 1.5))
            async with self._places:
                try:
                    return await self._post(body)
                except ChatError as error:
                    last = error
            if last.status and last.status not in PASSING:
                break
        raise last

    async def _post(self, body: dict[str, Any]) -> str:
        try:
            response = await self._client.post(self._api.chat_url, json=body)
        except httpx.HTTPError as failure:
            raise ChatError(str(failure) or type(failure).__name__) from None
        if response.status_code != 200:
            text = response.text[:300]
            raise ChatError(f"HTTP {response.status_code}: {text}", response.status_code)
        try:
            return response.json()["choices"][0]["message"]["content"] or ""
        except (ValueError, KeyError, IndexError, TypeError):
            raise ChatError("the answer is no chat completion") from None
