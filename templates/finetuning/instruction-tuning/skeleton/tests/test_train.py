"""Trains a few steps on the CPU, on a tiny model with random weights: nothing is downloaded."""

import dataclasses
import json

import pytest

pytest.importorskip("torch")
pytest.importorskip("trl")

from datasets import Dataset  # noqa: E402
from tokenizers import Tokenizer, models, pre_tokenizers, trainers  # noqa: E402
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast  # noqa: E402

import settings as settings_module  # noqa: E402
import train as train_module  # noqa: E402

LAYOUT = "instruction-output"
ROWS = [{"instruction": f"Add {n} and {n}.", "output": f"It is {2 * n}."} for n in range(24)]


@pytest.fixture(params=["lora", "full"])
def settings(request):
    loaded = settings_module.load()
    return dataclasses.replace(
        loaded,
        model=dataclasses.replace(loaded.model, dtype="float32"),
        dataset=dataclasses.replace(loaded.dataset, layout=LAYOUT, validation_fraction=0.25),
        lora=dataclasses.replace(loaded.lora, r=4, target_modules="attention"),
        training=dataclasses.replace(
            loaded.training,
            method=request.param,
            batch_size=2,
            gradient_accumulation=1,
            sequence_length=64,
            learning_rate=0.01,
            max_steps=4,
            save_steps=2,
            logging_steps=1,
        ),
    )


@pytest.fixture
def tokenizer():
    raw = Tokenizer(models.WordLevel(unk_token="<unk>"))
    raw.pre_tokenizer = pre_tokenizers.Whitespace()
    raw.train_from_iterator(
        (" ".join(row.values()) for row in ROWS),
        trainers.WordLevelTrainer(special_tokens=["<unk>", "<pad>", "</s>"]),
    )
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=raw, unk_token="<unk>", pad_token="<pad>", eos_token="</s>"
    )
    tokenizer.chat_template = train_module.PLAIN_CHAT_TEMPLATE
    return tokenizer


def tiny_model(tokenizer):
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(tokenizer),
            hidden_size=32,
            intermediate_size=64,
            num_hidden_layers=2,
            num_attention_heads=2,
            num_key_value_heads=1,
            pad_token_id=tokenizer.pad_token_id,
            eos_token_id=tokenizer.eos_token_id,
        )
    )


def test_trains_saves_and_resumes(settings, tokenizer, tmp_path, capsys):
    examples = train_module.prepare_examples(Dataset.from_list(ROWS), settings)
    assert len(examples[1]) == 6

    metrics = train_module.train(settings, tiny_model(tokenizer), tokenizer, examples, tmp_path)
    assert metrics["train_loss"] > 0
    full = settings.training.method == "full"
    saved = tmp_path / ("model" if full else "adapter")
    assert (saved / ("model.safetensors" if full else "adapter_model.safetensors")).exists()
    metadata = json.loads((saved / "training-metadata.json").read_text())
    assert metadata["settings"]["lora"]["r"] == 4
    assert sum("loss" in entry for entry in metadata["history"]) >= 4
    assert "'loss'" in capsys.readouterr().out

    longer = dataclasses.replace(
        settings, training=dataclasses.replace(settings.training, max_steps=6)
    )
    train_module.train(longer, tiny_model(tokenizer), tokenizer, examples, tmp_path)
    assert "resuming from" in capsys.readouterr().out
    again = json.loads((saved / "training-metadata.json").read_text())
    assert max(entry["step"] for entry in again["history"]) == 6


def test_refuses_a_dataset_without_answers(settings):
    rows = Dataset.from_list([{"instruction": "Why?", "output": ""}])
    with pytest.raises(train_module.data.DataError, match="can be learned from"):
        train_module.prepare_examples(rows, settings)
