"""The code lies in src/, as the pods see it: tests and workers import it from there."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent
SRC = ROOT / "src"

sys.path.insert(0, str(SRC))


@pytest.fixture(scope="session")
def cluster():
    """A Ray cluster on this machine; where Ray is not installed, its tests are left out."""
    ray = pytest.importorskip("ray")
    path = {"PYTHONPATH": f"{SRC}:{ROOT / 'tests'}"}
    ray.init(num_cpus=4, include_dashboard=False, runtime_env={"env_vars": path})
    yield
    ray.shutdown()
