"""Trains on a Ray cluster on this machine, with random images: nothing is downloaded."""

import dataclasses
import json
import random

import pytest

for module in ("ray.train", "torchvision", "datasets"):
    pytest.importorskip(module)

from datasets import ClassLabel, Dataset, Features, Image  # noqa: E402
from PIL import Image as Pictures  # noqa: E402

import predict  # noqa: E402
import settings as settings_module  # noqa: E402
import train  # noqa: E402

CLASSES = ["bright", "dark"]


def picture(label: int, chance: random.Random) -> Pictures.Image:
    low = 0 if CLASSES[label] == "dark" else 160
    pixels = bytes(chance.randrange(low, low + 90) for _ in range(32 * 32 * 3))
    return Pictures.frombytes("RGB", (32, 32), pixels)


def rows() -> Dataset:
    chance = random.Random(0)
    labels = [index % 2 for index in range(48)]
    return Dataset.from_dict(
        {"image": [picture(label, chance) for label in labels], "label": labels},
        features=Features({"image": Image(), "label": ClassLabel(names=CLASSES)}),
    )


@pytest.fixture
def settings():
    loaded = settings_module.load()
    return dataclasses.replace(
        loaded,
        model=dataclasses.replace(
            loaded.model, architecture="resnet18", pretrained=False, dtype="float32", train="all"
        ),
        dataset=dataclasses.replace(loaded.dataset, layout="image-label", validation_fraction=0.25),
        training=dataclasses.replace(
            loaded.training,
            workers=2,
            gpus=False,
            learning_rate=0.001,
            epochs=1,
            batch_size=6,
            image_size=32,
            loader_workers=0,
            logging_steps=1,
            failures=0,
        ),
    )


def longer(settings, epochs):
    training = dataclasses.replace(settings.training, epochs=epochs)
    return dataclasses.replace(settings, training=training)


def test_trains_saves_and_goes_on(cluster, settings, tmp_path):
    train.train(settings, tmp_path, rows=rows)
    saved = tmp_path / "model"
    first = json.loads((saved / "training-metadata.json").read_text())
    assert [entry["epoch"] for entry in first["history"]] == [1]

    result = train.train(longer(settings, 4), tmp_path, rows=rows)
    again = json.loads((saved / "training-metadata.json").read_text())
    assert [entry["epoch"] for entry in again["history"]] == [1, 2, 3, 4]
    assert again["history"][0] == first["history"][0]
    assert result.metrics["eval_accuracy"] > 0.9
    # The newest two, and the one that the second run began with
    assert len(list((tmp_path / "checkpoints").glob("checkpoint_*"))) <= 3

    image = tmp_path / "night.png"
    picture(CLASSES.index("dark"), random.Random(1)).save(image)
    (classes,) = predict.predict(saved, [image])
    assert max(classes, key=classes.get) == "dark"


@pytest.mark.parametrize("architecture", sorted(settings_module.CHOICES["model.architecture"]))
def test_every_architecture_gets_its_own_classes(architecture):
    model = train.classifier.build(architecture, 3, pretrained=False, train="head")
    assert sum(weight.numel() for weight in model.parameters() if weight.requires_grad) < 10_000
    size = 224 if architecture.startswith("vit") else 64
    assert model.eval()(train.torch.zeros(1, 3, size, size)).shape == (1, 3)
