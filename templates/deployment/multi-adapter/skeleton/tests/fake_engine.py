"""Stands in for vLLM, over HTTP: does what it is told on every route, and remembers it."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class FakeEngine:
    """Serves `models`, all of them to everybody. Use it in a `with` statement."""

    def __init__(self, models: list[str]):
        self.models = models
        self.requests: list[tuple[str, dict]] = []
        self.headers: list[dict[str, str]] = []
        self.chunks = ["Hel", "lo"]
        self.status = 200
        self.pause = 0.0
        # Set when a client has gone away in the middle of an answer.
        self.abandoned = threading.Event()

    def __enter__(self) -> FakeEngine:
        engine = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                engine.requests.append((self.path, {}))
                data = [
                    {"id": model, "created": 1, "root": f"/artifacts/{model}", "parent": "base"}
                    for model in engine.models
                ]
                self.send({"object": "list", "data": data})

            def do_POST(self):
                raw = self.rfile.read(int(self.headers["content-length"]))
                engine.headers.append({k.lower(): v for k, v in self.headers.items()})
                body = json.loads(raw)
                engine.requests.append((self.path, body))
                if body.get("stream") and engine.status == 200:
                    self.stream()
                else:
                    time.sleep(engine.pause)
                    self.send({"model": body.get("model"), "text": "".join(engine.chunks)})

            def send(self, data: dict):
                body = json.dumps(data).encode()
                self.send_response(engine.status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.send_header("x-engine", "secret")
                self.end_headers()
                self.wfile.write(body)

            def stream(self):
                self.send_response(200)
                self.send_header("content-type", "text/event-stream; charset=utf-8")
                self.send_header("connection", "close")
                self.end_headers()
                try:
                    for chunk in engine.chunks:
                        self.wfile.write(f"data: {json.dumps({'text': chunk})}\n\n".encode())
                        self.wfile.flush()
                        time.sleep(engine.pause)
                    self.wfile.write(b"data: [DONE]\n\n")
                except OSError:
                    engine.abandoned.set()

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self._server.shutdown()
        self._server.server_close()
