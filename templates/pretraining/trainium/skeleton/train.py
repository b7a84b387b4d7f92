"""Trains on AWS Trainium, with optimum-neuron.

    neuron_parallel_compile torchrun train.py --compile
    torchrun train.py

The first compiles what the second runs, which would else wait for the compiler at its first
steps. Training goes on from the newest checkpoint in OUTPUT_DIR, which must outlive the pod:
with its weights, the next sequence and the learning rate of that step. The optimizer begins
anew, since the trainer does not restore it.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import torch
from datasets import Dataset, load_from_disk
from optimum.neuron import NeuronTrainer, NeuronTrainingArguments
from optimum.neuron.models.training import NeuronModelForCausalLM
from optimum.neuron.peft import NeuronPeftModelForCausalLM, get_peft_model
from peft import LoraConfig
from torch.utils.data import SequentialSampler
from transformers import PrinterCallback, TrainerCallback

from consolidate import consolidate
from metrics import Metrics, write_line
from progress import Progress, newest
from schedule import learning_rate
from settings import Settings, load

# Enough for all graphs to be seen: of the first step, of later ones and of logging.
COMPILE_STEPS = 10


class PretrainingTrainer(NeuronTrainer):
    """Reads sequences in their order, with a schedule that goes on where it had stopped."""

    def __init__(self, settings: Settings, done: int, **options) -> None:
        self._settings = settings
        self._done = done
        super().__init__(**options)

    def _get_train_sampler(self, train_dataset=None):
        return SequentialSampler(self.train_dataset)

    def create_scheduler(self, num_training_steps: int, optimizer=None):
        training, done = self._settings.training, self._done

        def share_of_peak(step: int) -> float:
            return learning_rate(done + step + 1, 1.0, training.steps, training.warmup_steps)

        self.lr_scheduler = torch.optim.lr_scheduler.LambdaLR(
            optimizer or self.optimizer, share_of_peak
        )
        return self.lr_scheduler


class WriteMetrics(TrainerCallback):
    """Writes what the trainer logs as lines of JSON, with the steps of earlier starts."""

    def __init__(self, settings: Settings, done: int) -> None:
        self._done = done
        self._metrics = Metrics(settings.training.steps, settings.tokens_per_step, done)

    def on_log(self, args, state, control, logs=None, **_) -> None:
        if state.is_world_process_zero and logs and "loss" in logs:
            known = {"loss", "learning_rate", "grad_norm"}
            values = {name: float(value) for name, value in logs.items() if name in known}
            self._metrics.log(self._done + state.global_step, **values)


def arguments(settings: Settings, output_dir: Path, steps: int) -> NeuronTrainingArguments:
    training = settings.training
    return NeuronTrainingArguments(
        output_dir=str(output_dir),
        max_steps=steps,
        learning_rate=training.learning_rate,
        weight_decay=training.weight_decay,
        adam_beta2=0.95,
        max_grad_norm=training.clip_norm,
        per_device_train_batch_size=training.batch_size,
        gradient_accumulation_steps=training.gradient_accumulation,
        gradient_checkpointing=True,
        tensor_parallel_size=training.tensor_parallel,
        zero_1=True,
        bf16=True,
        logging_steps=training.logging_steps,
        save_strategy="steps",
        save_steps=training.save_steps,
        save_total_limit=training.keep_checkpoints,
        save_only_model=True,
        dataloader_drop_last=True,
        label_names=["labels"],
        seed=training.seed,
        skip_cache_push=True,
        disable_tqdm=True,
        report_to="none",
    )


def load_model(settings: Settings, training_arguments: NeuronTrainingArguments, resume: str):
    """The model, sharded over the cores; with the weights of a consolidated checkpoint if any."""
    chosen, full = settings.model, settings.training.method == "full"
    start = resume if resume and full else chosen.start_from
    model = NeuronModelForCausalLM.from_pretrained(
        start,
        training_arguments.trn_config,
        revision="main" if start == resume else chosen.revision or "main",
        dtype=torch.bfloat16,
        attn_implementation="flash_attention_2",
    )
    if full:
        return model
    if resume:
        return NeuronPeftModelForCausalLM.from_pretrained(model, resume, is_trainable=True)
    return get_peft_model(
        model,
        LoraConfig(
            task_type="CAUSAL_LM",
            r=settings.lora.r,
            lora_alpha=settings.lora.alpha,
            lora_dropout=settings.lora.dropout,
            target_modules=["q_proj", "k_proj", "v_proj", "o_proj"],
        ),
    )


def collate(rows: list[dict]) -> dict[str, torch.Tensor]:
    tokens = torch.tensor([row["input_ids"] for row in rows], dtype=torch.long)
    return {"input_ids": tokens, "labels": tokens.clone()}


def consolidated(settings: Settings, progress: Progress, output_dir: Path) -> str:
    """The newest checkpoint as a model that can be loaded; the first process makes it."""
    if progress.checkpoint is None:
        return ""
    folder = output_dir / "resume" / f"step-{progress.steps}"
    if int(os.environ.get("RANK", "0")) == 0:
        write_line({"event": "resumed", "from_step": progress.steps})
        consolidate(settings, progress.checkpoint, folder)
    torch.distributed.barrier()
    return str(folder)


def remaining(rows: Dataset, settings: Settings, progress: Progress, steps: int) -> Dataset:
    first = progress.steps * settings.sequences_per_step
    return rows.select(range(first, first + steps * settings.sequences_per_step))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compile", action="store_true", help="run a few steps for the compiler")
    compiles = parser.parse_args().compile
    settings = load()
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output"))
    checkpoints = output_dir / "checkpoints"
    progress = Progress(0) if compiles else newest(checkpoints)
    left = settings.training.steps - progress.steps
    steps = min(left, COMPILE_STEPS) if compiles else left
    if steps == 0:
        write_line({"event": "complete", "steps": progress.steps})
        return
    attempt = "/tmp/compile" if compiles else checkpoints / f"from-{progress.steps}"
    training_arguments = arguments(settings, Path(attempt), steps)
    resume = consolidated(settings, progress, output_dir)
    rows = load_from_disk(str(output_dir / "sequences"))
    trainer = PretrainingTrainer(
        settings,
        progress.steps,
        model=load_model(settings, training_arguments, resume),
        args=training_arguments,
        train_dataset=remaining(rows, settings, progress, steps),
        data_collator=collate,
        callbacks=[WriteMetrics(settings, progress.steps)],
    )
    trainer.remove_callback(PrinterCallback)
    trainer.train()


if __name__ == "__main__":
    main()
