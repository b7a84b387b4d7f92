"""Third step: judges the tuned model by rows that it has not learned from.

Ends with an error when it is not good enough, so that nothing is registered or served.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import torch
from peft import PeftModel
from transformers import PreTrainedModel
from trl.trainer.sft_trainer import DataCollatorForVisionLanguageModeling

from judging import end_unless_better
from prepare import HELD_OUT
from settings import Settings, load
from vision_model import load_examples, load_model, load_processor

IGNORED = -100


@torch.no_grad()
def mean_loss(model: PreTrainedModel, collate: Any, examples: Iterable[dict[str, Any]]) -> float:
    """Mean loss per token of the answers; not a number where there is none."""
    model.eval()
    total, count = 0.0, 0
    for example in examples:
        batch = collate([example]).to(model.device)
        answered = int((batch["labels"][:, 1:] != IGNORED).sum())
        if answered:
            total += model(**batch).loss.item() * answered
            count += answered
    return total / count if count else float("nan")


def losses(settings: Settings, folder: Path) -> tuple[float, float]:
    """Of the base model and of the tuned one."""
    examples = load_examples(folder / HELD_OUT)
    collate = DataCollatorForVisionLanguageModeling(
        load_processor(settings), completion_only_loss=True
    )
    base = load_model(settings)
    if settings.training.method == "full":
        before = mean_loss(base, collate, examples)
        del base
        return before, mean_loss(load_model(settings, str(folder / "model")), collate, examples)
    tuned = PeftModel.from_pretrained(base, str(folder / "adapter"))
    results = []
    for context in (tuned.disable_adapter(), nullcontext()):
        with context:
            results.append(mean_loss(tuned, collate, examples))
    return results[0], results[1]


def main() -> None:
    end_unless_better(load(), losses)


if __name__ == "__main__":
    main()
