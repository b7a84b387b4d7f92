"""Loads the model that is tuned, and says what of it is."""

from __future__ import annotations

import os

import torch
from peft import LoraConfig, prepare_model_for_kbit_training
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    BitsAndBytesConfig,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from adapters import target_modules
from tuning_settings import Model, TuningSettings

# For base models, whose tokenizer has no chat format of its own.
PLAIN_CHAT_TEMPLATE = (
    "{% for m in messages %}### {{ m['role'] }}\n{{ m['content'] }}"
    "{% if m['role'] == 'assistant' %}{{ eos_token }}{% endif %}\n{% endfor %}"
    "{% if add_generation_prompt %}### assistant\n{% endif %}"
)


def is_sharded(settings: TuningSettings) -> bool:
    """Whether the model is spread over the processes instead of copied to each."""
    return settings.training.method == "full" and int(os.environ.get("WORLD_SIZE", "1")) > 1


def own_device() -> dict[str, int] | None:
    """Puts all of a model on the GPU of this process."""
    local_rank = int(os.environ.get("LOCAL_RANK", "0"))
    return {"": local_rank} if torch.cuda.is_available() else None


def load_tokenizer(model: Model) -> PreTrainedTokenizerBase:
    tokenizer = AutoTokenizer.from_pretrained(model.id, revision=model.revision or None)
    if tokenizer.chat_template is None:
        tokenizer.chat_template = PLAIN_CHAT_TEMPLATE
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def load_model(settings: TuningSettings) -> PreTrainedModel:
    """The model to tune, frozen in 4 bits for QLoRA."""
    dtype = getattr(torch, settings.model.dtype)
    quantization = None
    if settings.training.method == "qlora":
        quantization = BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=dtype,
        )
    model = AutoModelForCausalLM.from_pretrained(
        settings.model.id,
        revision=settings.model.revision or None,
        # Small updates of weights are lost in 16 bits; those of an adapter are kept in 32 anyway.
        dtype=torch.float32 if settings.training.method == "full" else dtype,
        quantization_config=quantization,
        # An adapter: each process keeps a whole copy on its own GPU. All of the model: FSDP
        # spreads it over the GPUs.
        device_map=None if is_sharded(settings) else own_device(),
    )
    return prepare_model_for_kbit_training(model) if quantization else model


def load_reference(settings: TuningSettings) -> PreTrainedModel | None:
    """The model as it is before training, to compare with; None for an adapter, since that
    can be switched off."""
    if settings.training.method != "full":
        return None
    return load_frozen(settings.model, None if is_sharded(settings) else own_device())


def load_frozen(model: Model, device: dict[str, int] | None) -> PreTrainedModel:
    """A model that is not trained."""
    frozen = AutoModelForCausalLM.from_pretrained(
        model.id,
        revision=model.revision or None,
        dtype=getattr(torch, model.dtype),
        device_map=device,
    )
    return frozen.requires_grad_(False).eval()


def adapter_config(settings: TuningSettings, model: PreTrainedModel) -> LoraConfig | None:
    """The adapter to train; None where all of the model is trained."""
    if settings.training.method == "full":
        return None
    linear = [n for n, m in model.named_modules() if isinstance(m, torch.nn.Linear)]
    return LoraConfig(
        task_type="CAUSAL_LM",
        r=settings.lora.r,
        lora_alpha=settings.lora.alpha,
        lora_dropout=settings.lora.dropout,
        target_modules=target_modules(settings.lora.target_modules, linear),
    )
