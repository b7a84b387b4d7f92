"""What a tenant asks for, read so strictly that gateway and engine can't read it differently."""

from __future__ import annotations

import json
from typing import Any

from refusal import Refusal
from settings import Limits

_SAMPLING = {
    "model",
    "frequency_penalty",
    "logit_bias",
    "logprobs",
    "max_tokens",
    "n",
    "presence_penalty",
    "seed",
    "stop",
    "stream",
    "stream_options",
    "temperature",
    "top_p",
    "user",
    # Of vLLM, beyond OpenAI
    "ignore_eos",
    "min_p",
    "min_tokens",
    "repetition_penalty",
    "stop_token_ids",
    "top_k",
}

# All that is passed on, by route. What else vLLM understands could reach around the model
# name (chat templates, transfer of caches, files by URL) and is refused.
FIELDS: dict[str, frozenset[str]] = {
    "/v1/completions": frozenset(_SAMPLING | {"prompt", "echo", "suffix"}),
    "/v1/chat/completions": frozenset(
        _SAMPLING
        | {
            "messages",
            "max_completion_tokens",
            "parallel_tool_calls",
            "reasoning_effort",
            "response_format",
            "tool_choice",
            "tools",
            "top_logprobs",
        }
    ),
}

# What costs the engine memory and time, with the setting that bounds it.
_BOUNDED = {
    "n": "answers",
    "max_tokens": "answer_tokens",
    "max_completion_tokens": "answer_tokens",
    "min_tokens": "answer_tokens",
}


def parse(raw: bytes, route: str, limits: Limits) -> dict[str, Any]:
    """Read the body of a request; raises Refusal with what is wrong.

    The engine gets what this returns, written anew, and never the bytes of the client.
    """
    try:
        body = json.loads(
            raw.decode("utf-8"), object_pairs_hook=_distinct, parse_constant=_no_constant
        )
    except Refusal:
        raise
    except (ValueError, RecursionError):
        raise _wrong("The body must be JSON in UTF-8.") from None
    if not isinstance(body, dict):
        raise _wrong("The body must be a JSON object.")
    if not isinstance(body.get("model"), str):
        raise _wrong("model must be the name of a model, as text.")
    unknown = sorted(set(body) - FIELDS[route])
    if unknown:
        raise _wrong(f"{unknown[0][:80]!r} is not supported here.")
    if not isinstance(body.get("stream", False), bool | None):
        raise _wrong("stream must be true or false.")
    for field, setting in _BOUNDED.items():
        _check_bound(body, field, getattr(limits, setting))
    if route == "/v1/chat/completions":
        _check_messages(body.get("messages"))
    return body


def _check_bound(body: dict[str, Any], field: str, limit: int) -> None:
    value = body.get(field)
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= limit:
        raise _wrong(f"{field} must be a whole number up to {limit}.")


def _check_messages(messages: Any) -> None:
    """Text alone: for a picture by its URL, the engine would go and fetch it."""
    if not isinstance(messages, list) or not messages:
        raise _wrong("messages must be a list with at least one message.")
    for message in messages:
        if not isinstance(message, dict):
            raise _wrong("Each of the messages must be an object.")
        content = message.get("content")
        parts = content if isinstance(content, list) else []
        if any(not isinstance(part, dict) or part.get("type") != "text" for part in parts):
            raise _wrong("Messages may hold text only.")


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Which of two values counts depends on who reads: there must not be two."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _wrong("The body has a name twice in one object.")
    return found


def _no_constant(name: str) -> None:
    raise _wrong(f"{name} is not JSON.")


def _wrong(message: str) -> Refusal:
    return Refusal(400, "invalid_request", message)
