"""Fourth step: writes what people should know beside the weights, with their checksums.

The portal adds the model to its catalog when the whole pipeline has succeeded.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from finished_step import output_folder
from model_card import write_card
from settings import Settings, load


def facts(settings: Settings, folder: Path) -> dict[str, Any]:
    prepared = json.loads((folder / "prepare.json").read_text())["result"]
    return {
        "name": settings.output.model,
        "base_model": settings.model.id,
        "dataset": settings.dataset.id,
        "library": "transformers" if settings.training.method == "full" else "peft",
        "method": settings.training.method,
        "rows": prepared["learned"],
        "run": os.environ.get("RUN_NAME", ""),
        "gate": json.loads((folder / "gate.json").read_text()),
    }


def main() -> None:
    settings = load()
    folder = output_folder()
    saved = folder / ("model" if settings.training.method == "full" else "adapter")
    sums = write_card(saved, facts(settings, folder))
    print(json.dumps({"step": "register", "files": len(sums)}), flush=True)


if __name__ == "__main__":
    main()
