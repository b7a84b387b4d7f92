"""The last step: the newest Megatron checkpoint becomes a model of the transformers library.

    python export.py

Runs on a CPU: the whole model must fit into its memory twice.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

from prepare import start_folder
from settings import Settings, load


def write_metadata(settings: Settings, saved: Path) -> None:
    """Leave beside the weights what they were made from. Last: it tells that they are complete."""
    metadata = {
        "settings": asdict(settings),
        "run": os.environ.get("RUN_NAME"),
        "versions": {name: version(name) for name in ("torch", "transformers", "megatron-bridge")},
    }
    saved.joinpath("training-metadata.json").write_text(json.dumps(metadata, indent=2) + "\n")


def main() -> None:
    from megatron.bridge import AutoBridge

    settings = load()
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output"))
    saved = output_dir / "model"
    if (saved / "training-metadata.json").exists():
        print(f"{saved} is complete", flush=True)
        return
    revision = settings.model.revision if settings.model.start_from else ""
    bridge = AutoBridge.from_hf_pretrained(
        start_folder(settings, output_dir), **({"revision": revision} if revision else {})
    )
    bridge.export_ckpt(output_dir / "checkpoints", saved)
    write_metadata(settings, saved)


if __name__ == "__main__":
    main()
