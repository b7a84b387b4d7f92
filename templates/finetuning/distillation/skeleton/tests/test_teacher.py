"""Has a tiny model with random weights answer on the CPU: nothing is downloaded."""

import dataclasses

import pytest

pytest.importorskip("torch")
pytest.importorskip("trl")

import torch  # noqa: E402
from peft import LoraConfig, get_peft_model  # noqa: E402

import settings as settings_module  # noqa: E402
import teacher  # noqa: E402
from answers import AnswerStore  # noqa: E402
from conversations import DataError  # noqa: E402

PROMPTS = [[{"role": "user", "content": "Add 1 and 1."}], [{"role": "user", "content": "Add 2"}]]


@pytest.fixture
def settings(new_model, tokenizer, tmp_path):
    """Settings whose teacher is a tiny model that ends its answers at random."""
    folder = tmp_path / "teacher"
    model = new_model()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    loaded = settings_module.load()
    answers = dataclasses.replace(loaded.answers, max_tokens=64, temperature=1, batch_size=2)
    return dataclasses.replace(
        loaded,
        teacher=dataclasses.replace(loaded.teacher, id=str(folder), revision="", dtype="float32"),
        answers=answers,
    )


def test_answers_each_prompt_once(settings, tmp_path, capsys):
    store = AnswerStore(tmp_path / "answers")
    teacher.ask_teacher(settings, PROMPTS, store)
    answers = store.all()
    assert sorted(answers) == [0, 1]
    assert "2 of 2 prompts answered" in capsys.readouterr().out

    examples = teacher.lessons(PROMPTS, {0: "Two.", 1: ""}, settings)
    assert examples["prompt"] == PROMPTS[:1]
    assert examples["completion"] == [[{"role": "assistant", "content": "Two."}]]

    missing = dataclasses.replace(settings.teacher, id=str(tmp_path / "gone"))
    gone = dataclasses.replace(settings, teacher=missing)
    # Nothing is left to ask: the teacher is not even loaded.
    teacher.ask_teacher(gone, PROMPTS, store)
    assert store.all() == answers


def test_an_adapter_becomes_part_of_the_teacher(settings, tmp_path):
    base = teacher.load_frozen(settings.teacher, None)
    before = base.lm_head.weight.clone()
    config = LoraConfig(r=2, target_modules=["lm_head"], init_lora_weights=False)
    get_peft_model(base, config).save_pretrained(tmp_path / "adapter")
    used = dataclasses.replace(settings.teacher, adapter=str(tmp_path / "adapter"))
    assert not torch.equal(teacher.load_teacher(used).lm_head.weight, before)
    assert torch.equal(teacher.load_teacher(settings.teacher).lm_head.weight, before)


def test_leaves_out_answers_that_are_cut_off(settings, tokenizer):
    model = teacher.load_frozen(settings.teacher, None)
    one = dataclasses.replace(settings.answers, max_tokens=1, temperature=0)
    tokenizer.eos_token = "<unk>"
    model.generation_config.eos_token_id = None
    assert teacher.answer(model, tokenizer, PROMPTS, one) == ["", ""]
    with pytest.raises(DataError, match="raise answers.max_tokens"):
        teacher.lessons(PROMPTS, {0: "", 1: ""}, settings)
