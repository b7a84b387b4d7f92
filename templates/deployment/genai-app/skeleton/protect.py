"""What holds for every request, whatever it asks for."""

from __future__ import annotations

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Code and styles from here alone, nothing within the text of a page, no page around this one.
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class Protect:
    """Adds headers, and refuses large bodies and requests that other sites' pages send."""

    def __init__(self, app: ASGIApp, body_bytes: int):
        self._app = app
        self._body_bytes = body_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                added = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
                message = {**message, "headers": [*message["headers"], *added]}
            await send(message)

        headers = dict(scope["headers"])
        if scope["method"] == "POST":
            refusal = self._refusal(headers)
            if refusal:
                status, detail = refusal
                response = JSONResponse({"detail": detail}, status)
                return await response(scope, receive, send_with_headers)
        await self._app(scope, receive, send_with_headers)

    def _refusal(self, headers: dict[bytes, bytes]) -> tuple[int, str] | None:
        # Browsers say where a request comes from; what is no browser has no user to misuse.
        if headers.get(b"sec-fetch-site", b"same-origin") not in (b"same-origin", b"none"):
            return 403, "This was sent from the page of another site."
        if headers.get(b"content-type", b"").split(b";")[0].strip() != b"application/json":
            return 415, "Send application/json."
        length = headers.get(b"content-length", b"")
        if not length.isdigit():
            return 411, "Say how long the body is."
        if int(length) > self._body_bytes:
            return 413, "This is too long."
        return None
