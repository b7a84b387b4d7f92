"""Ratings for the portal, which shows them beside the endpoint and its model.

The question and its answer stay here: nobody has agreed to give them away.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import httpx

from ratings import Answer
from settings import PortalSettings

THUMBS = {"good": "up", "bad": "down"}
# Ratings that wait for the portal; those beyond are in the files alone.
WAITING = 1000
# Of a comment, in characters.
LONGEST = 2000


@dataclass(frozen=True)
class _Rating:
    key: str
    model: str
    rating: str
    comment: str


class Portal:
    """Sends ratings one after the other: a later one on the same answer must come last."""

    def __init__(
        self,
        settings: PortalSettings,
        token: str,
        pauses: tuple[float, ...] = (1, 10, 60),
        farewell: float = 5,
    ):
        self._settings = settings
        self._headers = {"authorization": f"Bearer {token}"}
        # Seconds before each new try, and for what waits when the application ends.
        self._pauses, self._farewell = pauses, farewell
        self._queue: asyncio.Queue[_Rating] = asyncio.Queue(WAITING)

    def put(self, key: str, answer: Answer, rating: str, comment: str) -> None:
        """Nobody waits for it: where the portal is away, users are not told."""
        try:
            self._queue.put_nowait(_Rating(key, answer.model, rating, comment))
        except asyncio.QueueFull:
            _log("too many ratings wait for the portal")

    @asynccontextmanager
    async def sending(self) -> AsyncIterator[None]:
        """Sends for as long as this lasts, and a moment longer."""
        worker = asyncio.create_task(self._work())
        try:
            yield
        finally:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._queue.join(), self._farewell)
            worker.cancel()

    async def _work(self) -> None:
        async with httpx.AsyncClient(
            headers=self._headers, timeout=10, follow_redirects=False
        ) as client:
            while True:
                rating = await self._queue.get()
                try:
                    await self._send(client, rating)
                except Exception as error:  # The next ones are sent all the same.
                    _log(repr(error))
                finally:
                    self._queue.task_done()

    async def _send(self, client: httpx.AsyncClient, one: _Rating) -> None:
        url = f"{self._settings.url}/api/fmops-evaluations/v1/answers/{one.key}/rating"
        body = {
            "thumb": THUMBS[one.rating],
            **({"comment": one.comment[:LONGEST]} if one.comment.strip() else {}),
            "answer": {"endpoint": self._settings.endpoint, "servedModel": one.model},
        }
        for pause in (*self._pauses, None):
            try:
                response = await client.put(url, json=body)
            except httpx.HTTPError as error:
                problem = repr(error)
            else:
                if response.is_success:
                    return
                problem = f"HTTP {response.status_code}"
                if response.status_code < 500 and response.status_code != 429:
                    break
            if pause is not None:
                await asyncio.sleep(pause)
        _log(problem)


def open_portal(settings: PortalSettings) -> Portal | None:
    """The portal, where there is one and a token for it."""
    if not settings.url:
        return None
    token = os.environ.get("PORTAL_TOKEN")
    if not token:
        _log("there is no PORTAL_TOKEN, so none are sent")
        return None
    return Portal(settings, token)


def _log(problem: str) -> None:
    print(json.dumps({"event": "rating for the portal", "error": problem}), flush=True)
