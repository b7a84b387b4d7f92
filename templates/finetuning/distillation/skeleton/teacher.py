"""Has the teacher answer prompts."""

from __future__ import annotations

import gc
import os

import torch
from datasets import Dataset
from peft import PeftModel
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from answers import AnswerStore
from base_model import load_frozen, load_tokenizer, own_device
from conversations import DataError, Turn
from settings import Answers, Settings, Teacher


def ask_teacher(settings: Settings, prompts: list[list[Turn]], store: AnswerStore) -> None:
    """Ask for the answers of this process's share of the prompts that are not there yet."""
    missing = store.missing(len(prompts))
    if not missing:
        return
    tokenizer = load_tokenizer(settings.teacher)
    teacher = load_teacher(settings.teacher)
    size = settings.answers.batch_size
    for start in range(0, len(missing), size):
        numbers = missing[start : start + size]
        asked = [prompts[number] for number in numbers]
        texts = answer(teacher, tokenizer, asked, settings.answers)
        store.add(dict(zip(numbers, texts, strict=True)))
        print(f"teacher: {start + len(numbers)} of {len(missing)} prompts answered", flush=True)
    # The student needs the memory.
    del teacher
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def load_teacher(settings: Teacher) -> PreTrainedModel:
    teacher = load_frozen(settings, own_device())
    if not settings.adapter:
        return teacher
    adapted = PeftModel.from_pretrained(
        teacher, settings.adapter, revision=settings.adapter_revision or None
    )
    return adapted.merge_and_unload()


def answer(
    teacher: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    prompts: list[list[Turn]],
    settings: Answers,
) -> list[str]:
    """An answer to each prompt; empty where it would be longer than it may."""
    tokenizer.padding_side = "left"
    inputs = tokenizer.apply_chat_template(
        prompts,
        add_generation_prompt=True,
        padding=True,
        return_dict=True,
        return_tensors="pt",
    ).to(teacher.device)
    sampling = (
        {"do_sample": True, "temperature": settings.temperature}
        if settings.temperature > 0
        else {"do_sample": False, "temperature": None, "top_p": None, "top_k": None}
    )
    with torch.inference_mode():
        output = teacher.generate(
            input_ids=inputs["input_ids"],
            attention_mask=inputs["attention_mask"],
            max_new_tokens=settings.max_tokens,
            pad_token_id=tokenizer.pad_token_id,
            **sampling,
        )
    written = output[:, inputs["input_ids"].shape[1] :]
    ends = torch.tensor(sorted(_end_tokens(teacher, tokenizer)), device=written.device)
    ended = torch.isin(written, ends).any(dim=1).tolist()
    texts = tokenizer.batch_decode(written, skip_special_tokens=True)
    # From an answer that is cut off, a student would learn to stop in the middle.
    return [text.strip() if end else "" for text, end in zip(texts, ended, strict=True)]


def lessons(prompts: list[list[Turn]], answers: dict[int, str], settings: Settings) -> Dataset:
    """Examples for the student: what was asked, and what the teacher said."""
    examples = [
        {"prompt": prompt, "completion": [{"role": "assistant", "content": answers[number]}]}
        for number, prompt in enumerate(prompts)
        if answers[number]
    ]
    if not examples:
        raise DataError(
            f"no answer of {settings.teacher.id} ended within {settings.answers.max_tokens} "
            "tokens: raise answers.max_tokens"
        )
    print(f"teacher: {len(examples)} answers to learn from", flush=True)
    return Dataset.from_list(examples)


def process_share() -> tuple[int, int]:
    """The number of this process, and how many there are."""
    return int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))


def _end_tokens(teacher: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> set[int]:
    configured = teacher.generation_config.eos_token_id
    ends = configured if isinstance(configured, list) else [configured]
    return {end for end in [*ends, tokenizer.eos_token_id] if end is not None}
