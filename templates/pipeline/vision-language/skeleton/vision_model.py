"""Loads the vision-language model that is tuned, and the prepared examples."""

from __future__ import annotations

from pathlib import Path

import torch
from datasets import Dataset, Image, List, load_from_disk
from peft import LoraConfig
from transformers import (
    AutoModelForImageTextToText,
    AutoProcessor,
    PreTrainedModel,
    ProcessorMixin,
)

from base_model import adapter_config, is_sharded, own_device
from settings import Settings

# The part of the model that sees stays as it is: a few thousand images would spoil it.
SEEING = r".*(vision|visual|image_encoder|connector|multi_modal_projector).*"


def load_processor(settings: Settings) -> ProcessorMixin:
    return AutoProcessor.from_pretrained(
        settings.model.id, revision=settings.model.revision or None
    )


def load_model(settings: Settings, name: str | None = None) -> PreTrainedModel:
    """The base model, or the one in the folder `name`."""
    return AutoModelForImageTextToText.from_pretrained(
        name or settings.model.id,
        revision=None if name else settings.model.revision or None,
        dtype=getattr(torch, settings.model.dtype),
        device_map=None if is_sharded(settings) else own_device(),
    )


def text_adapter(settings: Settings, model: PreTrainedModel) -> LoraConfig | None:
    """An adapter of the layers that read and write; None where all of the model is trained."""
    config = adapter_config(settings, model)
    if config:
        config.exclude_modules = SEEING
    return config


def load_examples(folder: Path) -> Dataset:
    """Prepared examples, whose images are decoded when they are needed."""
    examples = load_from_disk(str(folder))
    return examples.cast_column("images", List(Image(decode=True)))
