"""Answers to requests that are not passed on."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse


class Refusal(Exception):
    """A request that the engine never sees; clients get it as OpenAI's servers put it."""

    def __init__(self, status: int, code: str, message: str):
        super().__init__(message)
        self.status = status
        self.code = code


def unknown_model() -> Refusal:
    """The same for a model that is another tenant's and for one that there is not."""
    return Refusal(404, "model_not_found", "There is no such model, or it is not yours.")


async def answer(_: Request, refusal: Refusal) -> JSONResponse:
    headers = {"www-authenticate": "Bearer"} if refusal.status == 401 else None
    return JSONResponse(
        {
            "error": {
                "message": str(refusal),
                "type": "server_error" if refusal.status >= 500 else "invalid_request_error",
                "code": refusal.code,
                "param": None,
            }
        },
        status_code=refusal.status,
        headers=headers,
    )
