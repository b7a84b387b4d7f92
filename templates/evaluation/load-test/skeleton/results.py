"""What a load test has measured, in the form that the portal records."""

from __future__ import annotations

from typing import Any

from delivery import score, without_none
from settings import Settings

# Of the times in milliseconds: name of the metric, and where the figures stand.
TIMES = {
    "ttft": "time_to_first_token_ms",
    "inter-token-latency": "inter_token_latency_ms",
    "time-per-output-token": "time_per_output_token_ms",
    "end-to-end": "end_to_end_ms",
}
RATES = {
    "requests-per-second": ("requests_per_second", "requests/s"),
    "output-tokens-per-second": ("output_tokens_per_second", "tokens/s"),
}


def evaluation_of(settings: Settings, stages: list[dict[str, Any]]) -> dict[str, Any]:
    load, request = settings.load, settings.request
    rate = load.requests_per_second if load.scenario == "production" else None
    one = len(stages) == 1
    return {
        "method": "load",
        "endpoint": settings.endpoint.ref,
        # Of endpoints that serve several models, it tells which one has answered.
        **({"servedModel": settings.endpoint.model} if settings.endpoint.model else {}),
        "data": {"name": "random prompts"},
        "settings": without_none(
            {
                "scenario": load.scenario,
                "concurrency": None if rate else load.concurrency,
                "requestsPerSecond": rate,
                "inputTokens": request.input_tokens,
                "outputTokens": request.output_tokens,
                "seed": load.seed,
            }
        ),
        "scores": [
            found for stage in stages for found in _scores(stage, None if one else stage["name"])
        ],
        "source": {"tool": "load-test"},
    }


def _scores(stage: dict[str, Any], part: str | None) -> list[dict[str, Any]]:
    count = stage["succeeded"]
    scores = score(
        "errors",
        stage["errors_percent"],
        unit="percent",
        higher_is_better=False,
        count=stage["requests"],
        part=part,
    )
    for metric, (name, unit) in RATES.items():
        scores += score(metric, stage[name], unit=unit, count=count, part=part)
    for metric, name in TIMES.items():
        for figure in ("p50", "p95", "p99"):
            scores += score(
                f"{metric}-{figure}",
                (stage[name] or {}).get(figure),
                unit="ms",
                higher_is_better=False,
                count=count,
                part=part,
            )
    return scores
