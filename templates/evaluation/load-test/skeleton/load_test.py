"""Measure how an endpoint answers under load.

    python load_test.py

Writes results.json, and a line per request to requests.jsonl, to OUTPUT_DIR. Ends with an
error when no request succeeded or a limit of the settings was not held.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import sys
import time
from dataclasses import asdict
from pathlib import Path

from delivery import TOLD, tell, write
from endpoint import EndpointError, find_api, open_client
from load import Budget, closed_loop, open_loop
from measurement import Measurement, body_of, measure
from prompts import Prompts
from results import evaluation_of
from scenarios import Stage, stages
from settings import CONFIG, Settings, load
from tally import Tally

REPORT_SECONDS = 10


def log(**values: object) -> None:
    print(json.dumps(values), flush=True)


def line_of(tally: Tally) -> dict:
    """The figures of a tally in one line, for the log."""
    summary = tally.summary()
    first = summary["time_to_first_token_ms"] or {}
    between = summary["inter_token_latency_ms"] or {}
    whole = summary["end_to_end_ms"] or {}
    return {
        "requests": tally.sent,
        "errors_percent": summary["errors_percent"],
        "requests_per_second": summary["requests_per_second"],
        "output_tokens_per_second": summary["output_tokens_per_second"],
        "time_to_first_token_p50_ms": first.get("p50"),
        "time_to_first_token_p95_ms": first.get("p95"),
        "inter_token_latency_p50_ms": between.get("p50"),
        "inter_token_latency_p95_ms": between.get("p95"),
        "end_to_end_p95_ms": whole.get("p95"),
    }


class LoadTest:
    """A scenario against one endpoint."""

    def __init__(self, settings: Settings, folder: Path):
        self._settings = settings
        self._folder = folder
        self._prompts = Prompts(settings.request.input_tokens, settings.load.seed)
        self._chance = random.Random(settings.load.seed)
        self._results: list[dict] = []

    async def run(self) -> list[dict]:
        """Run all stages; returns their summaries. Those that are done are always on the disk."""
        load_settings = self._settings.load
        most = max(load_settings.concurrency, load_settings.max_in_flight)
        begun = time.monotonic()
        with (self._folder / "requests.jsonl").open("w") as requests:
            async with open_client(most, load_settings.timeout_seconds) as client:
                api = await find_api(client, self._settings.endpoint)
                send = self._sender(client, api)
                await self._warm_up(send)
                for stage in stages(load_settings):
                    seconds = self._seconds_for(time.monotonic() - begun)
                    if seconds <= 0:
                        log(stage=stage.name, skipped="no time is left")
                        break
                    tally, left_out = await self._stage(stage, seconds, send, requests)
                    result = {**asdict(stage), **tally.summary(), "left_out": left_out}
                    self._results.append(result)
                    self._write(api.model)
                    log(stage_done=stage.name, **line_of(tally))
                    if tally.errors_percent > 50:
                        log(stopped=f"more than half of the requests failed at {stage.name}")
                        break
        return self._results

    def _sender(self, client, api):
        async def send() -> Measurement:
            body = body_of(api, self._settings.request, self._prompts.next())
            return await measure(client, api, body)

        return send

    async def _warm_up(self, send) -> None:
        """Let the endpoint compile what it compiles late, and learn how long prompts come out."""
        for _ in range(self._settings.load.warm_up_requests):
            one = await send()
            if one.error:
                log(warm_up=one.error)
            self._prompts.calibrate(one.prompt_tokens)

    async def _stage(self, stage: Stage, seconds: float, send, requests) -> tuple[Tally, int]:
        whole, recent = Tally(), [Tally()]

        async def measured() -> None:
            one = await send()
            whole.add(one)
            recent[0].add(one)
            requests.write(json.dumps({"stage": stage.name, **_record(one)}) + "\n")

        async def report() -> None:
            while True:
                await asyncio.sleep(REPORT_SECONDS)
                log(stage=stage.name, **line_of(recent[0]))
                recent[0] = Tally()

        settings = self._settings.load
        budget = Budget(settings.max_requests, seconds)
        reporting = asyncio.ensure_future(report())
        try:
            if stage.requests_per_second is None:
                await closed_loop(measured, stage.concurrency or 1, budget)
                return whole, 0
            rate, most = stage.requests_per_second, settings.max_in_flight
            return whole, await open_loop(measured, rate, budget, most, self._chance)
        finally:
            reporting.cancel()

    def _seconds_for(self, spent: float) -> float:
        """Time for the next stage: what is left after it must do for the last answers."""
        wanted, all_seconds = self._settings.load.seconds, self._settings.max_seconds
        return min(wanted, all_seconds * 0.9 - spent) if all_seconds else wanted

    def _write(self, model: str) -> None:
        """At once or not at all: a reader never sees half of it."""
        text = json.dumps(
            {
                "run": os.environ.get("RUN_NAME"),
                "model": model,
                "settings": asdict(self._settings),
                "stages": self._results,
            },
            indent=2,
        )
        new = self._folder / "results.json.new"
        new.write_text(text + "\n")
        new.replace(self._folder / "results.json")


def _record(one: Measurement) -> dict:
    record = asdict(one)
    del record["gaps"], record["sent_at"]
    return record


def objections(settings: Settings, results: list[dict]) -> list[str]:
    """What a result misses of what was asked of it."""
    if not any(result["succeeded"] for result in results):
        return [f"no request succeeded: {[result['errors'] for result in results]}"]
    found = []
    for result in results:
        slowest = (result["time_to_first_token_ms"] or {}).get("p95")
        limits = settings.limits
        allowed = limits.time_to_first_token_p95_ms
        if allowed is not None and (slowest is None or slowest > allowed):
            found.append(
                f"{result['name']}: the time to the first token (95th percentile) is "
                f"{'not known' if slowest is None else f'{slowest:.0f} ms'}, "
                f"and may be {allowed:.0f} ms"
            )
        if limits.errors_percent is not None and result["errors_percent"] > limits.errors_percent:
            found.append(
                f"{result['name']}: {result['errors_percent']:.1f} % of the requests failed, "
                f"and {limits.errors_percent:g} % may"
            )
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    settings = load(parser.parse_args().config)
    folder = Path(os.environ.get("OUTPUT_DIR", "output"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        stages_done = asyncio.run(LoadTest(settings, folder).run())
    except EndpointError as error:
        sys.exit(f"The load test can't run: {error}")
    if settings.endpoint.ref and any(stage["succeeded"] for stage in stages_done):
        write(folder / TOLD, [evaluation_of(settings, stages_done)])
        tell(folder / TOLD)
    if missed := objections(settings, stages_done):
        sys.exit("The endpoint misses what was asked of it:\n- " + "\n- ".join(missed))
    print(f"Results: {folder / 'results.json'}", flush=True)


if __name__ == "__main__":
    main()
