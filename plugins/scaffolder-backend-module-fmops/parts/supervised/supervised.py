"""Supervised fine-tuning: a model learns the answers of examples."""

from __future__ import annotations

from pathlib import Path

from datasets import Dataset
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from trl import SFTConfig, SFTTrainer

import data
from base_model import adapter_config, load_model, load_tokenizer
from dataset_rows import Examples, examples_of, split
from training_run import arguments, run_to_end
from tuning_settings import SequenceSettings


def prepare_examples(rows: Dataset, settings: SequenceSettings) -> Dataset:
    """A prompt and a completion for each row that has both."""
    data.check_layout(settings.dataset.layout, rows.column_names)
    return examples_of(rows, settings.dataset, data.to_example, data.is_usable)


def supervised_trainer(
    settings: SequenceSettings,
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    examples: Examples,
    output_dir: Path,
) -> SFTTrainer:
    train, validation = examples
    return SFTTrainer(
        model=model,
        args=SFTConfig(
            **arguments(
                settings,
                output_dir,
                gradient_accumulation=settings.training.gradient_accumulation,
                validate=validation is not None,
            ),
            max_length=settings.training.sequence_length,
            prediction_loss_only=True,
        ),
        train_dataset=train,
        eval_dataset=validation,
        processing_class=tokenizer,
        peft_config=adapter_config(settings, model),
    )


def learn(settings: SequenceSettings, examples: Dataset, output_dir: Path) -> None:
    """Train the model of the settings on the examples, and save it."""
    trainer = supervised_trainer(
        settings,
        load_model(settings),
        load_tokenizer(settings.model),
        split(examples, settings.dataset.validation_fraction, settings.training.seed),
        output_dir,
    )
    run_to_end(trainer, settings, output_dir)
