"""What the gateway is for: nobody reaches a model that is not theirs, whatever they send."""

import json

import pytest
from conftest import ACME_KEY, GLOBEX_KEY

CHAT = "/v1/chat/completions"


def chat(model, **more) -> dict:
    return {"model": model, "messages": [{"role": "user", "content": "Hi"}], **more}


def test_each_sees_and_reaches_its_own(gateway, engine):
    for key, own in ((ACME_KEY, ["support", "shared"]), (GLOBEX_KEY, ["billing", "shared"])):
        listed = gateway.ask("GET", "/v1/models", key=key)
        assert [model["id"] for model in listed.json["data"]] == own
        for model in own:
            assert gateway.ask("POST", CHAT, chat(model), key).status == 200
            assert engine.requests[-1][1]["model"] == model


def test_the_list_tells_nothing_else(gateway):
    listed = gateway.ask("GET", "/v1/models", key=ACME_KEY)
    assert b"billing" not in listed.body
    assert b"base" not in listed.body
    assert b"/artifacts" not in listed.body
    assert "x-engine" not in listed.headers


@pytest.mark.parametrize(
    "model",
    [
        "billing",
        "_base",
        "base",
        "some/model",
        "nobody-has-it",
        "",
        "SUPPORT",
        "Support",
        " support",
        "support ",
        "support\n",
        "support\u0000",
        "support\u0000billing",
        "support/../billing",
        "/artifacts/billing",
        "b\u0456lling",
        "\uff42illing",
        "bi\u200blling",
        "\u202egnillib",
        "support,billing",
        "support|billing",
        "*",
        "\ud800",
        "x" * 2000,
    ],
)
def test_refuses_every_other_name_alike(gateway, engine, model):
    raw = json.dumps(chat(model)).encode()
    answer = gateway.ask("POST", CHAT, raw, ACME_KEY)
    assert answer.status == 404
    assert answer.json["error"]["code"] == "model_not_found"
    assert answer.body == gateway.ask("POST", CHAT, chat("nobody-has-it"), ACME_KEY).body
    assert engine.requests == []


@pytest.mark.parametrize(
    "raw",
    [
        b'{"model": ["billing"], "messages": []}',
        b'{"model": ["support", "billing"], "messages": []}',
        b'{"model": null, "messages": []}',
        b'{"model": {"id": "billing"}, "messages": []}',
        b'{"model": true, "messages": []}',
        b'{"model": 1, "messages": []}',
        b'{"messages": []}',
        b'{"model": "support", "model": "billing", "messages": [{"content": "x"}]}',
        b'{"model": "billing", "model": "support", "messages": [{"content": "x"}]}',
        b'{"model": "support", "m\\u006fdel": "billing", "messages": [{"content": "x"}]}',
        b'{"model": "support", "messages": [{"content": "x", "content": "y"}]}',
        b'{"model": "support", "Model": "billing", "messages": [{"content": "x"}]}',
        b'{"model": "support", "model ": "billing", "messages": [{"content": "x"}]}',
        b'{"model": "support", "lora_request": {"lora_name": "billing"}, "messages": [{}]}',
        b'{"model": "support", "chat_template": "{{ x }}", "messages": [{}]}',
        b'{"model": "support", "kv_transfer_params": {}, "messages": [{}]}',
        b'{"model": "support", "cache_salt": "of another", "messages": [{}]}',
        b'{"model": "support", "messages": [{"content": [{"type": "image_url"}]}]}',
        b'{"model": "support", "messages": ["x"]}',
        b'{"model": "support", "messages": "x"}',
        b'{"model": "support", "messages": [{}], "stream": "yes"}',
        b'{"model": "support", "messages": [{}], "n": 1000000}',
        b'{"model": "support", "messages": [{}], "n": true}',
        b'{"model": "support", "messages": [{}], "max_tokens": 1e9}',
        b'{"model": "support", "messages": [{}], "temperature": Infinity}',
        b'{"model": "support", "messages": [{}], "temperature": -Infinity}',
        b'\xef\xbb\xbf{"model": "support", "messages": [{}]}',
        b'\xff\xfe{"model": "support"}',
        '{"model": "support", "messages": [{}]}'.encode("utf-16"),
        b'{"model": "support", "messages": [{}]}{"model": "billing"}',
        b'["model", "support"]',
        b'"support"',
        b"[" * 3000,
        b"model=support",
        b"",
    ],
)
def test_refuses_bodies_that_could_be_read_in_two_ways(gateway, engine, raw):
    answer = gateway.ask("POST", CHAT, raw, ACME_KEY)
    assert answer.status == 400
    assert answer.json["error"]["message"]
    assert engine.requests == []


