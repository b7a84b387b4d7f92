"""Prepares and judges on the CPU, with a tiny model of random weights: nothing is downloaded."""

import dataclasses
import json
import math

import pytest

pytest.importorskip("torch")
pytest.importorskip("trl")

from datasets import Dataset  # noqa: E402

from conversations import DataError  # noqa: E402
from evaluate import encode, mean_loss  # noqa: E402
from gate import Gate  # noqa: E402
from prepare import HELD_OUT, LEARNED, prepare  # noqa: E402

ROWS = [{"instruction": f"Add {n} and {n}.", "output": f"It is {2 * n}."} for n in range(40)]


@pytest.fixture
def settings(quick_settings):
    dataset = dataclasses.replace(quick_settings.dataset, layout="instruction-output")
    return dataclasses.replace(quick_settings, dataset=dataset, gate=Gate(holdout_fraction=0.25))


def test_prepares_what_is_learned_and_what_is_judged_by(settings, tmp_path):
    told = prepare(settings, tmp_path, Dataset.from_list([*ROWS, *ROWS[:5]]))
    assert told["copies"] == 5
    assert told["learned"] + told["held_out"] == 40
    lines = (tmp_path / LEARNED).read_text().splitlines()
    assert len(lines) == told["learned"]
    assert set(json.loads(lines[0])) == {"prompt", "completion"}
    assert (tmp_path / HELD_OUT).exists()


def test_refuses_too_few_rows(settings, tmp_path):
    with pytest.raises(DataError, match="too few"):
        prepare(settings, tmp_path, Dataset.from_list(ROWS[:1]))


def test_judges_by_the_answers_alone(tokenizer, new_model):
    example = {
        "prompt": [{"role": "user", "content": "Add 1 and 1."}],
        "completion": [{"role": "assistant", "content": "It is 2."}],
    }
    tokens, labels = encode(tokenizer, example, 64)
    assert len(tokens) == len(labels)
    assert labels[0] == -100
    assert labels[-1] == tokens[-1]
    model = new_model()
    assert math.isfinite(mean_loss(model, tokenizer, [example], 64))
    assert math.isnan(mean_loss(model, tokenizer, [example], 2))
