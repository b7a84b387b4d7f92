"""Align a language model with preferences by DPO: all of it, or an adapter.

    torchrun train.py

Resumes from the newest checkpoint in OUTPUT_DIR, which must outlive the pod.
"""

from __future__ import annotations

from pathlib import Path

from datasets import Dataset
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from trl import DPOConfig, DPOTrainer

import data
from base_model import adapter_config, load_model, load_reference, load_tokenizer
from dataset_rows import Examples, examples_of, load_rows, split
from settings import Settings, load
from training_run import arguments, begin, run_to_end


def prepare_examples(rows: Dataset, settings: Settings) -> Dataset:
    """A prompt with a better and a worse answer for each row that has them."""
    data.check_layout(settings.dataset.layout, rows.column_names)
    return examples_of(rows, settings.dataset, data.to_example, data.is_usable)


def preference_trainer(
    settings: Settings,
    model: PreTrainedModel,
    reference: PreTrainedModel | None,
    tokenizer: PreTrainedTokenizerBase,
    examples: Examples,
    output_dir: Path,
) -> DPOTrainer:
    """`reference` is what the model is kept close to; for adapters, the model without them."""
    train, validation = examples
    training = settings.training
    return DPOTrainer(
        model=model,
        ref_model=reference,
        args=DPOConfig(
            **arguments(
                settings,
                output_dir,
                gradient_accumulation=training.gradient_accumulation,
                validate=validation is not None,
            ),
            beta=settings.preference.beta,
            loss_type=settings.preference.loss,
            max_length=training.sequence_length,
            max_prompt_length=None,
        ),
        train_dataset=train,
        eval_dataset=validation,
        processing_class=tokenizer,
        peft_config=adapter_config(settings, model),
    )


def main() -> None:
    settings, output_dir = begin(__doc__, load)
    examples = prepare_examples(load_rows(settings.dataset), settings)
    trainer = preference_trainer(
        settings,
        load_model(settings),
        load_reference(settings),
        load_tokenizer(settings.model),
        split(examples, settings.dataset.validation_fraction, settings.training.seed),
        output_dir,
    )
    run_to_end(trainer, settings, output_dir)


if __name__ == "__main__":
    main()
