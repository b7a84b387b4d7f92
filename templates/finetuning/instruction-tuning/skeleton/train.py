"""Fine-tune a causal language model: all of it, or an adapter with LoRA or QLoRA.

    torchrun train.py

Resumes from the newest checkpoint in OUTPUT_DIR, which must outlive the pod.
"""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

import torch
from datasets import Dataset, load_dataset
from peft import LoraConfig, prepare_model_for_kbit_training
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    BitsAndBytesConfig,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    set_seed,
)
from transformers.trainer_utils import get_last_checkpoint
from trl import SFTConfig, SFTTrainer

import data
from adapters import target_modules
from settings import CONFIG, Settings, load

# For base models, whose tokenizer has no chat format of its own.
PLAIN_CHAT_TEMPLATE = (
    "{% for m in messages %}### {{ m['role'] }}\n{{ m['content'] }}"
    "{% if m['role'] == 'assistant' %}{{ eos_token }}{% endif %}\n{% endfor %}"
    "{% if add_generation_prompt %}### assistant\n{% endif %}"
)


def shards(settings: Settings) -> bool:
    """Whether the model is spread over the processes instead of copied to each."""
    return settings.training.method == "full" and int(os.environ.get("WORLD_SIZE", "1")) > 1


def load_tokenizer(settings: Settings) -> PreTrainedTokenizerBase:
    tokenizer = AutoTokenizer.from_pretrained(
        settings.model.id, revision=settings.model.revision or None
    )
    if tokenizer.chat_template is None:
        tokenizer.chat_template = PLAIN_CHAT_TEMPLATE
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


def load_model(settings: Settings) -> PreTrainedModel:
    dtype = getattr(torch, settings.model.dtype)
    quantization = None
    if settings.training.method == "qlora":
        quantization = BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=dtype,
        )
    local_rank = int(os.environ.get("LOCAL_RANK", "0"))
    model = AutoModelForCausalLM.from_pretrained(
        settings.model.id,
        revision=settings.model.revision or None,
        dtype=dtype,
        quantization_config=quantization,
        # An adapter: each process keeps a whole copy on its own GPU. All of the model: FSDP
        # spreads it over the GPUs.
        device_map={"": local_rank} if torch.cuda.is_available() and not shards(settings) else None,
    )
    if quantization:
        model = prepare_model_for_kbit_training(model)
    return model


def load_examples(settings: Settings) -> tuple[Dataset, Dataset | None]:
    source = settings.dataset
    rows = load_dataset(source.id, source.config or None, split=source.split)
    return prepare_examples(rows, settings)


def prepare_examples(rows: Dataset, settings: Settings) -> tuple[Dataset, Dataset | None]:
    """Training and validation examples; no validation set where its share is 0."""
    source = settings.dataset
    data.check_layout(source.layout, rows.column_names)
    examples = rows.map(
        data.to_example,
        fn_kwargs={"layout": source.layout},
        remove_columns=rows.column_names,
    ).filter(data.is_usable)
    if len(examples) == 0:
        raise data.DataError(f"no row of {source.id} ({source.split}) can be learned from")
    if source.validation_fraction == 0 or len(examples) < 2:
        return examples, None
    parts = examples.train_test_split(
        test_size=source.validation_fraction, seed=settings.training.seed
    )
    return parts["train"], parts["test"]


def training_arguments(settings: Settings, output_dir: Path, validate: bool) -> SFTConfig:
    training = settings.training
    gpu = torch.cuda.is_available()
    return SFTConfig(
        output_dir=str(output_dir / "checkpoints"),
        learning_rate=training.learning_rate,
        num_train_epochs=training.epochs,
        max_steps=training.max_steps,
        max_length=training.sequence_length,
        per_device_train_batch_size=training.batch_size,
        per_device_eval_batch_size=training.batch_size,
        gradient_accumulation_steps=training.gradient_accumulation,
        gradient_checkpointing=True,
        gradient_checkpointing_kwargs={"use_reentrant": False},
        lr_scheduler_type="cosine",
        warmup_ratio=training.warmup_ratio,
        bf16=gpu and settings.model.dtype == "bfloat16",
        fp16=gpu and settings.model.dtype == "float16",
        use_cpu=not gpu,
        logging_steps=training.logging_steps,
        save_steps=training.save_steps,
        save_total_limit=training.keep_checkpoints,
        eval_strategy="epoch" if validate else "no",
        prediction_loss_only=True,
        seed=training.seed,
        fsdp="full_shard auto_wrap" if shards(settings) else "",
        # A progress bar would break the log into fragments; each step is one line instead.
        disable_tqdm=True,
        report_to="none",
    )


def train(
    settings: Settings,
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    examples: tuple[Dataset, Dataset | None],
    output_dir: Path,
) -> dict[str, float]:
    """Train, save to OUTPUT_DIR/adapter or OUTPUT_DIR/model, and return the last metrics."""
    trainer = SFTTrainer(
        model=model,
        args=training_arguments(settings, output_dir, examples[1] is not None),
        train_dataset=examples[0],
        eval_dataset=examples[1],
        processing_class=tokenizer,
        peft_config=adapter_config(settings, model),
    )
    checkpoints = Path(trainer.args.output_dir)
    newest = get_last_checkpoint(str(checkpoints)) if checkpoints.is_dir() else None
    if newest:
        print(f"resuming from {newest}", flush=True)
    result = trainer.train(resume_from_checkpoint=newest)
    saved = output_dir / ("model" if settings.training.method == "full" else "adapter")
    if trainer.is_fsdp_enabled:
        trainer.accelerator.state.fsdp_plugin.set_state_dict_type("FULL_STATE_DICT")
    trainer.save_model(str(saved))
    if trainer.is_world_process_zero():
        write_metadata(settings, result.metrics, trainer.state.log_history, saved)
    return result.metrics


def adapter_config(settings: Settings, model: PreTrainedModel) -> LoraConfig | None:
    """The adapter to train; None where all of the model is trained."""
    if settings.training.method == "full":
        return None
    linear = [n for n, m in model.named_modules() if isinstance(m, torch.nn.Linear)]
    return LoraConfig(
        task_type="CAUSAL_LM",
        r=settings.lora.r,
        lora_alpha=settings.lora.alpha,
        lora_dropout=settings.lora.dropout,
        target_modules=target_modules(settings.lora.target_modules, linear),
    )


def write_metadata(
    settings: Settings, metrics: dict[str, float], history: list[dict], saved: Path
) -> None:
    """Leave beside the weights what they were made from and how it went."""
    saved.joinpath("training-metadata.json").write_text(
        json.dumps(
            {
                "settings": asdict(settings),
                "run": os.environ.get("RUN_NAME"),
                "metrics": metrics,
                "history": history,
                "versions": {
                    name: version(name)
                    for name in ("torch", "transformers", "trl", "peft", "datasets")
                },
            },
            indent=2,
        )
        + "\n"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    arguments = parser.parse_args()
    settings = load(arguments.config)
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output"))
    output_dir.mkdir(parents=True, exist_ok=True)
    set_seed(settings.training.seed)
    examples = load_examples(settings)
    train(settings, load_model(settings), load_tokenizer(settings), examples, output_dir)


if __name__ == "__main__":
    main()
