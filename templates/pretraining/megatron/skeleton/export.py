"""The last step: the newest Megatron checkpoint becomes a model of the transformers library.

    python export.py

Runs on a CPU: the whole model must fit into its memory twice.
"""

from __future__ import annotations

import os
from pathlib import Path

from metrics import write_line, write_metadata
from prepare import start_folder
from settings import load


def main() -> None:
    from megatron.bridge import AutoBridge

    settings = load()
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output"))
    saved = output_dir / "model"
    if (saved / "training-metadata.json").exists():
        write_line({"event": "complete", "model": str(saved)})
        return
    revision = settings.model.revision if settings.model.start_from else ""
    bridge = AutoBridge.from_hf_pretrained(
        start_folder(settings, output_dir), **({"revision": revision} if revision else {})
    )
    bridge.export_ckpt(output_dir / "checkpoints", saved)
    write_metadata(saved, settings, ("torch", "transformers", "megatron-bridge"))


if __name__ == "__main__":
    main()
