import threading

import pytest
from conftest import ACME_KEY, GLOBEX_KEY
from running_gateway import wait_until

CHAT = "/v1/chat/completions"


def chat(**more) -> dict:
    return {"model": "support", "messages": [{"role": "user", "content": "Hi"}], **more}


def test_streams_as_the_answer_is_written(gateway, engine):
    engine.chunks, engine.pause = ["one", "two"], 0.2
    connection = gateway.connect()
    headers = {"authorization": f"Bearer {ACME_KEY}", "content-type": "application/json"}
    connection.request("POST", CHAT, b'{"model":"support","messages":[{}],"stream":true}', headers)
    response = connection.getresponse()
    assert response.getheader("content-type").startswith("text/event-stream")
    first = response.readline()
    assert b"one" in first
    assert not engine.abandoned.is_set()
    rest = response.read()
    assert b"two" in rest
    assert rest.endswith(b"data: [DONE]\n\n")


def test_stops_the_engine_when_the_client_goes(gateway, engine):
    engine.chunks, engine.pause = ["x"] * 100, 0.02
    connection = gateway.connect()
    headers = {"authorization": f"Bearer {ACME_KEY}", "content-type": "application/json"}
    connection.request("POST", CHAT, b'{"model":"support","messages":[{}],"stream":true}', headers)
    response = connection.getresponse()
    response.readline()
    response.close()
    connection.close()
    assert wait_until(engine.abandoned.is_set)


def test_ends_what_takes_too_long(gateway, engine):
    engine.pause = 0.8
    assert gateway.ask("POST", CHAT, chat(), ACME_KEY).status == 504
    engine.chunks, engine.pause = ["x"] * 100, 0.03
    answer = gateway.ask("POST", CHAT, chat(stream=True), ACME_KEY)
    assert b"took too long" in answer.body
    assert b"[DONE]" not in answer.body
    assert wait_until(engine.abandoned.is_set)


def test_one_tenant_does_not_take_all_places(gateway, engine):
    engine.pause = 0.3
    answers = []
    threads = [
        threading.Thread(target=lambda: answers.append(gateway.ask("POST", CHAT, chat(), ACME_KEY)))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    assert wait_until(lambda: len(engine.requests) == 2)
    assert gateway.ask("POST", CHAT, chat(), ACME_KEY).status == 429
    other = gateway.ask("POST", CHAT, {**chat(), "model": "billing"}, GLOBEX_KEY)
    assert other.status == 200
    for thread in threads:
        thread.join()
    assert [answer.status for answer in answers] == [200, 200]
    engine.pause = 0
    assert gateway.ask("POST", CHAT, chat(), ACME_KEY).status == 200


@pytest.mark.parametrize("declared", [True, False])
def test_refuses_large_bodies(gateway, engine, declared):
    body = chat(messages=[{"role": "user", "content": "x" * 5000}])
    if declared:
        assert gateway.ask("POST", CHAT, body, ACME_KEY).status == 413
    else:
        connection = gateway.connect()
        headers = {"authorization": f"Bearer {ACME_KEY}", "content-type": "application/json"}
        chunks = iter([b" " * 1500] * 4)
        connection.request("POST", CHAT, chunks, headers, encode_chunked=True)
        assert connection.getresponse().status == 413
    assert engine.requests == []


def test_does_not_wait_for_slow_bodies(gateway):
    connection = gateway.connect()
    connection.putrequest("POST", CHAT)
    connection.putheader("authorization", f"Bearer {ACME_KEY}")
    connection.putheader("content-type", "application/json")
    connection.putheader("content-length", "100")
    connection.endheaders()
    connection.send(b"{")
    assert connection.getresponse().status == 408


@pytest.mark.parametrize(
    "headers",
    [
        [("content-type", "text/plain")],
        [("content-type", "application/x-www-form-urlencoded")],
        [("content-type", "application/json"), ("content-encoding", "gzip")],
    ],
)
def test_takes_plain_json_alone(gateway, engine, headers):
    assert gateway.ask("POST", CHAT, chat(), ACME_KEY, headers).status == 415
    assert engine.requests == []


def test_passes_on_what_the_engine_says_against_a_request(gateway, engine):
    engine.status = 400
    assert gateway.ask("POST", CHAT, chat(stream=True), ACME_KEY).status == 400


def test_says_nothing_of_the_troubles_of_the_engine(gateway, engine):
    engine.status = 500
    answer = gateway.ask("POST", CHAT, chat(), ACME_KEY)
    assert answer.status == 503
    assert answer.json["error"]["code"] == "unavailable"
    assert gateway.ask("GET", "/v1/models", key=ACME_KEY).status == 503
