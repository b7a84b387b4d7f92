"""The application: pages, answers and ratings.

uvicorn app:create --factory --port 8080
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Literal

from fastapi import FastAPI, HTTPException
from fastapi.responses import StreamingResponse
from fastapi.staticfiles import StaticFiles
from pydantic import BaseModel, ConfigDict, Field

import settings as settings_module
from answering import Answering, TooBusy
from chain import Chain
from endpoint import open_client
from model import Model
from portal import open_portal
from protect import Protect
from ratings import Answers, RatingLog
from settings import Settings

STATIC = Path(__file__).parent / "static"


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Said(Body):
    role: Literal["user", "assistant"]
    content: str


class Question(Body):
    messages: list[Said] = Field(min_length=1, max_length=1000)


class Rating(Body):
    answer_id: str = Field(max_length=64)
    rating: Literal["good", "bad"]
    comment: str = ""


def create(settings: Settings | None = None) -> FastAPI:
    settings = settings or settings_module.load()
    limits = settings.limits
    client = open_client(limits.answers_at_a_time, limits.answer_seconds)
    model = Model(settings.endpoint, client)
    answers = Answers(limits.remembered_answers)
    answering = Answering(settings, Chain(settings.chain, model), model, answers)
    ratings = RatingLog(Path(os.environ.get("RATINGS_DIR", "output")), settings.app.environment)
    portal = open_portal(settings.portal)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as open_things:
            await open_things.enter_async_context(client)
            if portal:
                await open_things.enter_async_context(portal.sending())
            yield

    app = FastAPI(lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    app.add_middleware(Protect, body_bytes=8 * limits.question_characters * (limits.messages + 1))

    @app.get("/health/live")
    async def live() -> dict:
        return {"status": "ok"}

    @app.get("/health/ready")
    async def ready() -> dict:
        """Ready even where the model is not: the page says so itself."""
        return {"status": "ok"}

    @app.get("/api/about")
    async def about() -> dict:
        return {
            "title": settings.app.title,
            "welcome": settings.app.welcome,
            "examples": settings.app.examples,
            "environment": settings.app.environment,
            "limits": {
                "question_characters": limits.question_characters,
                "messages": limits.messages,
                "comment_characters": limits.comment_characters,
            },
        }

    @app.post("/api/answers")
    async def answer(question: Question) -> StreamingResponse:
        messages = [said.model_dump() for said in question.messages]
        try:
            events = answering.begin(messages)
        except TooBusy as error:
            raise HTTPException(429, str(error), {"retry-after": "5"}) from None
        except ValueError as error:
            raise HTTPException(422, str(error)) from None
        return StreamingResponse(
            (f"event: {name}\ndata: {json.dumps(data)}\n\n" async for name, data in events),
            media_type="text/event-stream",
            headers={"cache-control": "no-store", "x-accel-buffering": "no"},
        )

    @app.post("/api/ratings", status_code=201)
    async def rate(rating: Rating) -> dict:
        if len(rating.comment) > limits.comment_characters:
            raise HTTPException(422, "The comment is too long.")
        rated = answers.get(rating.answer_id)
        if rated is None:
            raise HTTPException(404, "This answer is too old to be rated.")
        try:
            await asyncio.to_thread(
                ratings.append, rating.answer_id, rated, rating.rating, rating.comment
            )
        except OSError as error:
            print(json.dumps({"event": "rating", "error": str(error)}), flush=True)
            raise HTTPException(503, "The rating could not be kept. Try again later.") from None
        if portal:
            portal.put(rating.answer_id, rated, rating.rating, rating.comment)
        return {"status": "kept"}

    app.mount("/", StaticFiles(directory=STATIC, html=True))
    return app
