import asyncio
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from fake_endpoint import FakeEndpoint
from fastapi.testclient import TestClient

import app
import settings
from checked_settings import SettingsError
from portal import Portal, open_portal
from ratings import Answer
from settings import PortalSettings

ANSWER = Answer([{"role": "user", "content": "secret"}], "secret too", "tiny")


@contextmanager
def fake_portal(*statuses: int):
    """Answers with these statuses, and then well."""
    left, seen = list(statuses), []

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self):
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            seen.append((self.path, self.headers["authorization"], body))
            self.send_response(left.pop(0) if left else 200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", seen
    finally:
        server.shutdown()
        server.server_close()


def send(url: str, *ratings: tuple[str, str, str], farewell: float = 5) -> None:
    async def run():
        portal = Portal(
            PortalSettings(url, "component:default/chat"), "token", (0, 0), farewell=farewell
        )
        async with portal.sending():
            for key, rating, comment in ratings:
                portal.put(key, ANSWER, rating, comment)

    asyncio.run(run())


def test_tells_what_was_rated_and_never_what_was_said():
    with fake_portal() as (url, seen):
        send(url, ("a1", "good", ""), ("a1", "bad", "x" * 3000))
    path = "/api/fmops-evaluations/v1/answers/a1/rating"
    answer = {"endpoint": "component:default/chat", "servedModel": "tiny"}
    assert seen == [
        (path, "Bearer token", {"thumb": "up", "answer": answer}),
        (path, "Bearer token", {"thumb": "down", "comment": "x" * 2000, "answer": answer}),
    ]


def test_tries_again_where_the_portal_is_busy(capsys):
    with fake_portal(503, 429) as (url, seen):
        send(url, ("a1", "good", ""))
    assert len(seen) == 3
    assert capsys.readouterr().out == ""


def test_gives_up_where_the_portal_refuses_and_goes_on(capsys):
    with fake_portal(403, 500, 500, 500) as (url, seen):
        send(url, ("a1", "good", ""), ("a2", "good", ""), ("a3", "good", ""))
    assert [path.split("/")[-2] for path, _, _ in seen] == ["a1", "a2", "a2", "a2", "a3"]
    problems = [json.loads(line)["error"] for line in capsys.readouterr().out.splitlines()]
    assert problems == ["HTTP 403", "HTTP 500"]


def test_ends_with_the_application_where_the_portal_is_away(capsys):
    send("http://127.0.0.1:1", ("a1", "good", ""), farewell=0.2)
    assert "ConnectError" in capsys.readouterr().out


def test_is_there_with_an_address_and_a_token_alone(monkeypatch, capsys):
    with_address = PortalSettings("http://portal", "component:default/chat")
    monkeypatch.delenv("PORTAL_TOKEN", raising=False)
    assert open_portal(PortalSettings()) is None
    assert open_portal(with_address) is None
    assert "PORTAL_TOKEN" in capsys.readouterr().out
    monkeypatch.setenv("PORTAL_TOKEN", "token")
    assert open_portal(with_address) is not None


@pytest.mark.parametrize(
    ("portal", "message"),
    [
        ('{url: "portal.example.com", endpoint: "component:default/chat"}', "portal.url"),
        ('{url: "https://portal.example.com", endpoint: ""}', "portal.endpoint"),
    ],
)
def test_names_the_setting_that_is_wrong(portal, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(settings.CONFIG.read_text(), f"portal: {portal}")


def test_gets_the_ratings_of_users(monkeypatch, tmp_path):
    monkeypatch.setenv("RATINGS_DIR", str(tmp_path))
    monkeypatch.setenv("PORTAL_TOKEN", "token")
    with FakeEndpoint() as endpoint, fake_portal() as (url, seen):
        different = {
            "endpoint": {"url": endpoint.url, "model": ""},
            "chain": [{"name": "answer", "prompt": "{question}"}],
            "portal": {"url": f"{url}/", "endpoint": "component:default/chat"},
        }
        loaded = settings.parse(settings.CONFIG.read_text(), json.dumps(different))
        with TestClient(app.create(loaded)) as client:
            asked = {"messages": [{"role": "user", "content": "Hi"}]}
            last = client.post("/api/answers", json=asked).text.split("data: ")[-1]
            rating = {**json.loads(last), "rating": "bad", "comment": "No"}
            assert client.post("/api/ratings", json=rating).status_code == 201
    ((path, _, body),) = seen
    assert path.endswith(f"/{rating['answer_id']}/rating")
    assert (body["thumb"], body["comment"]) == ("down", "No")
    assert len(list(tmp_path.iterdir())) == 1
