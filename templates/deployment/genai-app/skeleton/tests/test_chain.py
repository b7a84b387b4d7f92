import asyncio

import pytest
from fake_endpoint import FakeEndpoint

from chain import Chain, Piece, Progress
from endpoint import Endpoint, open_client
from model import Model, ModelError
from settings import Step

PLAN = Step("plan", "Break down: {question}", title="Planning", max_tokens=50, temperature=0)
FACTS = Step("facts", "Look up: {plan}")
LAST = Step("answer", "{question} ({facts})", title="Writing", system="Be kind.")


def run(steps: list[Step], url: str, *said: str) -> list[Progress | Piece]:
    roles = ["user", "assistant"] * len(said)
    messages = [{"role": role, "content": text} for role, text in zip(roles, said, strict=False)]

    async def collect():
        async with open_client(2, 5) as client:
            chain = Chain(steps, Model(Endpoint(url), client))
            return [part async for part in chain.run(messages)]

    return asyncio.run(collect())


def answer_of(parts) -> str:
    return "".join(part.text for part in parts if isinstance(part, Piece)).strip()


def test_each_step_uses_what_was_found_before():
    answers = iter(["who? where?", "London", "five miles"])
    with FakeEndpoint(lambda request: next(answers)) as fake:
        parts = run([PLAN, FACTS, LAST], fake.url, "How far?")
    assert answer_of(parts) == "five miles"
    asked = [request["messages"][-1]["content"] for request in fake.requests]
    assert asked == ["Break down: How far?", "Look up: who? where? ", "How far? (London )"]
    assert [part.title for part in parts if isinstance(part, Progress)] == ["Planning", "Writing"]
    assert (fake.requests[0]["max_tokens"], fake.requests[0]["temperature"]) == (50, 0)


def test_the_last_step_takes_part_in_the_conversation():
    with FakeEndpoint() as fake:
        run([Step("answer", "{question}", system="Be kind.")], fake.url, "One?", "1", "Two?")
    assert fake.requests[0]["messages"] == [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": "One?"},
        {"role": "assistant", "content": "1"},
        {"role": "user", "content": "Two?"},
    ]


def test_what_users_write_in_braces_stays_as_it_is():
    with FakeEndpoint(lambda request: "plan") as fake:
        run([PLAN, Step("answer", "{question}|{plan}")], fake.url, "{plan} {question} {x} {{y}}")
    assert fake.requests[1]["messages"][-1]["content"].startswith("{plan} {question} {x} {{y}}|")


@pytest.mark.parametrize(
    ("status", "message"),
    [(429, "too much to do"), (400, "too long for the model"), (500, "Try again later")],
)
def test_says_why_there_is_no_answer(status, message):
    with FakeEndpoint(lambda request: status) as fake:
        with pytest.raises(ModelError, match=message):
            run([Step("answer", "{question}")], fake.url, "Hi")


def test_says_that_there_is_no_endpoint():
    with pytest.raises(ModelError, match="can't be reached"):
        run([Step("answer", "{question}")], "http://127.0.0.1:9", "Hi")
