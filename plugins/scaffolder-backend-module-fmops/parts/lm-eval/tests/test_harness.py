import json
from dataclasses import replace

import pytest
from fake_endpoint import FakeEndpoint

import harness
from evaluation import Evaluation, Subject

SUBJECT = Subject("Tiny", "acme/tiny", revision="abc")
ENDPOINT = Subject("Tiny", "acme/tiny", endpoint="http://tiny.team.svc", served_model="tiny-1")
BASE = "http://tiny.team.svc/openai/v1"


def test_loads_weights_with_their_adapter():
    with_adapter = Subject("Tiny", "/models/tiny", adapter="/models/adapter", dtype="float16")
    assert harness.weights_arguments(SUBJECT, gpus=1) == {
        "pretrained": "acme/tiny",
        "dtype": "bfloat16",
        "revision": "abc",
    }
    assert harness.weights_arguments(with_adapter, gpus=2) == {
        "pretrained": "/models/tiny",
        "dtype": "float16",
        "peft": "/models/adapter",
        "parallelize": True,
    }


def test_asks_endpoints_by_what_the_task_needs():
    evaluation = Evaluation(batch_size=8)
    kind, arguments = harness.endpoint_arguments(ENDPOINT, BASE, evaluation, writes=True)
    assert kind == "local-chat-completions"
    assert arguments["base_url"] == f"{BASE}/chat/completions"
    assert (arguments["model"], arguments["num_concurrent"]) == ("tiny-1", 8)
    kind, arguments = harness.endpoint_arguments(ENDPOINT, BASE, evaluation, writes=False)
    assert kind == "local-completions"
    assert arguments["base_url"] == f"{BASE}/completions"
    assert arguments["tokenizer"] == "acme/tiny"


def test_endpoints_write_as_in_a_chat():
    models = harness.Models(ENDPOINT, Evaluation())
    assert (models.chats(True), models.chats(False)) == (True, False)
    assert harness.Models(SUBJECT, Evaluation(chat_template=True)).chats(False)


def test_finds_the_api_of_an_endpoint():
    with FakeEndpoint(prefix="/openai/v1", models=("tiny-1",)) as fake:
        models = harness.Models(replace(ENDPOINT, endpoint=fake.url), Evaluation())
        assert models._base == f"{fake.url}/openai/v1"


def test_finds_the_tasks_of_groups():
    groups = {"mmlu": {"stem": {"physics": 1, "biology": 2}}, "arc": 3}
    assert list(harness.leaves(groups)) == [1, 2, 3]


def found(**metrics) -> dict:
    """What the harness returns for a task with two questions and two ways of reading answers."""
    samples = [
        {"doc_id": n, "doc_hash": "d", "prompt_hash": "p", "filter": way, "exact_match": n % 2}
        for way in ("strict-match", "flexible-extract")
        for n in range(2)
    ]
    return {"results": {"gsm8k": metrics}, "samples": {"gsm8k": samples}}


METRICS = {"exact_match,strict-match": 0.0, "exact_match,flexible-extract": 0.5}


def test_counts_each_question_once(tmp_path):
    score = harness.write_task("gsm8k", found(**METRICS), tmp_path)
    assert (score.metric, score.value, score.questions) == ("exact_match,flexible-extract", 0.5, 2)
    lines = (tmp_path / "questions" / "gsm8k.jsonl").read_text().splitlines()
    assert [json.loads(line)["value"] for line in lines] == [0.0, 1.0]


def test_goes_on_where_it_has_stopped(tmp_path, monkeypatch, capsys):
    ran = []

    def run_task(models, task, evaluation, manager):
        ran.append(task)
        if task == "broken":
            raise RuntimeError("the node is gone")
        return found(**METRICS)

    monkeypatch.setattr(harness, "run_task", run_task)
    with pytest.raises(RuntimeError):
        harness.evaluate(SUBJECT, Evaluation(["gsm8k", "broken"]), tmp_path)
    assert not (tmp_path / "results.json").exists()
    scores = harness.evaluate(SUBJECT, Evaluation(["gsm8k"]), tmp_path)
    assert scores["gsm8k"].value == 0.5
    assert ran == ["gsm8k", "broken"]
    assert '"resumed": true' in capsys.readouterr().out
    # Other settings are another evaluation.
    harness.evaluate(SUBJECT, Evaluation(["gsm8k"], limit=5), tmp_path)
    assert ran == ["gsm8k", "broken", "gsm8k"]
