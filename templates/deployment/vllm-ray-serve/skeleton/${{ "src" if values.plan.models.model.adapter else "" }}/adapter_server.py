"""A server of Ray Serve LLM whose answers all come from one adapter.

Ray itself loads adapters from buckets alone, when a request asks for one; here vLLM loads the
adapter of `lora_modules` when it starts, and clients ask for one name.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from ray.serve.llm.deployment import LLMServer

# Address of the adapter where it lies in a bucket, and where it is copied to
ADAPTER_URI = "ADAPTER_URI"
COPY = Path("/tmp/adapter")


def copy_adapter(uri: str, target: Path = COPY) -> None:
    """Copy an adapter from a bucket; what is there already was copied by another replica."""
    from pyarrow import fs

    if not target.exists():
        partial = target.with_suffix(".partial")
        partial.mkdir(parents=True, exist_ok=True)
        fs.copy_files(uri, f"{partial}")
        partial.rename(target)


class AdapterServer(LLMServer):
    """Answers with the adapter, whatever name a request was routed by."""

    async def __init__(self, llm_config: Any, **options: Any) -> None:
        uri = os.environ.get(ADAPTER_URI)
        if uri:
            copy_adapter(uri)
        self._adapter: str = llm_config.engine_kwargs["lora_modules"][0]["name"]
        await super().__init__(llm_config, **options)

    async def chat(self, request: Any, *more: Any) -> Any:
        request.model = self._adapter
        return await super().chat(request, *more)

    async def completions(self, request: Any, *more: Any) -> Any:
        request.model = self._adapter
        return await super().completions(request, *more)
