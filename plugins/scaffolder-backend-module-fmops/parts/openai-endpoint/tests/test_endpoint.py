import asyncio

import pytest
from fake_endpoint import FakeEndpoint

from endpoint import Api, Endpoint, EndpointError, find_api, open_client


def find(endpoint: Endpoint) -> Api:
    async def run() -> Api:
        async with open_client(1, timeout_seconds=5) as client:
            return await find_api(client, endpoint, wait_seconds=0, pause=0)

    return asyncio.run(run())


@pytest.mark.parametrize("prefix", ["/v1", "/openai/v1"])
def test_finds_the_api_and_the_model(prefix):
    with FakeEndpoint(prefix=prefix, models=("base", "adapter")) as fake:
        assert find(Endpoint(fake.url)) == Api(fake.url + prefix, "base")
        assert find(Endpoint(fake.url + "/", "adapter")).model == "adapter"
        assert find(Endpoint(fake.url + prefix)).chat_url == f"{fake.url}{prefix}/chat/completions"


def test_says_which_models_there_are():
    with FakeEndpoint(models=("base",)) as fake:
        with pytest.raises(EndpointError, match="serves base, and not other"):
            find(Endpoint(fake.url, "other"))


def test_says_why_there_is_no_answer():
    with FakeEndpoint(prefix="/elsewhere") as fake:
        with pytest.raises(EndpointError, match="HTTP 404"):
            find(Endpoint(fake.url))
    with pytest.raises(EndpointError, match="network policies"):
        find(Endpoint("http://127.0.0.1:9"))


def test_sends_the_key(monkeypatch):
    monkeypatch.setenv("API_KEY", "secret")
    assert open_client(1, 1).headers["authorization"] == "Bearer secret"
