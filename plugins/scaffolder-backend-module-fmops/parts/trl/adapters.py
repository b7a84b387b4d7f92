"""What of a model LoRA adapts. No torch needed: works on the names of the layers."""

from __future__ import annotations

from collections.abc import Iterable

# Names of the attention projections in the architectures of the Hugging Face library.
ATTENTION_LAYERS = {
    "q_proj",
    "k_proj",
    "v_proj",
    "o_proj",
    "qkv_proj",
    "query_key_value",
    "dense",
    "Wqkv",
    "out_proj",
    "c_attn",
}


def target_modules(choice: str, linear_layers: Iterable[str]) -> str | list[str]:
    """The layers to adapt, in the form that PEFT takes.

    `all-linear` is passed on: PEFT resolves it for every architecture. For `attention`
    the projections are found among `linear_layers` (dotted names).
    """
    if choice == "all-linear":
        return choice
    found = sorted({name.rsplit(".", 1)[-1] for name in linear_layers} & ATTENTION_LAYERS)
    if not found:
        raise ValueError(
            "this model names its attention layers in a way that is not known here; "
            "set lora.target_modules to all-linear"
        )
    return found
