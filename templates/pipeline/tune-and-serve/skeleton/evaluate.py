"""Third step: judges the tuned model by rows that it has not learned from.

Ends with an error when it is not good enough, so that nothing is registered or served.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM, PreTrainedModel, PreTrainedTokenizerBase

from base_model import load_tokenizer, own_device
from judging import end_unless_better
from prepare import HELD_OUT
from settings import Settings, load

IGNORED = -100


def encode(
    tokenizer: PreTrainedTokenizerBase, example: dict[str, Any], max_length: int
) -> tuple[list[int], list[int]]:
    """Tokens of an example, and the same with what is not the answer left out."""
    asked = tokenizer.apply_chat_template(
        example["prompt"], add_generation_prompt=True, tokenize=True, return_dict=False
    )
    whole = tokenizer.apply_chat_template(
        example["prompt"] + example["completion"], tokenize=True, return_dict=False
    )
    start = min(len(asked), len(whole))
    labels = [IGNORED] * start + whole[start:]
    return whole[:max_length], labels[:max_length]


@torch.no_grad()
def mean_loss(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    examples: Iterable[dict[str, Any]],
    max_length: int,
) -> float:
    """Mean loss per token of the answers; not a number where none fits into `max_length`."""
    model.eval()
    total, count = 0.0, 0
    for example in examples:
        tokens, labels = encode(tokenizer, example, max_length)
        # The first token is never predicted.
        answered = sum(label != IGNORED for label in labels[1:])
        if answered == 0:
            continue
        loss = model(
            input_ids=torch.tensor([tokens], device=model.device),
            labels=torch.tensor([labels], device=model.device),
        ).loss
        total += loss.item() * answered
        count += answered
    return total / count if count else float("nan")


def losses(settings: Settings, folder: Path) -> tuple[float, float]:
    """Of the base model and of the tuned one."""
    examples = [json.loads(line) for line in (folder / HELD_OUT).read_text().splitlines()]
    tokenizer = load_tokenizer(settings.model)
    length = settings.training.sequence_length
    base = from_pretrained(settings, settings.model.id, settings.model.revision or None)
    if settings.training.method == "full":
        before = mean_loss(base, tokenizer, examples, length)
        del base
        tuned = from_pretrained(settings, str(folder / "model"))
        return before, mean_loss(tuned, tokenizer, examples, length)
    tuned = PeftModel.from_pretrained(base, str(folder / "adapter"))
    results = []
    for context in (tuned.disable_adapter(), nullcontext()):
        with context:
            results.append(mean_loss(tuned, tokenizer, examples, length))
    return results[0], results[1]


def from_pretrained(settings: Settings, name: str, revision: str | None = None) -> PreTrainedModel:
    return AutoModelForCausalLM.from_pretrained(
        name,
        revision=revision,
        dtype=getattr(torch, settings.model.dtype),
        device_map=own_device(),
    )


def main() -> None:
    end_unless_better(load(), losses)


if __name__ == "__main__":
    main()
