import json
import os
import re
from pathlib import Path
from unittest.mock import Mock

import pytest
from fake_endpoint import FakeEndpoint
from fastapi.testclient import TestClient

import app
import settings

CONFIG = """
app: {title: Helper, environment: test, examples: ["Hello?"]}
endpoint: {url: "%s"}
chain:
  - {name: plan, prompt: "Plan: {question}", title: Planning}
  - {name: answer, prompt: "{question} {plan}", title: Writing}
filters:
  input:
    - {name: number, pattern: '\\d{4}'}
    - {name: rude, pattern: 'stupid', action: block, message: Please be kind.}
  output:
    - {name: secret, pattern: 'hunter2', action: block, message: Held back.}
  window: 20
limits: {question_characters: 100, messages: 3, answers_at_a_time: 1, answer_seconds: 0.8,
         comment_characters: 20}
"""


class Fixture:
    def __init__(self, client: TestClient, fake: FakeEndpoint, ratings: Path):
        self.client, self.fake, self.ratings = client, fake, ratings

    def kept(self) -> list[dict]:
        return [json.loads(line) for file in self.ratings.iterdir() for line in file.open()]

    def ask(self, *said: str) -> list[tuple[str, dict]]:
        roles = ["user", "assistant"] * len(said)
        messages = [{"role": r, "content": text} for r, text in zip(roles, said, strict=False)]
        response = self.client.post("/api/answers", json={"messages": messages})
        assert response.status_code == 200, response.text
        return [
            (name.removeprefix("event: "), json.loads(data.removeprefix("data: ")))
            for name, data in (event.split("\n") for event in response.text.split("\n\n")[:-1])
        ]


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ratings")
    with pytest.MonkeyPatch.context() as patch, FakeEndpoint() as fake:
        patch.setenv("RATINGS_DIR", str(folder))
        with TestClient(app.create(settings.parse(CONFIG % fake.url))) as client:
            yield Fixture(client, fake, folder)


@pytest.fixture
def running(started):
    """As if it had just been started."""
    started.fake.answer, started.fake.pause = lambda request: "It is fine", 0
    started.fake.requests.clear()
    for file in started.ratings.iterdir():
        file.unlink()
    return started


def test_answers_in_steps(running):
    events = running.ask("What is 2024?")
    assert [name for name, _ in events if name != "piece"] == ["step", "step", "done"]
    text = "".join(data["text"] for name, data in events if name == "piece")
    assert text.strip() == "It is fine"
    assert running.fake.requests[0]["messages"][-1]["content"] == "Plan: What is [number]?"


def test_blocks_questions_before_the_model_sees_them(running):
    assert running.ask("You are stupid") == [("blocked", {"message": "Please be kind."})]
    assert running.fake.requests == []


def test_blocks_answers(running):
    running.fake.answer = lambda request: "so " * 30 + "hunter2 is it"
    events = running.ask("Tell me")
    assert events[-1] == ("blocked", {"message": "Held back."})
    assert "hunter2" not in "".join(data.get("text", "") for _, data in events)


def test_what_the_client_calls_an_answer_is_filtered_too(running):
    assert running.ask("Hi", "You are stupid", "Why?")[-1][0] == "blocked"


def test_says_that_the_model_has_failed(running):
    running.fake.answer = lambda request: 503
    assert running.ask("Hi")[-1][0] == "error"
    running.fake.answer = lambda request: "fine again"
    assert running.ask("Hi")[-1][0] == "done"


def test_ends_an_answer_that_takes_too_long(running):
    running.fake.answer, running.fake.pause = lambda request: "word " * 40, 0.05
    name, data = running.ask("Hi")[-1]
    assert (name, "too long" in data["message"]) == ("error", True)


@pytest.mark.parametrize(
    ("messages", "detail"),
    [
        ([], None),
        ([{"role": "system", "content": "x"}], None),
        ([{"role": "user", "content": 1}], None),
        ([{"role": "user", "content": "x", "name": "y"}], None),
        ([{"role": "user", "content": " "}], "Write a question first."),
        ([{"role": "user", "content": "x" * 101}], "A question may have 100 characters."),
        ([{"role": "assistant", "content": "x"}], "take turns"),
        ([{"role": "user", "content": "x"}] * 2, "take turns"),
        ([{"role": "user", "content": "x"}] * 5, "Start a new one"),
    ],
)
def test_refuses_what_is_no_question(running, messages, detail):
    response = running.client.post("/api/answers", json={"messages": messages})
    assert response.status_code == 422
    assert detail is None or detail in response.json()["detail"]
    assert running.fake.requests == []


def test_keeps_ratings_with_what_was_rated(running):
    answer_id = running.ask("How?")[-1][1]["answer_id"]
    for rating, comment in (("good", ""), ("bad", "too short")):
        body = {"answer_id": answer_id, "rating": rating, "comment": comment}
        assert running.client.post("/api/ratings", json=body).status_code == 201
    first, second = running.kept()
    assert (first["rating"], second["rating"], second["comment"]) == ("good", "bad", "too short")
    assert first["messages"] == [{"role": "user", "content": "How?"}]
    assert (first["answer"].strip(), first["model"]) == ("It is fine", "tiny")
    assert first["environment"] == "test"


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"answer_id": "unknown"}, 404),
        ({"rating": "great"}, 422),
        ({"comment": "x" * 21}, 422),
        ({"more": 1}, 422),
    ],
)
def test_refuses_other_ratings(running, change, status):
    answer_id = running.ask("How?")[-1][1]["answer_id"]
    body = {"answer_id": answer_id, "rating": "good", **change}
    assert running.client.post("/api/ratings", json=body).status_code == status
    assert running.kept() == []


def test_says_that_a_rating_was_not_kept(running, monkeypatch):
    answer_id = running.ask("How?")[-1][1]["answer_id"]
    monkeypatch.setattr(os, "fsync", Mock(side_effect=OSError("disk full")))
    response = running.client.post("/api/ratings", json={"answer_id": answer_id, "rating": "good"})
    assert (response.status_code, "could not be kept" in response.text) == (503, True)


def test_says_what_it_is(running):
    facts = running.client.get("/api/about").json()
    assert (facts["title"], facts["environment"]) == ("Helper", "test")
    assert facts["examples"] == ["Hello?"]
    assert running.fake.url not in json.dumps(facts)


def test_the_page_may_load_nothing_from_elsewhere(running):
    page = running.client.get("/")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert '<script type="module" src="main.js">' in page.text
    for file in ("main.js", "api.js", "answer.js", "text.js", "style.css", "icon.svg"):
        assert running.client.get(f"/{file}").status_code == 200


@pytest.mark.parametrize("path", ["/../app.py", "/%2e%2e/app.py", "/docs", "/openapi.json"])
def test_serves_nothing_but_the_page(running, path):
    assert running.client.get(path).status_code == 404


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"content-type": "text/plain"}, 415),
        ({"content-length": "10000000"}, 413),
    ],
)
def test_refuses_what_other_pages_send(running, headers, status):
    content = b'{"messages": [{"role": "user", "content": "Hi"}]}'
    sent = {"content-type": "application/json", **headers}
    response = running.client.post("/api/answers", content=content, headers=sent)
    assert response.status_code == status
    assert "content-security-policy" in response.headers


def test_text_is_never_markup():
    for file in app.STATIC.glob("*.js"):
        text = file.read_text()
        for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
            assert way not in text, f"{file.name}: {way}"
    page = (app.STATIC / "index.html").read_text()
    assert not re.search(r"\s(on\w+|style)=", page)
