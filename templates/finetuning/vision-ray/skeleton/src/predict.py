"""Classify images with a model that was trained.

python predict.py OUTPUT_DIR/model one.jpg two.png
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from PIL import Image

import model as classifier


@torch.inference_mode()
def predict(folder: Path, images: list[Path], best: int = 3) -> list[dict[str, float]]:
    """The likeliest classes of each image, with their probabilities."""
    model, card = classifier.load(folder)
    prepare = classifier.preparation(card.image_size, augment=False)
    batch = torch.stack([prepare(Image.open(image).convert("RGB")) for image in images])
    values, numbers = model(batch).softmax(dim=1).topk(min(best, len(card.classes)))
    return [
        {card.classes[number]: round(value, 4) for value, number in zip(*row, strict=True)}
        for row in zip(values.tolist(), numbers.tolist(), strict=True)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("images", type=Path, nargs="+")
    arguments = parser.parse_args()
    found = predict(arguments.model, arguments.images)
    for image, classes in zip(arguments.images, found, strict=True):
        print(json.dumps({"image": f"{image}", "classes": classes}))


if __name__ == "__main__":
    main()
