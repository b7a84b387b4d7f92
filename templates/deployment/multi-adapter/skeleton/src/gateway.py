"""The only way to the engine: who calls, and whether the model is theirs."""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from completion_request import FIELDS, parse
from log import log_line
from refusal import Refusal, answer, unknown_model
from settings import Limits, Settings
from tenants import TenantKeys


class Gateway:
    """Passes the requests of tenants on to the engine, for their own adapters alone."""

    def __init__(self, settings: Settings, keys: TenantKeys, engine: httpx.AsyncClient):
        self._settings = settings
        self._keys = keys
        self._engine = engine
        self._running: Counter[str] = Counter()
        self._salt = secrets.token_bytes(32)

    def app(self) -> Starlette:
        """Routes that there are not are not found; none of a client's paths goes on."""
        app = Starlette(
            routes=[
                Route("/v1/models", self.models, methods=["GET"]),
                *(Route(route, self.complete, methods=["POST"]) for route in FIELDS),
            ],
            exception_handlers={Refusal: answer, HTTPException: _not_served},
        )
        app.router.redirect_slashes = False
        return app

    async def models(self, request: Request) -> Response:
        """Those of the tenant that the engine has loaded, without where they lie."""
        tenant = self._tenant(request)
        try:
            response = await self._engine.get("/v1/models", timeout=10)
            listed = response.raise_for_status().json()["data"]
        except (httpx.HTTPError, ValueError, KeyError):
            raise _unavailable() from None
        own = self._settings.adapters_of(tenant)
        return JSONResponse(
            {
                "object": "list",
                "data": [
                    {
                        "id": model["id"],
                        "object": "model",
                        "created": model.get("created", 0),
                        "owned_by": tenant,
                    }
                    for model in listed
                    if model.get("id") in own
                ],
            }
        )

    async def complete(self, request: Request) -> Response:
        started = time.monotonic()
        tenant = self._tenant(request)
        route = request.url.path
        body = parse(await _body(request, self._settings.limits), route, self._settings.limits)
        if body["model"] not in self._settings.adapters_of(tenant):
            log_line("refused", tenant=tenant, route=route, reason="model")
            raise unknown_model()
        # Tenants that share an adapter must not learn from timing what the other has asked.
        body["cache_salt"] = self._cache_salt(tenant)
        async with AsyncExitStack() as stack:
            stack.enter_context(self._slot(tenant))
            stack.callback(_log_end, started, tenant, body["model"], route)
            response = await self._ask(stack, route, body)
            if response.headers.get("content-type", "").startswith("text/event-stream"):
                deadline = asyncio.get_running_loop().time() + self._remaining(started)
                return Relay(_chunks(response, deadline), stack.pop_all())
            return Response(
                response.content,
                status_code=response.status_code,
                media_type="application/json",
            )

    def _tenant(self, request: Request) -> str:
        tenant = self._keys.tenant_of(request.headers.getlist("authorization"))
        if tenant is None:
            raise Refusal(401, "invalid_api_key", "Send your key: Authorization: Bearer <key>.")
        return tenant

    @contextmanager
    def _slot(self, tenant: str):
        limit = self._settings.limits.requests_per_tenant
        if self._running[tenant] >= limit:
            raise Refusal(429, "rate_limit_exceeded", f"At most {limit} requests at a time.")
        self._running[tenant] += 1
        try:
            yield
        finally:
            self._running[tenant] -= 1

    async def _ask(self, stack: AsyncExitStack, route: str, body: dict[str, Any]) -> httpx.Response:
        """The answer of the engine: whole, unless it comes in events."""
        request = self._engine.build_request(
            "POST",
            route,
            content=json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )
        try:
            async with asyncio.timeout(self._settings.limits.request_seconds):
                response = await self._engine.send(request, stream=True)
                stack.push_async_callback(response.aclose)
                if response.status_code >= 500:
                    raise _unavailable()
                if response.status_code != 200 or not body.get("stream"):
                    await response.aread()
                return response
        except TimeoutError:
            raise Refusal(504, "timeout", "The model took too long to answer.") from None
        except httpx.HTTPError:
            raise _unavailable() from None

    def _remaining(self, started: float) -> float:
        return self._settings.limits.request_seconds - (time.monotonic() - started)

    def _cache_salt(self, tenant: str) -> str:
        return hashlib.sha256(self._salt + tenant.encode()).hexdigest()


class Relay(StreamingResponse):
    """Events of the engine; what they hold open is let go however the client leaves."""

    def __init__(self, chunks: AsyncIterator[bytes], stack: AsyncExitStack):
        super().__init__(chunks, media_type="text/event-stream")
        self.headers["cache-control"] = "no-store"
        self._stack = stack

    async def __call__(self, scope, receive, send) -> None:
        async with self._stack:
            await super().__call__(scope, receive, send)


async def _chunks(response: httpx.Response, deadline: float) -> AsyncIterator[bytes]:
    chunks = response.aiter_raw()
    while True:
        try:
            async with asyncio.timeout_at(deadline):
                chunk = await anext(chunks)
        except StopAsyncIteration:
            return
        except (TimeoutError, httpx.HTTPError) as error:
            what = "took too long" if isinstance(error, TimeoutError) else "broke off"
            message = {"error": {"message": f"The answer {what}.", "type": "server_error"}}
            yield f"data: {json.dumps(message)}\n\n".encode()
            return
        yield chunk


async def _body(request: Request, limits: Limits) -> bytes:
    """The body, as long as it is plain JSON of a fair size that arrives in time."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json" or "content-encoding" in request.headers:
        raise Refusal(415, "unsupported_media_type", "Send plain application/json.")
    too_large = Refusal(413, "too_large", f"A body may have {limits.body_bytes} bytes.")
    body = bytearray()
    try:
        async with asyncio.timeout(limits.body_seconds):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limits.body_bytes:
                    raise too_large
    except TimeoutError:
        raise Refusal(408, "timeout", "The body took too long to arrive.") from None
    return bytes(body)


def _log_end(started: float, tenant: str, model: str, route: str) -> None:
    seconds = round(time.monotonic() - started, 3)
    log_line("request", tenant=tenant, model=model, route=route, seconds=seconds)


def _unavailable() -> Refusal:
    return Refusal(503, "unavailable", "The model is not ready. Try again in a moment.")


async def _not_served(request: Request, _: HTTPException) -> Response:
    return await answer(request, Refusal(404, "not_found", "There is no such route."))


@asynccontextmanager
async def engine_client(port: int) -> AsyncIterator[httpx.AsyncClient]:
    """Talks to the engine beside the gateway, and to nothing else."""
    async with httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{port}",
        timeout=httpx.Timeout(None, connect=5),
        limits=httpx.Limits(max_connections=None),
        headers={"accept-encoding": "identity"},
        trust_env=False,
        follow_redirects=False,
    ) as client:
        yield client
