import json

from conftest import SETTINGS

import settings
from engine import command, fetch


def test_only_the_pod_reaches_the_engine():
    words = command(settings.parse(SETTINGS % 8001), {"support": "/a", "billing": "/b"})
    assert words[:3] == ["vllm", "serve", "some/model"]
    assert words[words.index("--host") + 1] == "127.0.0.1"
    assert words[words.index("--served-model-name") + 1] == settings.BASE_NAME


def test_loads_every_adapter():
    words = command(settings.parse(SETTINGS % 8001), {"support": "/a b", "billing": "/b"})
    modules = [json.loads(word) for word in words[words.index("--lora-modules") + 1 :]]
    assert [(module["name"], module["path"]) for module in modules] == [
        ("support", "/a b"),
        ("billing", "/b"),
    ]
    assert words[words.index("--max-loras") + 1] == "2"


def test_an_adapter_on_a_volume_is_taken_as_it_is():
    assert (
        fetch(settings.Adapter("support", "/artifacts/support", ["acme"])) == "/artifacts/support"
    )
