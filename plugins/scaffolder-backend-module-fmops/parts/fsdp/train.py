"""Pretrain a causal language model with PyTorch FSDP2, from scratch or from a base model.

    torchrun train.py

Resumes from the newest checkpoint in OUTPUT_DIR, which must outlive the pod.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from datetime import timedelta
from pathlib import Path

import torch
import torch.distributed as dist
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict
from transformers import AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from checkpoints import Checkpoints
from corpus import Documents, PackedCorpus, encoder, open_documents
from metrics import Metrics, write_line, write_metadata
from model import device_mesh, load_config, load_model
from schedule import learning_rate
from settings import CONFIG, Settings, load


def load_tokenizer(settings: Settings) -> PreTrainedTokenizerBase:
    chosen = settings.model
    return AutoTokenizer.from_pretrained(
        chosen.tokenizer or chosen.start_from, revision=chosen.revision or None
    )


def load_documents(settings: Settings, files: list[str] | None) -> Documents:
    source = settings.dataset
    return open_documents(
        source,
        files=files,
        rank=dist.get_rank(),
        world_size=dist.get_world_size(),
        seed=settings.training.seed,
        shuffle_buffer=source.shuffle_buffer,
    )


def make_optimizer(settings: Settings, model: PreTrainedModel) -> torch.optim.AdamW:
    """AdamW; norms and biases are not decayed."""
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    groups = [
        {
            "params": [weight for weight in weights if weight.ndim >= 2],
            "weight_decay": settings.training.weight_decay,
        },
        {"params": [weight for weight in weights if weight.ndim < 2], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(
        [group for group in groups if group["params"]],
        lr=settings.training.learning_rate,
        betas=(0.9, 0.95),
        fused=torch.cuda.is_available(),
    )


def train_step(
    settings: Settings,
    model: PreTrainedModel,
    optimizer: torch.optim.Optimizer,
    corpus: PackedCorpus,
    device: torch.device,
) -> tuple[torch.Tensor, torch.Tensor]:
    """One update of the weights: the mean loss of this process, and the norm of the gradients."""
    training = settings.training
    total = torch.zeros((), device=device)
    for micro in range(training.gradient_accumulation):
        # Gradients are exchanged once per update, not once per batch.
        model.set_requires_gradient_sync(micro == training.gradient_accumulation - 1)
        batch = torch.tensor(corpus.next_batch(training.batch_size), device=device)
        loss = model(input_ids=batch, labels=batch).loss / training.gradient_accumulation
        loss.backward()
        total += loss.detach()
    norm = torch.nn.utils.clip_grad_norm_(model.parameters(), training.clip_norm)
    optimizer.step()
    optimizer.zero_grad()
    return total, norm.full_tensor()


def train(
    settings: Settings,
    tokenizer: PreTrainedTokenizerBase,
    documents: Documents,
    device: torch.device,
    output_dir: Path,
) -> list[dict]:
    """Train, save to OUTPUT_DIR/model, and return the metrics that were written."""
    training = settings.training
    world_size = dist.get_world_size()
    per_node = int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
    mesh = device_mesh(training.sharding, device, world_size // per_node, per_node)
    model = load_model(settings, load_config(settings, len(tokenizer)), mesh, device)
    optimizer = make_optimizer(settings, model)
    corpus = PackedCorpus(
        documents, settings.dataset.column, *encoder(tokenizer), training.sequence_length
    )
    checkpoints = Checkpoints(output_dir / "checkpoints", model, optimizer, corpus)
    done = checkpoints.restore()
    tokens_per_step = (
        world_size * training.batch_size * training.gradient_accumulation * training.sequence_length
    )
    leads = dist.get_rank() == 0
    metrics = Metrics(
        training.steps, tokens_per_step, done, write=write_line if leads else lambda _: None
    )
    if leads and done:
        write_line({"event": "resumed", "from_step": done})
    model.train()
    for step in range(done + 1, training.steps + 1):
        rate = learning_rate(step, training.learning_rate, training.steps, training.warmup_steps)
        for group in optimizer.param_groups:
            group["lr"] = rate
        loss, norm = train_step(settings, model, optimizer, corpus, device)
        if step % training.logging_steps == 0 or step == training.steps:
            dist.all_reduce(loss)
            metrics.log(
                step,
                loss=loss.item() / world_size,
                learning_rate=rate,
                grad_norm=norm.item(),
                epoch=corpus.epoch,
            )
        if step % training.save_steps == 0 or step == training.steps:
            checkpoints.save(step, training.keep_checkpoints)
    save_model(settings, model, tokenizer, metrics.history, output_dir / "model")
    # The first process writes the model; when another ends, the launcher ends them all.
    dist.barrier()
    return metrics.history


def save_model(
    settings: Settings,
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    history: list[dict],
    saved: Path,
) -> None:
    """Gather the weights and write them as the transformers library reads them, with metadata."""
    options = StateDictOptions(full_state_dict=True, cpu_offload=True)
    weights = get_model_state_dict(model, options=options)
    if dist.get_rank() != 0:
        return
    dtype = getattr(torch, settings.model.dtype)
    model.config.dtype = dtype
    model.config.use_cache = True
    weights = {name: weight.to(dtype) for name, weight in weights.items()}
    model.save_pretrained(saved, state_dict=weights)
    tokenizer.save_pretrained(saved)
    write_metadata(
        saved,
        settings,
        ("torch", "transformers", "datasets"),
        processes=dist.get_world_size(),
        history=history,
    )


# While the first process fetches a large model, the others wait for their share of it.
PATIENCE = timedelta(hours=1)


def start_processes() -> torch.device:
    """Join the other processes of the run; returns the device of this one."""
    if not torch.cuda.is_available():
        dist.init_process_group("gloo", timeout=PATIENCE)
        return torch.device("cpu")
    device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
    torch.cuda.set_device(device)
    dist.init_process_group("cpu:gloo,cuda:nccl", device_id=device, timeout=PATIENCE)
    return device


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG)
    parser.add_argument("--start-from", help="model to go on from, instead of that of the settings")
    parser.add_argument("--dataset-revision", help="instead of that of the settings")
    parser.add_argument("--files", type=Path, help="JSON list of the files of the dataset to read")
    arguments = parser.parse_args()
    settings = load(arguments.config)
    if arguments.start_from:
        model = dataclasses.replace(settings.model, start_from=arguments.start_from, revision="")
        settings = dataclasses.replace(settings, model=model)
    if arguments.dataset_revision:
        dataset = dataclasses.replace(settings.dataset, revision=arguments.dataset_revision)
        settings = dataclasses.replace(settings, dataset=dataset)
    files = json.loads(arguments.files.read_text()) if arguments.files else None
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output"))
    device = start_processes()
    train(settings, load_tokenizer(settings), load_documents(settings, files), device, output_dir)
    dist.destroy_process_group()
    # Threads that read ahead in the dataset can abort the interpreter while it shuts down, and
    # a run that is complete would count as failed.
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
