"""The comparison for people (Markdown) and for programs (JSON)."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from differences import Difference
from settings import Settings


def plain(text: str) -> str:
    """Text in a table of Markdown, as text."""
    return "".join(f"\\{char}" if char in r"\`*_[]<>|#!" else char for char in text).replace(
        "\n", " "
    )


def percent(value: float) -> str:
    return f"{100 * value:.1f}"


def signed(value: float) -> str:
    return f"{100 * value:+.1f}"


def as_markdown(settings: Settings, found: list[Difference], failed: list[Difference]) -> str:
    before, after = plain(settings.before.name), plain(settings.after.name)
    level = f"{100 * settings.confidence:g} % interval"
    lines = [
        f"# {after} compared with {before}",
        "",
        _outcome(settings, failed),
        "",
        f"| Task | {before} | {after} | Difference | {level} | Questions: better / worse | |",
        "|---|--:|--:|--:|--:|--:|---|",
    ]
    for one in found:
        name = plain(one.task)
        lines.append(
            f"| {name} | {percent(one.before)} | {percent(one.after)} | {signed(one.difference)} "
            f"| {signed(one.low)} to {signed(one.high)} "
            f"| {one.questions}: {one.better} / {one.worse} | {one.verdict} |"
        )
    lines += [
        "",
        "Results in percent, differences in percentage points, over the same questions. The "
        f"interval is from {settings.resamples} bootstrap samples of the paired differences; "
        "where it holds 0, the difference may be chance.",
    ]
    if len(found) > 1 and settings.gate.fails != "never":
        lines.append("Each task is judged by itself: with many tasks, one may fail by chance.")
    return "\n".join(lines) + "\n"


def _outcome(settings: Settings, failed: list[Difference]) -> str:
    drop = signed(-settings.gate.allowed_drop)
    if settings.gate.fails == "never":
        return "No gate: the comparison only tells."
    if not failed:
        return f"**Passed**: no task falls by more than is allowed ({drop} points)."
    names = ", ".join(plain(one.task) for one in failed)
    how = "is worse" if settings.gate.fails == "worse" else "is not surely as good"
    return f"**Failed**: {names} {how} (allowed: {drop} points)."


def as_json(settings: Settings, found: list[Difference], failed: list[Difference]) -> dict:
    return {
        "before": asdict(settings.before),
        "after": asdict(settings.after),
        "gate": asdict(settings.gate),
        "confidence": settings.confidence,
        "passed": None if settings.gate.fails == "never" else not failed,
        "tasks": [line(one) for one in found],
    }


def line(one: Difference) -> dict[str, Any]:
    """One task, for programs and the log."""
    return {
        **asdict(one),
        "difference": one.difference,
        "verdict": one.verdict,
    }
