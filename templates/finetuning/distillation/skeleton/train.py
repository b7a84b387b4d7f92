"""Distil a language model: a teacher answers prompts, and a smaller student learns the answers.

    torchrun train.py

Both can be interrupted: answers that are there are not asked for again, and the training
resumes from the newest checkpoint in OUTPUT_DIR, which must outlive the pod.
"""

from __future__ import annotations

from answers import AnswerStore, answers_folder
from dataset_rows import load_rows
from settings import Settings, load
from supervised import learn, prepare_examples
from teacher import ask_teacher, lessons, process_share
from training_run import begin


def chosen_prompts(settings: Settings) -> list:
    """The same prompts in each process and each run of the same settings."""
    examples = prepare_examples(load_rows(settings.dataset), settings)
    count = min(settings.answers.samples, len(examples))
    return list(examples.shuffle(seed=settings.training.seed).select(range(count))["prompt"])


def main() -> None:
    settings, output_dir = begin(__doc__, load)
    prompts = chosen_prompts(settings)
    store = AnswerStore(answers_folder(output_dir, settings), *process_share())
    ask_teacher(settings, prompts, store)
    learn(settings, lessons(prompts, store.wait_for(len(prompts)), settings), output_dir)


if __name__ == "__main__":
    main()
