"""The settings of engine and gateway: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import SettingsError

# In the cluster as here: a ConfigMap with this file is mounted beside the code.
CONFIG = Path(__file__).parent.parent / "config" / "config.yaml"

# The model under all adapters: no adapter can be called so, and nobody reaches it.
BASE_NAME = "_base"

TENANT = re.compile(r"[a-z]([-a-z0-9]*[a-z0-9])?")
ADAPTER = re.compile(r"[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?")


@dataclass(frozen=True)
class Engine:
    model: str
    dtype: str
    tensor_parallel: int
    context_tokens: int
    sequences: int
    max_rank: int
    revision: str = ""
    adapters_per_batch: int = 4
    gpu_memory_utilization: float = 0.9
    port: int = 8001


@dataclass(frozen=True)
class Limits:
    """What one request may ask for, and one tenant at a time."""

    body_bytes: int = 1_000_000
    body_seconds: float = 10
    request_seconds: float = 300
    answers: int = 4
    answer_tokens: int = 4096
    requests_per_tenant: int = 16


@dataclass(frozen=True)
class Adapter:
    name: str
    source: str
    tenants: list[str]
    revision: str = ""


@dataclass(frozen=True)
class Settings:
    engine: Engine
    adapters: list[Adapter]
    limits: Limits = Limits()

    def adapters_of(self, tenant: str) -> frozenset[str]:
        return frozenset(each.name for each in self.adapters if tenant in each.tenants)

    @property
    def tenants(self) -> frozenset[str]:
        return frozenset(tenant for each in self.adapters for tenant in each.tenants)


CHOICES = {"engine.dtype": {"auto", "bfloat16", "float16"}}

BOUNDS = {
    "engine.tensor_parallel": (1, 16),
    "engine.context_tokens": (128, 10_000_000),
    "engine.sequences": (1, 4096),
    # vLLM knows 1, 8, 16, 32, 64, 128, 256, 320 and 512.
    "engine.max_rank": (1, 512),
    "engine.adapters_per_batch": (1, 256),
    "engine.gpu_memory_utilization": (0.1, 0.98),
    "engine.port": (1024, 65535),
    "limits.body_bytes": (1000, 100_000_000),
    "limits.body_seconds": (0.01, 300),
    "limits.request_seconds": (0.01, 3600),
    "limits.answers": (1, 128),
    "limits.answer_tokens": (1, 1_000_000),
    "limits.requests_per_tenant": (1, 10_000),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    settings = checked_settings.parse(Settings, text, CHOICES, BOUNDS)
    if not settings.adapters:
        raise SettingsError("adapters must name at least one")
    for index, adapter in enumerate(settings.adapters):
        _check(adapter, f"adapters[{index}]")
    names = [each.name for each in settings.adapters]
    for name in names:
        if names.count(name) > 1:
            raise SettingsError(f"adapters has {name} twice: name its tenants in one entry")
    return settings


def _check(adapter: Adapter, path: str) -> None:
    if not ADAPTER.fullmatch(adapter.name):
        raise SettingsError(f"{path}.name: {adapter.name!r} can't be the name of an adapter")
    if not adapter.source:
        raise SettingsError(f"{path}.source must say where the adapter lies")
    if not adapter.tenants:
        raise SettingsError(f"{path}.tenants must name at least one tenant")
    for tenant in adapter.tenants:
        if not TENANT.fullmatch(tenant):
            raise SettingsError(f"{path}.tenants: {tenant!r} can't be the name of a tenant")
