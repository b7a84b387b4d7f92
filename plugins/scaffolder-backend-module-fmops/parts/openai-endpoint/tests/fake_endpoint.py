"""A small endpoint with the API of OpenAI, for tests: it answers what it is told to."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class FakeEndpoint:
    """Answers with what `answer` makes of a request; an int is an HTTP status instead.

    Use it in a `with` statement. Streams one word at a time, with `pause` seconds before each,
    and ends as servers do, or breaks off.
    """

    def __init__(
        self,
        answer: Callable[[dict], str | int] = lambda request: "yes",
        models: tuple[str, ...] = ("tiny",),
        prefix: str = "/v1",
        pause: float = 0.0,
        ends: tuple[str, ...] = ("reason", "last line"),
    ):
        self.answer, self.models, self.prefix = answer, models, prefix
        self.pause, self.ends = pause, ends
        self.requests: list[dict] = []
        self.at_a_time = self.most_at_a_time = 0
        self._lock = threading.Lock()

    def __enter__(self) -> FakeEndpoint:
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                found = self.path == f"{endpoint.prefix}/models"
                data = {"data": [{"id": model} for model in endpoint.models]}
                _send(self, 200 if found else 404, data if found else {})

            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                endpoint.handle(self, json.loads(body))

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self.server.shutdown()
        self.server.server_close()

    def handle(self, http: BaseHTTPRequestHandler, request: dict) -> None:
        with self._lock:
            self.requests.append(request)
            self.at_a_time += 1
            self.most_at_a_time = max(self.most_at_a_time, self.at_a_time)
        try:
            answer = self.answer(request)
            if isinstance(answer, int):
                _send(http, answer, {"error": {"message": "refused"}})
            elif request.get("stream"):
                self.stream(http, request, answer.split())
            else:
                time.sleep(self.pause)
                _send(http, 200, {"choices": [{"index": 0, "message": {"content": answer}}]})
        except (BrokenPipeError, ConnectionResetError):
            pass
        finally:
            with self._lock:
                self.at_a_time -= 1

    def stream(self, http: BaseHTTPRequestHandler, request: dict, words: list[str]) -> None:
        http.send_response(200)
        http.send_header("content-type", "text/event-stream")
        http.end_headers()
        _event(http, {"choices": [{"delta": {"role": "assistant", "content": ""}}]})
        for word in words:
            time.sleep(self.pause)
            _event(http, {"choices": [{"delta": {"content": f"{word} "}}]})
        if "reason" in self.ends:
            _event(http, {"choices": [{"delta": {}, "finish_reason": "stop"}]})
        if (request.get("stream_options") or {}).get("include_usage"):
            prompt = sum(len(message["content"].split()) for message in request["messages"])
            usage = {"prompt_tokens": prompt, "completion_tokens": len(words)}
            _event(http, {"choices": [], "usage": usage})
        if "last line" in self.ends:
            http.wfile.write(b"data: [DONE]\n\n")


def _event(http: BaseHTTPRequestHandler, data: dict) -> None:
    http.wfile.write(f"data: {json.dumps(data)}\n\n".encode())
    http.wfile.flush()


def _send(http: BaseHTTPRequestHandler, status: int, data: dict) -> None:
    body = json.dumps(data).encode()
    http.send_response(status)
    http.send_header("content-type", "application/json")
    http.send_header("content-length", str(len(body)))
    http.end_headers()
    http.wfile.write(body)
