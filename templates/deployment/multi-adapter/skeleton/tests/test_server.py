import asyncio

import httpx
import pytest

from gateway import engine_client
from server import internal_app


def status_of(path: str, port: int) -> int:
    async def ask() -> int:
        async with engine_client(port) as engine:
            transport = httpx.ASGITransport(internal_app(engine))
            async with httpx.AsyncClient(transport=transport, base_url="http://pod") as client:
                return (await client.get(path)).status_code

    return asyncio.run(ask())


@pytest.mark.parametrize("path", ["/ready", "/metrics"])
def test_is_as_the_engine_is(engine, path):
    assert status_of(path, engine.port) == 200
    assert engine.requests[0][0] in ("/health", "/metrics")
    engine.status = 503
    assert status_of(path, engine.port) == 503


def test_lives_while_the_engine_loads():
    assert status_of("/health", 9) == 200
    assert status_of("/ready", 9) == 503
    assert status_of("/metrics", 9) == 503


def test_has_nothing_for_tenants(engine):
    assert status_of("/v1/models", engine.port) == 404
    assert engine.requests == []
