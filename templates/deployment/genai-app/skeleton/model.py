"""Questions to the model behind the endpoint."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import httpx

from endpoint import Api, Endpoint, EndpointError, find_api
from settings import Step

Message = dict[str, str]


class ModelError(RuntimeError):
    """The model did not answer; the message is for the user."""


class Model:
    """The model of an endpoint with the API of OpenAI."""

    def __init__(self, endpoint: Endpoint, client: httpx.AsyncClient):
        self._endpoint = endpoint
        self._client = client
        self._api: Api | None = None

    @property
    def name(self) -> str:
        return self._api.model if self._api else self._endpoint.model

    async def find(self) -> Api:
        """Where its API is and what its model is called: looked up once."""
        if self._api is None:
            try:
                self._api = await find_api(self._client, self._endpoint, wait_seconds=0)
            except EndpointError as error:
                print(json.dumps({"event": "endpoint", "error": str(error)}), flush=True)
                raise ModelError("The model can't be reached. Try again in a moment.") from None
        return self._api

    async def answer(self, step: Step, messages: list[Message]) -> str:
        return "".join([piece async for piece in self.stream(step, messages)])

    async def stream(self, step: Step, messages: list[Message]) -> AsyncIterator[str]:
        """The answer in pieces, as the model writes it; raises ModelError."""
        api = await self.find()
        body = {
            "model": api.model,
            "messages": messages,
            "max_tokens": step.max_tokens,
            "temperature": step.temperature,
            "stream": True,
        }
        try:
            async with self._client.stream("POST", api.chat_url, json=body) as response:
                if response.status_code != 200:
                    await response.aread()
                    raise _refused(response)
                async for line in response.aiter_lines():
                    piece = _piece(line)
                    if piece is None:
                        return
                    if piece:
                        yield piece
        except httpx.HTTPError as error:
            # It may have moved, or serve another model now.
            self._api = None
            print(json.dumps({"event": "model", "error": type(error).__name__}), flush=True)
            raise ModelError("The model has stopped answering. Try again.") from None
        raise ModelError("The answer broke off. Try again.")


def _refused(response: httpx.Response) -> ModelError:
    print(json.dumps({"event": "model", "status": response.status_code}), flush=True)
    if response.status_code == 429:
        return ModelError("The model has too much to do. Try again in a moment.")
    if response.status_code == 400:
        return ModelError("This is too long for the model. Start a new conversation.")
    return ModelError("The model can't answer at the moment. Try again later.")


def _piece(line: str) -> str | None:
    """The text in a line of a stream of events; None at its end."""
    if not line.startswith("data:"):
        return ""
    data = line[5:].strip()
    if data == "[DONE]":
        return None
    try:
        event = json.loads(data)
        if "error" in event:
            raise ModelError("The model could not finish its answer. Try again.")
        choices = event.get("choices") or [{}]
        return (choices[0].get("delta") or {}).get("content") or ""
    except (ValueError, AttributeError, TypeError):
        raise ModelError("The model gave an answer that can't be read.") from None
