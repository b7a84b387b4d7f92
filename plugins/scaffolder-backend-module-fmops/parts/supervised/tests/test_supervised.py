"""Trains a few steps on the CPU, on a tiny model with random weights: nothing is downloaded."""

import dataclasses
import json

import pytest

pytest.importorskip("torch")
pytest.importorskip("trl")

from conftest import longer  # noqa: E402
from datasets import Dataset  # noqa: E402

from conversations import DataError  # noqa: E402
from dataset_rows import split  # noqa: E402
from supervised import prepare_examples, supervised_trainer  # noqa: E402
from training_run import run_to_end  # noqa: E402

ROWS = [{"instruction": f"Add {n} and {n}.", "output": f"It is {2 * n}."} for n in range(24)]


@pytest.fixture
def settings(quick_settings):
    dataset = dataclasses.replace(quick_settings.dataset, layout="instruction-output")
    return dataclasses.replace(quick_settings, dataset=dataset)


def test_trains_saves_and_resumes(settings, tokenizer, new_model, tmp_path, capsys):
    examples = split(prepare_examples(Dataset.from_list(ROWS), settings), 0.25, seed=1)
    assert len(examples[1]) == 6

    def train(steps):
        model, these = new_model(), longer(settings, steps)
        trainer = supervised_trainer(these, model, tokenizer, examples, tmp_path)
        return run_to_end(trainer, these, tmp_path)

    assert train(4)["train_loss"] > 0
    full = settings.training.method == "full"
    saved = tmp_path / ("model" if full else "adapter")
    assert (saved / ("model.safetensors" if full else "adapter_model.safetensors")).exists()
    metadata = json.loads((saved / "training-metadata.json").read_text())
    assert metadata["settings"]["lora"]["r"] == 4
    assert sum("loss" in entry for entry in metadata["history"]) >= 4
    assert "'loss'" in capsys.readouterr().out

    train(6)
    assert "resuming from" in capsys.readouterr().out
    again = json.loads((saved / "training-metadata.json").read_text())
    assert max(entry["step"] for entry in again["history"]) == 6


def test_refuses_a_dataset_without_answers(settings):
    rows = Dataset.from_list([{"instruction": "Why?", "output": ""}])
    with pytest.raises(DataError, match="can be learned from"):
        prepare_examples(rows, settings)
