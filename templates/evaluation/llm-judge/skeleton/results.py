"""What the judge has found, in the form that the portal records."""

from __future__ import annotations

from typing import Any

from delivery import score, without_none
from settings import Settings


def evaluation_of(settings: Settings, summary: dict[str, Any]) -> dict[str, Any]:
    dataset, answers, judging = settings.dataset, settings.answers, settings.judging
    candidates = summary["candidates"]
    questions, judged = summary["questions"], summary["judged"]
    return {
        "method": "judge",
        "endpoint": settings.candidate.ref,
        # Of endpoints that serve several models, it tells which one has answered.
        "servedModel": candidates[0],
        "data": without_none(
            {
                "name": " ".join(filter(None, [dataset.id, dataset.config, dataset.split])),
                "version": dataset.revision or None,
            }
        ),
        "settings": without_none(
            {
                # The same questions are drawn with the same limit and seed.
                "limit": dataset.limit,
                "seed": dataset.seed if dataset.limit else None,
                "layout": dataset.layout,
                "system": answers.system or None,
                "temperature": answers.temperature,
                "maxTokens": answers.max_tokens,
                "judgeTemperature": judging.temperature,
                "against": candidates[1] if settings.compares else None,
            }
        ),
        "judge": {"model": summary["judge"], "prompt": judging.rubric},
        "scores": [
            *score(
                "judge-score",
                summary.get("mean_score"),
                unit="points",
                interval=summary.get("mean_score_interval"),
                count=judged,
            ),
            *score(
                "win-rate",
                summary.get("win_rate"),
                unit="fraction",
                interval=summary.get("win_rate_interval"),
                count=judged,
            ),
            *score(
                "not-judged",
                (questions - judged) / questions,
                unit="fraction",
                higher_is_better=False,
                count=questions,
            ),
        ],
        "source": {"tool": "llm-judge"},
    }
