"""Starts vLLM with the base model and all adapters, where only this pod can reach it.

python engine.py
"""

from __future__ import annotations

import json
import os

import settings as settings_module
from settings import BASE_NAME, Adapter, Settings


def fetch(adapter: Adapter) -> str:
    """The folder with an adapter: as it is where it lies on a volume, else from the Hub."""
    if adapter.source.startswith("/"):
        return adapter.source
    from huggingface_hub import snapshot_download

    return snapshot_download(adapter.source, revision=adapter.revision or None)


def command(settings: Settings, folders: dict[str, str]) -> list[str]:
    """The command line of vLLM, for adapters in these folders."""
    engine = settings.engine
    modules = [
        json.dumps({"name": name, "path": path, "base_model_name": BASE_NAME})
        for name, path in folders.items()
    ]
    return [
        *("vllm", "serve", engine.model),
        *(("--revision", engine.revision) if engine.revision else ()),
        *("--served-model-name", BASE_NAME),
        # Not even other pods of the project reach it: all must come through the gateway.
        *("--host", "127.0.0.1", "--port", str(engine.port)),
        *("--dtype", engine.dtype),
        *("--tensor-parallel-size", str(engine.tensor_parallel)),
        *("--max-model-len", str(engine.context_tokens)),
        *("--max-num-seqs", str(engine.sequences)),
        *("--gpu-memory-utilization", str(engine.gpu_memory_utilization)),
        "--enable-lora",
        *("--max-loras", str(min(engine.adapters_per_batch, len(folders)))),
        *("--max-cpu-loras", str(len(folders))),
        *("--max-lora-rank", str(engine.max_rank)),
        *("--lora-modules", *modules),
    ]


def main() -> None:
    settings = settings_module.load()
    folders = {adapter.name: fetch(adapter) for adapter in settings.adapters}
    # Adapters come from the settings alone; nobody may load or unload one by a request.
    os.environ.pop("VLLM_ALLOW_RUNTIME_LORA_UPDATING", None)
    words = command(settings, folders)
    print(json.dumps({"event": "engine", "command": words}), flush=True)
    os.execvp(words[0], words)


if __name__ == "__main__":
    main()
