"""Runs load tests against a small endpoint on this machine."""

import asyncio
import dataclasses
import json
import random
import time

import pytest
from fake_endpoint import FakeEndpoint

import settings as settings_module
from endpoint import Endpoint
from load import Budget, open_loop
from load_test import LoadTest, objections
from measurement import event_of, has_text
from prompts import Prompts
from settings import Limits, Load, Request


def run(fake: FakeEndpoint, folder, load: Load, **changes) -> tuple[list[dict], object]:
    settings = dataclasses.replace(
        settings_module.load(),
        endpoint=Endpoint(fake.url, "tiny"),
        load=dataclasses.replace(load, warm_up_requests=1, timeout_seconds=5),
        request=Request(input_tokens=20, output_tokens=4),
        limits=Limits(),
        **changes,
    )
    return asyncio.run(LoadTest(settings, folder).run()), settings


def test_measures_the_parts_of_an_answer(tmp_path):
    with FakeEndpoint(lambda _: "one two three four", pause=0.02) as fake:
        (result,), _ = run(fake, tmp_path, Load("baseline", 60, max_requests=3))
    assert result["succeeded"] == 3
    assert result["mean_output_tokens"] == 4
    assert result["mean_input_tokens"] == 20
    assert 20 <= result["time_to_first_token_ms"]["p50"] < 500
    assert 15 <= result["inter_token_latency_ms"]["p50"] < 500
    assert result["end_to_end_ms"]["p50"] >= 80
    assert fake.requests[-1]["max_tokens"] == 4
    assert fake.requests[-1]["ignore_eos"] is True
    assert len({request["messages"][0]["content"] for request in fake.requests}) == 4


def test_writes_results_and_requests(tmp_path, capsys):
    with FakeEndpoint(lambda _: "yes it is") as fake:
        run(fake, tmp_path, Load("sweep", 60, concurrency=3, max_requests=6))
    written = json.loads((tmp_path / "results.json").read_text())
    assert [stage["concurrency"] for stage in written["stages"]] == [1, 2, 3]
    assert written["model"] == "tiny"
    requests = (tmp_path / "requests.jsonl").read_text().splitlines()
    assert len(requests) == 18
    assert json.loads(requests[0])["output_tokens"] == 3
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line[0] == "{"]
    assert [line["stage_done"] for line in lines] == ["1 at a time", "2 at a time", "3 at a time"]
    assert all(line["time_to_first_token_p95_ms"] > 0 for line in lines)


def test_keeps_as_many_under_way_as_asked(tmp_path):
    with FakeEndpoint(lambda _: "yes", pause=0.02) as fake:
        run(fake, tmp_path, Load("saturation", 60, concurrency=5, max_requests=30))
    assert fake.most_at_a_time == 5


def test_ends_in_time(tmp_path):
    begun = time.monotonic()
    with FakeEndpoint(lambda _: "yes", pause=0.02) as fake:
        (result,), _ = run(fake, tmp_path, Load("baseline", 0.3))
    assert time.monotonic() - begun < 3
    assert result["requests"] > 1


def test_all_stages_together_end_in_time(tmp_path):
    with FakeEndpoint(lambda _: "yes", pause=0.02) as fake:
        results, _ = run(fake, tmp_path, Load("sweep", 0.4, concurrency=64), max_seconds=0.6)
    assert len(results) < 7


def test_stops_when_most_requests_fail(tmp_path):
    with FakeEndpoint(lambda _: 503) as fake:
        results, settings = run(fake, tmp_path, Load("sweep", 60, concurrency=8, max_requests=4))
    assert len(results) == 1
    assert results[0]["errors"] == {"HTTP 503": 4}
    assert results[0]["time_to_first_token_ms"] is None
    assert "no request succeeded" in objections(settings, results)[0]


@pytest.mark.parametrize(
    ("ends", "errors"),
    [
        (("reason", "last line"), {}),
        (("reason",), {}),
        (("last line",), {}),
        ((), {"the stream broke off": 1}),
    ],
)
def test_knows_whole_answers_from_broken_ones(tmp_path, ends, errors):
    with FakeEndpoint(lambda _: "yes", ends=ends) as fake:
        (result,), _ = run(fake, tmp_path, Load("baseline", 60, max_requests=1))
    assert result["errors"] == errors


def test_an_empty_answer_is_an_error(tmp_path):
    with FakeEndpoint(lambda _: "") as fake:
        (result,), _ = run(fake, tmp_path, Load("baseline", 60, max_requests=2))
    assert result["errors"] == {"an answer without text": 2}


def test_requests_come_at_the_rate_whether_answered_or_not():
    sent = []

    async def send():
        sent.append(time.monotonic())
        await asyncio.sleep(0.3)

    async def go(most: int) -> int:
        return await open_loop(send, 200, Budget(10_000, 0.25), most, random.Random(1))

    assert asyncio.run(go(1000)) == 0
    assert 25 <= len(sent) <= 75
    sent.clear()
    assert asyncio.run(go(2)) > 10
    assert len(sent) <= 4


def test_names_the_limits_that_were_missed():
    settings = dataclasses.replace(
        settings_module.load(), limits=Limits(time_to_first_token_p95_ms=100, errors_percent=1)
    )
    good = {
        "name": "1 at a time",
        "succeeded": 9,
        "errors": {},
        "errors_percent": 0.0,
        "time_to_first_token_ms": {"p95": 80.0},
    }
    bad = {**good, "errors_percent": 10.0, "time_to_first_token_ms": {"p95": 250.0}}
    assert objections(settings, [good]) == []
    slow, failing = objections(settings, [good, bad])
    assert "is 250 ms, and may be 100 ms" in slow
    assert "10.0 % of the requests failed, and 1 % may" in failing


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("", None),
        (": keep-alive", None),
        ("event: message", None),
        ("data: [DONE]", {}),
        ('data: {"choices": []}', {"choices": []}),
        ("data: half", {"error": "not JSON"}),
    ],
)
def test_reads_lines_of_a_stream(line, event):
    assert event_of(line) == event


def test_thinking_counts_as_text():
    assert has_text({"choices": [{"delta": {"reasoning_content": "Hm"}}]})
    assert not has_text({"choices": [{"delta": {"content": ""}}]})
    assert not has_text({"usage": {"prompt_tokens": 1}})


def test_prompts_approach_the_length_that_is_asked_for():
    prompts = Prompts(100, seed=1)
    first = prompts.next()
    assert len(first.split()) == 100
    prompts.calibrate(125)
    assert len(prompts.next().split()) == 80
    prompts.calibrate(None)
    assert len(prompts.next().split()) == 80
