"""Reinforce what a language model answers well, by GRPO: all of it, or an adapter.

    torchrun train.py

Resumes from the newest checkpoint in OUTPUT_DIR, which must outlive the pod.
"""

from __future__ import annotations

import functools
import importlib.util
from pathlib import Path

from datasets import Dataset
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from trl import GRPOConfig, GRPOTrainer

import data
from base_model import adapter_config, is_sharded, load_model, load_tokenizer, own_device
from conversations import DataError
from dataset_rows import examples_of, load_rows
from reward_model import RewardModelClient
from rewards import Reward, answer_format, right_answer
from settings import Settings, load
from training_run import arguments, begin, run_to_end

# DAPO counts every token the same, leaves more room upwards than downwards, and learns
# nothing from answers that were cut off; see https://arxiv.org/abs/2503.14476.
ALGORITHMS = {
    "grpo": {"loss_type": "grpo", "epsilon": 0.2},
    "dapo": {
        "loss_type": "dapo",
        "epsilon": 0.2,
        "epsilon_high": 0.28,
        "mask_truncated_completions": True,
    },
}


def prepare_examples(
    rows: Dataset, settings: Settings, tokenizer: PreTrainedTokenizerBase
) -> Dataset:
    """A question and its right answer for each row; questions that are too long are left out."""
    source, longest = settings.dataset, settings.reinforcement.prompt_length
    data.check_layout(source.layout, rows.column_names)
    to_example = functools.partial(
        data.to_example, instructions=settings.reinforcement.instructions
    )
    examples = examples_of(rows, source, to_example, data.is_usable)

    def fits(example: dict) -> bool:
        ids = tokenizer.apply_chat_template(example["prompt"], add_generation_prompt=True)
        return len(ids) <= longest

    short = examples.filter(fits)
    if len(short) == 0:
        raise DataError(
            f"every question of {source.id} is longer than {longest} tokens: "
            "raise reinforcement.prompt_length"
        )
    if len(short) < len(examples):
        print(f"left out {len(examples) - len(short)} questions of more than {longest} tokens")
    return short


def chosen_rewards(settings: Settings) -> dict[Reward, float]:
    """Rewards that count, with what they count."""
    weights = settings.rewards
    rewards: dict[Reward, float] = {right_answer: weights.answer, answer_format: weights.format}
    if settings.reward_model.url:
        rewards[RewardModelClient(settings.reward_model)] = weights.reward_model
    return {reward: weight for reward, weight in rewards.items() if weight}


def reinforcement_trainer(
    settings: Settings,
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    examples: Dataset,
    output_dir: Path,
) -> GRPOTrainer:
    chosen = settings.reinforcement
    rewards = chosen_rewards(settings)
    common = arguments(
        settings,
        output_dir,
        gradient_accumulation=settings.gradient_accumulation,
        validate=False,
    )
    vllm = {
        "vllm_mode": "colocate",
        "vllm_gpu_memory_utilization": chosen.vllm_memory,
        "vllm_max_model_length": chosen.prompt_length + chosen.response_length,
        # Leaves the memory to the training in between.
        "vllm_enable_sleep_mode": True,
    }
    # What full training is kept close to; adapters are switched off for that.
    reference = {
        "dtype": settings.model.dtype,
        "revision": settings.model.revision or None,
        "device_map": None if is_sharded(settings) else own_device(),
    }
    return GRPOTrainer(
        model=model,
        reward_funcs=list(rewards),
        args=GRPOConfig(
            **common | {"per_device_train_batch_size": settings.micro_batch},
            **ALGORITHMS[chosen.algorithm],
            **vllm if chosen.vllm else {},
            use_vllm=chosen.vllm,
            reward_weights=list(rewards.values()),
            num_generations=chosen.samples_per_prompt,
            max_completion_length=chosen.response_length,
            temperature=chosen.temperature,
            beta=chosen.kl,
            model_init_kwargs=reference,
        ),
        train_dataset=examples,
        processing_class=tokenizer,
        peft_config=adapter_config(settings, model),
    )


def main() -> None:
    settings, output_dir = begin(__doc__, load)
    if settings.reinforcement.vllm and importlib.util.find_spec("vllm") is None:
        raise SystemExit(
            "reinforcement.vllm is true, and this image has no vLLM: build one from the "
            "Dockerfile of the project, or set it to false"
        )
    tokenizer = load_tokenizer(settings.model)
    examples = prepare_examples(load_rows(settings.dataset), settings, tokenizer)
    trainer = reinforcement_trainer(settings, load_model(settings), tokenizer, examples, output_dir)
    run_to_end(trainer, settings, output_dir)


if __name__ == "__main__":
    main()
