"""Trains a tiny model on a Ray cluster on this machine: nothing is downloaded."""

import dataclasses
import json

import pytest

for module in ("ray.train", "torch", "transformers", "datasets"):
    pytest.importorskip(module)

import ray  # noqa: E402
from datasets import Dataset  # noqa: E402
from datasets.distributed import split_dataset_by_node  # noqa: E402
from tokenizers import Tokenizer, models, pre_tokenizers, trainers  # noqa: E402
from transformers import PreTrainedTokenizerFast  # noqa: E402

import ray_train  # noqa: E402
import settings as settings_module  # noqa: E402

TEXTS = [f"The sum of {n} and {n} is {2 * n}." for n in range(200)]


def tokenizer(settings):
    import architectures

    # In the worker: a model that a CPU trains in no time
    architectures.SIZES["125m"] = architectures.Architecture(2, 32, 64, 4, 2, True)
    raw = Tokenizer(models.WordLevel(unk_token="<unk>"))
    raw.pre_tokenizer = pre_tokenizers.Whitespace()
    raw.train_from_iterator(TEXTS, trainers.WordLevelTrainer(special_tokens=["<unk>", "</s>"]))
    return PreTrainedTokenizerFast(tokenizer_object=raw, unk_token="<unk>", eos_token="</s>")


def documents(settings):
    rows = Dataset.from_dict({"text": TEXTS}).to_iterable_dataset(num_shards=4)
    context = ray.train.get_context()
    return split_dataset_by_node(rows, context.get_world_rank(), context.get_world_size())


@pytest.fixture
def settings():
    loaded = settings_module.load()
    return dataclasses.replace(
        loaded,
        model=settings_module.Model(size="125m", tokenizer="none", dtype="float32"),
        dataset=dataclasses.replace(loaded.dataset, column="text", shuffle_buffer=0),
        training=dataclasses.replace(
            loaded.training,
            steps=6,
            learning_rate=0.01,
            sequence_length=64,
            batch_size=2,
            gradient_accumulation=2,
            sharding="full",
            save_steps=2,
            logging_steps=1,
        ),
    )


def start(settings, output_dir, **changes):
    return ray_train.run(
        settings,
        output_dir,
        **{"workers": 2, "gpus": False, "tokenizer": tokenizer, "documents": documents, **changes},
    )


def metadata(output_dir):
    return json.loads((output_dir / "model" / "training-metadata.json").read_text())


def test_trains_on_two_workers(cluster, settings, tmp_path):
    start(settings, tmp_path)
    made = metadata(tmp_path)
    assert made["processes"] == 2
    losses = [entry["loss"] for entry in made["history"]]
    assert len(losses) == 6
    assert losses[-1] < losses[0]


def test_goes_on_from_the_checkpoint_when_a_worker_is_lost(cluster, settings, tmp_path):
    lost = tmp_path / "lost"

    class Breaking:
        """Documents of a worker that goes away once, when there is a checkpoint."""

        def __init__(self, rows):
            self._rows = rows

        def __getattr__(self, name):
            return getattr(self._rows, name)

        def __iter__(self):
            for row in self._rows:
                if list((tmp_path / "checkpoints").glob("step-00000002")) and not lost.exists():
                    lost.touch()
                    raise RuntimeError("the machine went away")
                yield row

    def breaking_documents(settings):
        return Breaking(documents(settings))

    start(settings, tmp_path, documents=breaking_documents, failures=1)
    assert lost.exists()
    steps = [entry["step"] for entry in metadata(tmp_path)["history"]]
    assert steps[0] > 2
    assert steps[-1] == 6
