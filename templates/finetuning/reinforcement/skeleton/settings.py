"""The settings of a training run: what is in config/config.yaml, and what is allowed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import checked_settings
from checked_settings import CONFIG, SettingsError
from tuning_settings import BOUNDS, CHOICES, TuningSettings

INSTRUCTIONS = (
    "Think about the question first, then answer it. Write what you think between <think> "
    "and </think>, and then the answer alone between <answer> and </answer>."
)


@dataclass(frozen=True)
class Reinforcement:
    """How answers are tried; see https://arxiv.org/abs/2402.03300."""

    # What updates are made by: grpo, or its variant dapo.
    algorithm: str
    samples_per_prompt: int
    # Per GPU
    prompts_per_update: int
    # Tokens
    prompt_length: int
    response_length: int
    # How dear it is to move away from the model that training starts from; 0 leaves it free.
    kl: float = 0
    temperature: float = 1
    vllm: bool = False
    # Share of a GPU's memory that vLLM may take while it answers.
    vllm_memory: float = 0.5
    # How to answer; comes before each question.
    instructions: str = INSTRUCTIONS


@dataclass(frozen=True)
class Weights:
    """What the parts of the reward count; 0 leaves one out."""

    answer: float = 1
    format: float = 0.2
    reward_model: float = 1


@dataclass(frozen=True)
class RewardModel:
    """Where a reward model answers; none where the URL is empty."""

    url: str = ""
    model: str = ""
    timeout_seconds: float = 30


@dataclass(frozen=True, kw_only=True)
class Settings(TuningSettings):
    reinforcement: Reinforcement
    rewards: Weights = Weights()
    reward_model: RewardModel = RewardModel()

    @property
    def answers_per_update(self) -> int:
        return self.reinforcement.samples_per_prompt * self.reinforcement.prompts_per_update

    @property
    def micro_batch(self) -> int:
        """Answers at a time: the batch size, or less so that all answers of a prompt come."""
        return math.gcd(self.training.batch_size, self.answers_per_update)

    @property
    def gradient_accumulation(self) -> int:
        return self.answers_per_update // self.micro_batch


OWN_CHOICES = {
    "reinforcement.algorithm": {"grpo", "dapo"},
    # vLLM can't take over weights in 4 bits
    "training.method": {"full", "lora"},
}

OWN_BOUNDS: dict[str, tuple[float, float]] = {
    # A reward is relative to that of the other answers.
    "reinforcement.samples_per_prompt": (2, 64),
    "reinforcement.prompts_per_update": (1, 1024),
    "reinforcement.prompt_length": (16, 1_048_576),
    "reinforcement.response_length": (1, 1_048_576),
    "reinforcement.kl": (0, 10),
    "reinforcement.temperature": (0.1, 2),
    "reinforcement.vllm_memory": (0.05, 0.95),
    "rewards.answer": (0, 100),
    "rewards.format": (0, 100),
    "rewards.reward_model": (0, 100),
    "reward_model.timeout_seconds": (0.1, 600),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    return parse(path.read_text())


def parse(text: str) -> Settings:
    settings = checked_settings.parse(Settings, text, CHOICES | OWN_CHOICES, BOUNDS | OWN_BOUNDS)
    url, weights = settings.reward_model.url, settings.rewards
    if url and not url.startswith(("http://", "https://")):
        raise SettingsError("reward_model.url must begin with http:// or https://")
    if not (weights.answer or weights.format or (url and weights.reward_model)):
        raise SettingsError("rewards must give one of answer, format or reward_model a weight")
    return settings
