"""Trains a few steps on the CPU, on a tiny model with random weights: nothing is downloaded."""

import dataclasses
import json

import pytest

pytest.importorskip("torch")
pytest.importorskip("trl")

from conftest import longer  # noqa: E402
from datasets import Dataset  # noqa: E402

from base_model import load_model  # noqa: E402
from conversations import DataError  # noqa: E402
from train import chosen_rewards, prepare_examples, reinforcement_trainer  # noqa: E402
from training_run import run_to_end  # noqa: E402

ROWS = [{"question": f"Add {n} and {n}.", "answer": f"{2 * n}"} for n in range(24)]


@pytest.fixture
def settings(quick_settings, new_model, tmp_path):
    new_model().save_pretrained(tmp_path / "base")
    return dataclasses.replace(
        quick_settings,
        model=dataclasses.replace(
            quick_settings.model, id=str(tmp_path / "base"), revision="", dtype="float32"
        ),
        dataset=dataclasses.replace(quick_settings.dataset, layout="question-answer"),
        reinforcement=dataclasses.replace(
            quick_settings.reinforcement,
            samples_per_prompt=4,
            prompts_per_update=1,
            prompt_length=128,
            response_length=8,
            vllm=False,
            kl=0.1,
        ),
        reward_model=dataclasses.replace(quick_settings.reward_model, url=""),
    )


def test_trains_saves_and_resumes(settings, tokenizer, tmp_path, capsys):
    examples = prepare_examples(Dataset.from_list(ROWS), settings, tokenizer)

    def train(steps):
        these = longer(settings, steps)
        model = load_model(these)
        trainer = reinforcement_trainer(these, model, tokenizer, examples, tmp_path)
        run_to_end(trainer, these, tmp_path)

    train(4)
    saved = tmp_path / ("model" if settings.training.method == "full" else "adapter")
    metadata = json.loads((saved / "training-metadata.json").read_text())
    logged = [entry for entry in metadata["history"] if "reward" in entry]
    assert len(logged) == 4
    assert all("rewards/right_answer/mean" in entry and "kl" in entry for entry in logged)

    train(6)
    assert "resuming from" in capsys.readouterr().out


def test_leaves_out_questions_that_are_too_long(settings, tokenizer):
    rows = Dataset.from_list([*ROWS, {"question": "Add 1 and 1. " * 99, "answer": "2"}])
    assert len(prepare_examples(rows, settings, tokenizer)) == len(ROWS)
    short = dataclasses.replace(settings.reinforcement, prompt_length=16)
    with pytest.raises(DataError, match="raise reinforcement.prompt_length"):
        prepare_examples(rows, dataclasses.replace(settings, reinforcement=short), tokenizer)


def test_a_reward_without_weight_is_left_out(settings):
    asked = dataclasses.replace(
        settings,
        rewards=dataclasses.replace(settings.rewards, answer=1, format=0, reward_model=0.5),
        reward_model=dataclasses.replace(settings.reward_model, url="http://judge"),
    )
    weights = {reward.__name__: weight for reward, weight in chosen_rewards(asked).items()}
    assert weights == {"right_answer": 1, "reward_model": 0.5}
