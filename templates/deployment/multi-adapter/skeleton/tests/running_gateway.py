"""A gateway as it runs in the cluster, on a port of its own, and a client that can do anything."""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn

from gateway import Gateway, engine_client
from settings import Settings
from tenants import TenantKeys


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class RunningGateway:
    """Use it in a `with` statement."""

    def __init__(self, settings: Settings, keys: Path):
        self._settings, self._keys = settings, keys

    def __enter__(self) -> RunningGateway:
        started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(started)))
        self._thread.start()
        assert started.wait(10)
        return self

    async def _serve(self, started: threading.Event) -> None:
        async with engine_client(self._settings.engine.port) as engine:
            keys = TenantKeys(self._keys, self._settings.tenants)
            app = Gateway(self._settings, keys, engine).app()
            config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error")
            self._server = uvicorn.Server(config)
            serving = asyncio.create_task(self._server.serve())
            while not self._server.started:
                await asyncio.sleep(0.01)
            self.port = self._server.servers[0].sockets[0].getsockname()[1]
            started.set()
            await serving

    def __exit__(self, *_) -> None:
        self._server.should_exit = True
        self._thread.join(10)

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        key: str | None = None,
        headers: list[tuple[str, str]] = (),
    ) -> Answer:
        """Send exactly this; a body that is not bytes goes as JSON."""
        connection = self.connect()
        connection.putrequest(method, path, skip_accept_encoding=True)
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        given = dict(headers)
        if body is not None:
            connection.putheader("content-length", str(len(raw)))
            if "content-type" not in given:
                connection.putheader("content-type", "application/json")
        if key is not None:
            connection.putheader("authorization", f"Bearer {key}")
        for name, value in headers:
            connection.putheader(name, value)
        connection.endheaders()
        if body is not None:
            connection.send(raw)
        response = connection.getresponse()
        answer = Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, b"")
        answer.body = response.read()
        connection.close()
        return answer


def wait_until(condition, seconds: float = 5) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.02)
    return False
