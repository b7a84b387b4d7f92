"""An endpoint with the API of OpenAI: where it answers, and how to wait for it."""

from __future__ import annotations

import asyncio
import os
import ssl
import time
from dataclasses import dataclass
from functools import cache

import httpx

# vLLM, SGLang and NIM have the API at the first, KServe's own runtime at the second.
PREFIXES = ("/v1", "/openai/v1")


class EndpointError(RuntimeError):
    """The endpoint does not answer, or not as expected; the message says what to look at."""


@dataclass(frozen=True)
class Endpoint:
    """As it stands in the settings."""

    url: str
    # Name by which it knows its model; empty: the first one that it lists.
    model: str = ""
    # In the catalog of the portal, which records what was found; empty: it does not.
    ref: str = ""


@dataclass(frozen=True)
class Api:
    """An endpoint that has answered."""

    base: str
    model: str

    @property
    def chat_url(self) -> str:
        return f"{self.base}/chat/completions"


@cache
def _trusted() -> ssl.SSLContext:
    # Reading the certificates takes longer than a short answer.
    return ssl.create_default_context()


def open_client(connections: int, timeout_seconds: float) -> httpx.AsyncClient:
    """A client for so many requests at a time; an API key is taken from API_KEY."""
    key = os.environ.get("API_KEY")
    return httpx.AsyncClient(
        verify=_trusted(),
        timeout=httpx.Timeout(timeout_seconds, connect=10, pool=None),
        limits=httpx.Limits(max_connections=connections, max_keepalive_connections=connections),
        headers={"Authorization": f"Bearer {key}"} if key else {},
        follow_redirects=False,
    )


def bases(url: str) -> list[str]:
    """Addresses that the API may have, the likeliest first."""
    url = url.rstrip("/")
    return [url] if url.endswith("/v1") else [url + prefix for prefix in PREFIXES]


async def find_api(
    client: httpx.AsyncClient, endpoint: Endpoint, wait_seconds: float = 900, pause: float = 5
) -> Api:
    """Wait until the endpoint lists its models; one that was scaled to zero takes minutes.

    Raises EndpointError when it does not answer in time, or does not serve the model.
    """
    until = time.monotonic() + wait_seconds
    while True:
        reasons = []
        for base in bases(endpoint.url):
            models, reason = await _list_models(client, base)
            if models:
                return Api(base, _choose(endpoint, models))
            reasons.append(f"{base}/models: {reason}")
        if time.monotonic() >= until:
            raise EndpointError(
                f"the endpoint did not answer within {wait_seconds:.0f} s ({'; '.join(reasons)}). "
                "Look at its state, and at the network policies on the way to it."
            )
        print(f"waiting for the endpoint ({reasons[0]})", flush=True)
        await asyncio.sleep(pause)


async def _list_models(client: httpx.AsyncClient, base: str) -> tuple[list[str], str]:
    try:
        response = await client.get(f"{base}/models", timeout=30)
        if response.status_code != 200:
            return [], f"HTTP {response.status_code}"
        return [model["id"] for model in response.json()["data"]], "no models"
    except httpx.HTTPError as failure:
        return [], str(failure) or type(failure).__name__
    except (ValueError, KeyError, TypeError):
        return [], "the answer is no list of models"


def _choose(endpoint: Endpoint, models: list[str]) -> str:
    if endpoint.model and endpoint.model not in models:
        raise EndpointError(
            f"the endpoint serves {', '.join(models)}, and not {endpoint.model}. "
            "Correct the name of the model in config/config.yaml."
        )
    return endpoint.model or models[0]
