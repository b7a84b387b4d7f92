"""Image classifiers of torchvision, with a last layer for one's own classes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torchvision.models import get_model
from torchvision.transforms import v2

# Of the images that the weights of torchvision were trained with
MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)


@dataclass(frozen=True)
class Card:
    """What is needed to use the weights again."""

    architecture: str
    classes: list[str]
    image_size: int


def build(architecture: str, classes: int, pretrained: bool, train: str) -> torch.nn.Module:
    """A classifier for so many classes; for `head` only its last layer learns."""
    model = get_model(architecture, weights="DEFAULT" if pretrained else None)
    if train == "head":
        model.requires_grad_(False)
    name, last = [
        (name, module)
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear)
    ][-1]
    parent, _, child = name.rpartition(".")
    setattr(model.get_submodule(parent), child, torch.nn.Linear(last.in_features, classes))
    return model


def preparation(image_size: int, augment: bool) -> v2.Transform:
    """From an image to what the model sees. While it learns, no image looks twice the same."""
    crop = (
        [v2.RandomResizedCrop(image_size, scale=(0.35, 1.0), antialias=True)]
        if augment
        else [v2.Resize(round(image_size / 0.875), antialias=True), v2.CenterCrop(image_size)]
    )
    return v2.Compose(
        [
            v2.ToImage(),
            *crop,
            *([v2.RandomHorizontalFlip()] if augment else []),
            v2.ToDtype(torch.float32, scale=True),
            v2.Normalize(MEAN, STD),
        ]
    )


def save(model: torch.nn.Module, card: Card, folder: Path, metadata: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: value.cpu().contiguous() for name, value in model.state_dict().items()}
    save_file(weights, folder / "model.safetensors")
    folder.joinpath("card.json").write_text(json.dumps(asdict(card), indent=2) + "\n")
    # Last: that it is there tells that the model is complete.
    folder.joinpath("training-metadata.json").write_text(json.dumps(metadata, indent=2) + "\n")


def load(folder: Path) -> tuple[torch.nn.Module, Card]:
    """A model that was saved, ready to be used."""
    card = Card(**json.loads(folder.joinpath("card.json").read_text()))
    model = build(card.architecture, len(card.classes), pretrained=False, train="all")
    model.load_state_dict(load_file(folder / "model.safetensors"))
    return model.eval(), card
