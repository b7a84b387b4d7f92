"""One request whose answer is streamed, and when each part of it came."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field

import httpx

from endpoint import Api
from settings import Request


@dataclass
class Measurement:
    """Times in seconds, from the moment that the request was sent."""

    sent_at: float
    seconds: float = 0.0
    first_token: float | None = None
    # Between one part of the answer and the next; most servers send a token at a time.
    gaps: list[float] = field(default_factory=list)
    # None where the endpoint does not tell.
    prompt_tokens: int | None = None
    output_tokens: int = 0
    error: str = ""


def body_of(api: Api, request: Request, prompt: str) -> dict:
    body = {
        "model": api.model,
        "messages": [{"role": "user", "content": prompt}],
        "max_tokens": request.output_tokens,
        "temperature": 0.7,
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    return {**body, "ignore_eos": True} if request.ignore_eos else body


async def measure(client: httpx.AsyncClient, api: Api, body: dict) -> Measurement:
    """Send one request and follow its answer to the end. Failures are results too."""
    result = Measurement(sent_at=time.perf_counter())
    try:
        async with client.stream("POST", api.chat_url, json=body) as response:
            if response.status_code == 200:
                await _follow(response, result)
            else:
                await response.aread()
                result.error = f"HTTP {response.status_code}"
    except httpx.TimeoutException:
        result.error = "no answer in time"
    except httpx.HTTPError as failure:
        result.error = type(failure).__name__
    result.seconds = time.perf_counter() - result.sent_at
    return result


async def _follow(response: httpx.Response, result: Measurement) -> None:
    parts, last, done = 0, 0.0, False
    async for line in response.aiter_lines():
        now = time.perf_counter() - result.sent_at
        event = event_of(line)
        if event is None:
            continue
        if event == {}:
            done = True
            break
        # Some servers end with the reason, and without a last line.
        done = done or has_ended(event)
        if "error" in event:
            result.error = "error within the stream"
            return
        usage = event.get("usage") or {}
        result.prompt_tokens = usage.get("prompt_tokens") or result.prompt_tokens
        result.output_tokens = usage.get("completion_tokens") or result.output_tokens
        if not has_text(event):
            continue
        if result.first_token is None:
            result.first_token = now
        else:
            result.gaps.append(now - last)
        parts, last = parts + 1, now
    # Servers that don't count are taken to send a token at a time.
    result.output_tokens = result.output_tokens or parts
    if not done:
        result.error = "the stream broke off"
    elif parts == 0:
        result.error = "an answer without text"


def event_of(line: str) -> dict | None:
    """What a line of a stream of events says; {} at its end, None where it says nothing."""
    if not line.startswith("data:"):
        return None
    data = line[5:].strip()
    if data == "[DONE]":
        return {}
    try:
        event = json.loads(data)
    except ValueError:
        return {"error": "not JSON"}
    return event if isinstance(event, dict) and event else None


def has_ended(event: dict) -> bool:
    return any(choice.get("finish_reason") for choice in event.get("choices") or [])


def has_text(event: dict) -> bool:
    """Whether tokens came, those that a model thinks with included."""
    return any(
        (choice.get("delta") or {}).get(name)
        for choice in event.get("choices") or []
        for name in ("content", "reasoning_content", "reasoning")
    )
