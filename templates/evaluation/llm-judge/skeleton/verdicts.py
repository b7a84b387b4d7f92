"""What a judge says: the form that it is asked for, and how it is read."""

from __future__ import annotations

import json
from typing import Any

SCORE_SCHEMA = {
    "type": "object",
    "properties": {
        "explanation": {"type": "string"},
        "score": {"type": "integer", "minimum": 1, "maximum": 10},
    },
    "required": ["explanation", "score"],
    "additionalProperties": False,
}

# The explanation comes first: a model that gives its reasons before the verdict judges better.
PREFERENCE_SCHEMA = {
    "type": "object",
    "properties": {
        "explanation": {"type": "string"},
        "better": {"type": "string", "enum": ["A", "B", "equal"]},
    },
    "required": ["explanation", "better"],
    "additionalProperties": False,
}


class VerdictError(ValueError):
    """What the judge says can't be read; the message tells the judge what is wrong."""


def response_format(schema: dict[str, Any]) -> dict[str, Any]:
    """Makes endpoints with structured output, such as vLLM, answer in the form of a schema."""
    return {
        "type": "json_schema",
        "json_schema": {"name": "verdict", "strict": True, "schema": schema},
    }


def read_score(text: str) -> dict[str, Any]:
    """The explanation and the score, from 1 to 10. Raises VerdictError."""
    verdict = _object(text)
    score = verdict.get("score")
    if isinstance(score, str) and score.strip().isdigit():
        score = int(score)
    if isinstance(score, float) and score.is_integer():
        score = int(score)
    if isinstance(score, bool) or not isinstance(score, int) or not 1 <= score <= 10:
        raise VerdictError('"score" must be a whole number from 1 to 10')
    return {"score": score, "explanation": _explanation(verdict)}


def read_preference(text: str) -> dict[str, Any]:
    """The explanation and which answer is better: A, B or equal. Raises VerdictError."""
    verdict = _object(text)
    better = str(verdict.get("better", "")).strip()
    found = {"a": "A", "b": "B", "equal": "equal", "tie": "equal"}.get(better.lower())
    if found is None:
        raise VerdictError('"better" must be "A", "B" or "equal"')
    return {"better": found, "explanation": _explanation(verdict)}


def _explanation(verdict: dict[str, Any]) -> str:
    explanation = verdict.get("explanation")
    if not isinstance(explanation, str) or not explanation.strip():
        raise VerdictError('"explanation" must say why')
    return explanation.strip()


def _object(text: str) -> dict[str, Any]:
    """The last JSON object in a text: models like to think before, or to add a code fence."""
    decoder = json.JSONDecoder()
    found, place = None, text.find("{")
    while place >= 0:
        try:
            value, end = decoder.raw_decode(text, place)
        except ValueError:
            end = place + 1
        else:
            found = value
        place = text.find("{", end)
    if not isinstance(found, dict):
        raise VerdictError("there must be a JSON object")
    return found