def test_the_engine_gets_a_body_that_was_written_anew(gateway, engine):
    raw = b'{ "m\\u006fdel" : "support", "messages":[{"role":"user","content":"\\ud83d\\ude00"}] }'
    assert gateway.ask("POST", CHAT, raw, ACME_KEY).status == 200
    path, body = engine.requests[0]
    assert (path, body["model"]) == (CHAT, "support")
    assert body["messages"][0]["content"] == "\U0001f600"


def test_the_engine_learns_neither_key_nor_headers(gateway, engine):
    headers = [("x-forwarded-for", "1.2.3.4"), ("x-request-id", "mine"), ("cookie", "a=b")]
    gateway.ask("POST", CHAT, chat("support"), ACME_KEY, headers)
    assert set(engine.headers[0]) <= {
        "host",
        "accept",
        "accept-encoding",
        "connection",
        "user-agent",
        "content-type",
        "content-length",
    }


def test_tenants_of_one_adapter_share_no_cache(gateway, engine):
    for key in (ACME_KEY, GLOBEX_KEY, ACME_KEY):
        gateway.ask("POST", CHAT, chat("shared"), key)
    salts = [body["cache_salt"] for _, body in engine.requests]
    assert salts[0] == salts[2] != salts[1]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/load_lora_adapter"),
        ("POST", "/v1/unload_lora_adapter"),
        ("POST", "/v1/chat/completions/../../v1/load_lora_adapter"),
        ("POST", "/v1/chat/completions/%2e%2e/load_lora_adapter"),
        ("POST", "/v1/completions/../load_lora_adapter"),
        ("POST", "//v1/chat/completions"),
        ("POST", "/v1//chat/completions"),
        ("POST", "/v1/chat/completions/"),
        ("POST", "/V1/chat/completions"),
        ("POST", "/v1/chat/completions;x=y"),
        ("POST", "/v1/embeddings"),
        ("POST", "/v1/responses"),
        ("POST", "/v1/messages"),
        ("POST", "/invocations"),
        ("POST", "/inference/v1/generate"),
        ("POST", "/tokenize"),
        ("POST", "/pause"),
        ("POST", "/sleep"),
        ("POST", "/collective_rpc"),
        ("POST", "/update_weights"),
        ("GET", "/metrics"),
        ("GET", "/health"),
        ("GET", "/ready"),
        ("GET", "/version"),
        ("GET", "/docs"),
        ("GET", "/openapi.json"),
        ("GET", "/v1/models/billing"),
        ("GET", "/v1/models/"),
        ("GET", CHAT),
        ("DELETE", "/v1/models"),
        ("PUT", CHAT),
    ],
)
def test_there_is_no_other_route(gateway, engine, method, path):
    body = chat("support") if method in ("POST", "PUT") else None
    answer = gateway.ask(method, path, body, ACME_KEY)
    assert answer.status == 404
    assert engine.requests == []


def test_what_follows_the_path_is_not_passed_on(gateway, engine):
    answer = gateway.ask("POST", CHAT + "?model=billing", chat("support"), ACME_KEY)
    assert answer.status == 200
    assert engine.requests[0] == (CHAT, engine.requests[0][1])
    assert engine.requests[0][1]["model"] == "support"
