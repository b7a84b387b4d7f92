"""Images with labels, from a dataset of the Hugging Face Hub or of a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datasets import Dataset as Rows

    from settings import Settings

# Columns of the image and of its label
LAYOUTS = {"image-label": ("image", "label"), "img-label": ("img", "label")}


class DataError(ValueError):
    """The rows are not what the settings promise."""


def columns_of(layout: str, present: Iterable[str]) -> tuple[str, str]:
    """The columns of image and label; raises DataError when the dataset lacks one."""
    columns = LAYOUTS[layout]
    names = sorted(present)
    missing = [column for column in columns if column not in names]
    if missing:
        raise DataError(
            f"the dataset has no column {', '.join(missing)}; it has {', '.join(names)}"
        )
    return columns


def class_names(feature: Any, labels: Callable[[], Iterable[Any]]) -> list[str]:
    """Names of the classes, in the order of their numbers.

    `feature` is what the dataset tells of its labels; where it names none, the values that
    occur are taken, in their order.
    """
    names = getattr(feature, "names", None)
    return list(names) if names else [f"{label}" for label in sorted(set(labels()))]


class LabelledImages:
    """Images made ready for a model, with the numbers of their classes."""

    def __init__(
        self,
        rows: Any,
        columns: tuple[str, str],
        classes: list[str],
        prepare: Callable[[Any], Any],
    ) -> None:
        self._rows = rows
        self._image, self._label = columns
        self._numbers = {name: number for number, name in enumerate(classes)}
        self._prepare = prepare

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: int) -> tuple[Any, int]:
        row = self._rows[index]
        label = row[self._label]
        image = row[self._image].convert("RGB")
        return self._prepare(image), self._numbers.get(f"{label}", label)


def load_rows(settings: Settings) -> Rows:
    from datasets import load_dataset

    source = settings.dataset
    return load_dataset(
        source.id, source.config or None, split=source.split, revision=source.revision or None
    )


def split(rows: Rows, settings: Settings) -> tuple[Rows, Rows]:
    """Rows to learn from, and rows to measure with: the same for the same seed."""
    if len(rows) < 2:
        raise DataError(f"{len(rows)} rows are too few to learn from and to measure with")
    parts = rows.train_test_split(
        test_size=settings.dataset.validation_fraction, seed=settings.training.seed
    )
    return parts["train"], parts["test"]
