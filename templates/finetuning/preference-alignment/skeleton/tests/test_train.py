"""Trains a few steps on the CPU, on a tiny model with random weights: nothing is downloaded."""

import copy
import dataclasses
import json

import pytest

pytest.importorskip("torch")
pytest.importorskip("trl")

from conftest import longer  # noqa: E402
from datasets import Dataset  # noqa: E402

from conversations import DataError  # noqa: E402
from dataset_rows import split  # noqa: E402
from train import preference_trainer, prepare_examples  # noqa: E402
from training_run import run_to_end  # noqa: E402

ROWS = [
    {"prompt": f"Add {n} and {n}.", "chosen": f"It is {2 * n}.", "rejected": f"It is {n}."}
    for n in range(1, 25)
]


@pytest.fixture
def settings(quick_settings):
    dataset = dataclasses.replace(quick_settings.dataset, layout="prompt-chosen-rejected")
    return dataclasses.replace(quick_settings, dataset=dataset)


def test_trains_saves_and_resumes(settings, tokenizer, new_model, tmp_path, capsys):
    examples = split(prepare_examples(Dataset.from_list(ROWS), settings), 0.25, seed=1)
    model = new_model()
    full = settings.training.method == "full"

    def train(steps):
        these = longer(settings, steps)
        trainer = preference_trainer(
            these,
            copy.deepcopy(model),
            copy.deepcopy(model) if full else None,
            tokenizer,
            examples,
            tmp_path,
        )
        run_to_end(trainer, these, tmp_path)

    train(4)
    metadata = json.loads(
        (tmp_path / ("model" if full else "adapter") / "training-metadata.json").read_text()
    )
    logged = [entry for entry in metadata["history"] if "loss" in entry]
    # At first the model is its own reference: neither answer is rewarded.
    assert logged[0]["rewards/margins"] == pytest.approx(0, abs=1e-5)
    assert logged[-1]["rewards/margins"] != 0
    assert metadata["settings"]["preference"]["beta"] > 0

    train(6)
    assert "resuming from" in capsys.readouterr().out


def test_refuses_a_dataset_without_preferences(settings):
    rows = Dataset.from_list([{"prompt": "Why?", "chosen": "So.", "rejected": "So."}])
    with pytest.raises(DataError, match="can be learned from"):
        prepare_examples(rows, settings)
