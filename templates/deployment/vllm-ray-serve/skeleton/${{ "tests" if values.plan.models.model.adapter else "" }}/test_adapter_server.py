"""Tries the server on a stand-in for that of Ray, which needs GPUs."""

import asyncio
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

SRC = Path(__file__).parent.parent / "src"


class Server:
    """Takes requests as the server of Ray does."""

    async def __init__(self, llm_config, **options):
        self.config = llm_config

    async def chat(self, request, raw_request_info=None):
        return f"chat with {request.model}"

    async def completions(self, request, raw_request_info=None):
        return f"completion by {request.model}"


@pytest.fixture
def adapter_server(monkeypatch):
    stand_in = ModuleType("ray.serve.llm.deployment")
    stand_in.LLMServer = Server
    for name in ("ray", "ray.serve", "ray.serve.llm"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, stand_in.__name__, stand_in)
    monkeypatch.syspath_prepend(str(SRC))
    monkeypatch.delitem(sys.modules, "adapter_server", raising=False)
    import adapter_server

    return adapter_server


def config(name):
    return SimpleNamespace(engine_kwargs={"lora_modules": [{"name": name, "path": "/adapter"}]})


async def answers(module):
    server = module.AdapterServer.__new__(module.AdapterServer)
    await server.__init__(config("tone"))
    return [
        await server.chat(SimpleNamespace(model="assistant"), None),
        await server.completions(SimpleNamespace(model="assistant")),
    ]


def test_answers_come_from_the_adapter(adapter_server):
    assert asyncio.run(answers(adapter_server)) == ["chat with tone", "completion by tone"]


def test_an_adapter_in_a_bucket_is_copied_once(adapter_server, monkeypatch, tmp_path):
    copied = []

    def copy_files(uri, folder):
        copied.append(uri)
        Path(folder, "adapter_config.json").write_text("{}")

    arrow = ModuleType("pyarrow")
    arrow.fs = SimpleNamespace(copy_files=copy_files)
    monkeypatch.setitem(sys.modules, "pyarrow", arrow)
    target = tmp_path / "adapter"
    for _ in range(2):
        adapter_server.copy_adapter("s3://bucket/tone", target)
    assert copied == ["s3://bucket/tone"]
    assert (target / "adapter_config.json").exists()
