import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

ACME_KEY = "acme-key-" + "a" * 30
GLOBEX_KEY = "globex-key-" + "b" * 30

SETTINGS = """
engine: {model: some/model, dtype: auto, tensor_parallel: 1, context_tokens: 4096,
         sequences: 8, max_rank: 16, port: %d}
limits: {body_bytes: 4000, body_seconds: 0.2, request_seconds: 0.6, answers: 2,
         answer_tokens: 100, requests_per_tenant: 2}
adapters:
  - {name: support, source: /artifacts/support, tenants: [acme]}
  - {name: billing, source: /artifacts/billing, tenants: [globex]}
  - {name: shared, source: /artifacts/shared, tenants: [acme, globex]}
"""


@pytest.fixture(scope="module")
def engine():
    from fake_engine import FakeEngine

    with FakeEngine(["_base", "base", "support", "billing", "shared"]) as running:
        yield running


@pytest.fixture(scope="module")
def keys(tmp_path_factory):
    from tenants import digest_of

    folder = tmp_path_factory.mktemp("keys")
    (folder / "acme").write_text(digest_of(ACME_KEY) + "\n")
    (folder / "globex").write_text(digest_of(GLOBEX_KEY))
    return folder


@pytest.fixture(scope="module")
def gateway(engine, keys):
    from running_gateway import RunningGateway

    import settings

    with RunningGateway(settings.parse(SETTINGS % engine.port), keys) as running:
        yield running


@pytest.fixture(autouse=True)
def fresh(request):
    """Each test sees its own requests alone."""
    if "engine" in request.fixturenames:
        engine = request.getfixturevalue("engine")
        engine.requests.clear()
        engine.headers.clear()
        engine.abandoned.clear()
        engine.chunks, engine.status, engine.pause = ["Hel", "lo"], 200, 0.0
