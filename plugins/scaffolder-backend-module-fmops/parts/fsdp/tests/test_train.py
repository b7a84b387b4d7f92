"""Trains a few steps on the CPU, on a tiny model with random weights: nothing is downloaded."""

import dataclasses
import json
import os

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

import torch  # noqa: E402
import torch.distributed as dist  # noqa: E402
from datasets import Dataset  # noqa: E402
from tokenizers import Tokenizer, models, pre_tokenizers, trainers  # noqa: E402
from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast  # noqa: E402

import architectures  # noqa: E402
import settings as settings_module  # noqa: E402
import train as train_module  # noqa: E402

TEXTS = [f"The sum of {n} and {n} is {2 * n}." for n in range(200)]
CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def processes(tmp_path_factory, monkeypatch):
    """A run of one process."""
    store = tmp_path_factory.mktemp("store") / "processes"
    monkeypatch.setitem(os.environ, "LOCAL_WORLD_SIZE", "1")
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=0, world_size=1)
    yield
    dist.destroy_process_group()


@pytest.fixture
def settings(monkeypatch):
    tiny = architectures.Architecture(2, 32, 64, 4, 2, True)
    monkeypatch.setitem(architectures.SIZES, "125m", tiny)
    loaded = settings_module.load()
    return dataclasses.replace(
        loaded,
        model=settings_module.Model(size="125m", tokenizer="none", dtype="float32"),
        dataset=dataclasses.replace(loaded.dataset, column="text", shuffle_buffer=0),
        training=dataclasses.replace(
            loaded.training,
            steps=6,
            learning_rate=0.01,
            sequence_length=16,
            batch_size=2,
            gradient_accumulation=2,
            save_steps=3,
            logging_steps=1,
        ),
    )


@pytest.fixture
def tokenizer():
    raw = Tokenizer(models.WordLevel(unk_token="<unk>"))
    raw.pre_tokenizer = pre_tokenizers.Whitespace()
    raw.train_from_iterator(TEXTS, trainers.WordLevelTrainer(special_tokens=["<unk>", "</s>"]))
    return PreTrainedTokenizerFast(tokenizer_object=raw, unk_token="<unk>", eos_token="</s>")


def documents():
    return Dataset.from_dict({"text": TEXTS}).to_iterable_dataset(num_shards=2)


def losses(history):
    return [entry["loss"] for entry in history]


def test_trains_and_saves_a_model_that_can_be_loaded(settings, tokenizer, tmp_path, capsys):
    history = train_module.train(settings, tokenizer, documents(), CPU, tmp_path)
    assert losses(history)[-1] < losses(history)[0]
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line[:1] == "{"]
    assert lines == history
    saved = tmp_path / "model"
    model = AutoModelForCausalLM.from_pretrained(saved)
    assert type(model).__name__ == "LlamaForCausalLM"
    assert json.loads((saved / "training-metadata.json").read_text())["history"] == history


def test_goes_on_as_if_it_had_not_stopped(settings, tokenizer, tmp_path):
    whole = train_module.train(settings, tokenizer, documents(), CPU, tmp_path / "whole")
    interrupted = tmp_path / "interrupted"
    (interrupted / "checkpoints").mkdir(parents=True)
    (tmp_path / "whole/checkpoints/step-00000003").rename(interrupted / "checkpoints/step-00000003")
    rest = train_module.train(settings, tokenizer, documents(), CPU, interrupted)
    assert [entry["step"] for entry in rest] == [4, 5, 6]
    assert losses(rest) == pytest.approx(losses(whole)[3:], abs=1e-6)


def test_goes_on_from_a_base_model(settings, tokenizer, tmp_path):
    first = train_module.train(settings, tokenizer, documents(), CPU, tmp_path / "first")
    base = settings_module.Model(start_from=str(tmp_path / "first/model"), dtype="float32")
    again = dataclasses.replace(settings, model=base)
    second = train_module.train(again, tokenizer, documents(), CPU, tmp_path / "second")
    assert losses(second)[0] < losses(first)[0]
