"""Runs the gateway for tenants, and beside it what the cluster asks about it.

    python server.py

Probes and metrics have a port of their own, closed to tenants: the metrics of the engine
name the adapters of all of them.
"""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

import settings as settings_module
from gateway import Gateway, engine_client
from log import log_line
from tenants import TenantKeys

PORT = 8000
INTERNAL_PORT = 9000


def internal_app(engine: httpx.AsyncClient) -> Starlette:
    async def live(_: Request) -> Response:
        return PlainTextResponse("ok")

    async def ask(path: str) -> Response:
        try:
            response = await engine.get(path, timeout=5)
        except httpx.HTTPError as error:
            return PlainTextResponse(f"engine: {type(error).__name__}", status_code=503)
        return PlainTextResponse(response.content, status_code=response.status_code)

    async def ready(_: Request) -> Response:
        """The gateway is of use when the engine has loaded its models."""
        return await ask("/health")

    async def metrics(_: Request) -> Response:
        return await ask("/metrics")

    return Starlette(
        routes=[Route("/health", live), Route("/ready", ready), Route("/metrics", metrics)]
    )


def server(app: Starlette, port: int) -> uvicorn.Server:
    return uvicorn.Server(
        uvicorn.Config(
            app,
            # All addresses of the pod; what reaches them is for the network policy to say.
            host="0.0.0.0",
            port=port,
            access_log=False,
            log_level="warning",
            server_header=False,
            limit_concurrency=1000,
            timeout_keep_alive=75,
        )
    )


async def main() -> None:
    settings = settings_module.load()
    keys = TenantKeys(Path(os.environ.get("KEYS_DIR", "/keys")), settings.tenants)
    async with engine_client(settings.engine.port) as engine:
        log_line("start", port=PORT, tenants=sorted(settings.tenants))
        await asyncio.gather(
            server(Gateway(settings, keys, engine).app(), PORT).serve(),
            server(internal_app(engine), INTERNAL_PORT).serve(),
        )


if __name__ == "__main__":
    asyncio.run(main())
