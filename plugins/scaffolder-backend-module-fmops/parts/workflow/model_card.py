"""What people should know about the tuned model, written beside its weights. No torch needed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

CHUNK = 1 << 20


def checksums(folder: Path) -> dict[str, str]:
    """SHA-256 of every file, by its path below the folder; without those written here."""
    return {
        str(path.relative_to(folder)): _sha256(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in {"README.md", "checksums.json"}
    }


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def model_card(facts: dict[str, Any]) -> str:
    """A model card as the Hugging Face Hub reads them: facts in front, words below."""
    gate = facts["gate"]
    front = {
        "base_model": facts["base_model"],
        "datasets": [facts["dataset"]],
        "library_name": facts["library"],
        "tags": ["fine-tuned", facts["method"]],
    }
    return "\n".join(
        [
            "---",
            *(f"{name}: {json.dumps(value)}" for name, value in front.items()),
            "---",
            "",
            f"# {facts['name']}",
            "",
            "Made by a pipeline; nobody has judged it yet. Review the terms of the base model "
            "and of the data before you use it.",
            "",
            "| | |",
            "|---|---|",
            f"| Loss of the base model on held-out rows | {gate['base_loss']:.4f} |",
            f"| Loss of this model | {gate['tuned_loss']:.4f} ({gate['improvement']:+.1f} %) |",
            f"| Rows learned from | {facts['rows']} |",
            f"| Run | `{facts['run']}` |",
            "",
        ]
    )


def write_card(folder: Path, facts: dict[str, Any]) -> dict[str, str]:
    """Write the card and the checksums of all files; returns the checksums."""
    sums = checksums(folder)
    if not sums:
        raise FileNotFoundError(f"{folder} holds no model: did the training step succeed?")
    (folder / "README.md").write_text(model_card(facts))
    (folder / "checksums.json").write_text(json.dumps(sums, indent=2) + "\n")
    return sums
