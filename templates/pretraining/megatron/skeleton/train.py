"""The second step: pretrain with Megatron, through NVIDIA's Megatron Bridge.

    torchrun train.py

Resumes from the newest checkpoint in OUTPUT_DIR, which must outlive the pod.
"""

from __future__ import annotations

import os
from pathlib import Path

from megatron.bridge import AutoBridge
from megatron.bridge.training.config import (
    CheckpointConfig,
    ConfigContainer,
    DistributedDataParallelConfig,
    GPTDatasetConfig,
    LoggerConfig,
    OptimizerConfig,
    RNGConfig,
    SchedulerConfig,
    TokenizerConfig,
    TrainingConfig,
)
from megatron.bridge.training.gpt_step import forward_step
from megatron.bridge.training.pretrain import pretrain

from prepare import shard_prefixes, start_folder
from schedule import FLOOR
from settings import Settings, load


def model_provider(settings: Settings, output_dir: Path):
    """The model in Megatron's form, spread as the settings say."""
    start = start_folder(settings, output_dir)
    revision = settings.model.revision if settings.model.start_from else ""
    bridge = AutoBridge.from_hf_pretrained(start, **({"revision": revision} if revision else {}))
    provider = bridge.to_megatron_provider(load_weights=True)
    parallelism = settings.parallelism
    provider.tensor_model_parallel_size = parallelism.tensor
    provider.pipeline_model_parallel_size = parallelism.pipeline
    provider.context_parallel_size = parallelism.context
    provider.sequence_parallel = parallelism.tensor > 1
    provider.seq_length = settings.training.sequence_length
    if settings.training.recompute:
        provider.recompute_granularity = "selective"
    return provider


def configuration(settings: Settings, output_dir: Path) -> ConfigContainer:
    training = settings.training
    checkpoints = str(output_dir / "checkpoints")
    validates = settings.dataset.validation_fraction > 0
    held_out = settings.dataset.validation_fraction * 100
    return ConfigContainer(
        model=model_provider(settings, output_dir),
        train=TrainingConfig(
            train_iters=training.steps,
            micro_batch_size=training.micro_batch_size,
            global_batch_size=training.global_batch_size,
            eval_interval=training.validation_steps,
            eval_iters=8 if validates else 0,
            # A checkpoint is written when the node is about to go.
            exit_signal_handler=True,
            manual_gc=True,
            manual_gc_interval=100,
        ),
        optimizer=OptimizerConfig(
            optimizer="adam",
            lr=training.learning_rate,
            min_lr=training.learning_rate * FLOOR,
            weight_decay=training.weight_decay,
            adam_beta1=0.9,
            adam_beta2=0.95,
            adam_eps=1e-8,
            clip_grad=training.clip_norm,
            bf16=True,
            use_distributed_optimizer=True,
        ),
        scheduler=SchedulerConfig(
            lr_decay_style="cosine",
            lr_decay_iters=training.steps,
            lr_warmup_iters=training.warmup_steps,
            start_weight_decay=training.weight_decay,
            end_weight_decay=training.weight_decay,
            override_opt_param_scheduler=True,
        ),
        ddp=DistributedDataParallelConfig(
            use_distributed_optimizer=True,
            grad_reduce_in_fp32=True,
            overlap_grad_reduce=True,
            overlap_param_gather=True,
            average_in_collective=settings.parallelism.context == 1,
            check_for_nan_in_grad=True,
        ),
        dataset=GPTDatasetConfig(
            seq_length=training.sequence_length,
            blend=(shard_prefixes(output_dir / "tokens", settings.dataset.shards), None),
            split=f"{100 - held_out},{held_out},0",
            path_to_cache=str(output_dir / "tokens" / "index"),
            random_seed=training.seed,
            reset_position_ids=False,
            reset_attention_mask=False,
            eod_mask_loss=False,
            dataloader_type="single",
            num_workers=2,
        ),
        tokenizer=TokenizerConfig(
            tokenizer_type="HuggingFaceTokenizer",
            tokenizer_model=start_folder(settings, output_dir),
        ),
        logger=LoggerConfig(log_interval=training.logging_steps, log_throughput=True),
        checkpoint=CheckpointConfig(
            save=checkpoints,
            load=checkpoints,
            save_interval=training.save_steps,
            most_recent_k=training.keep_checkpoints,
            ckpt_format="torch_dist",
            fully_parallel_save=True,
        ),
        rng=RNGConfig(seed=training.seed),
        mixed_precision="bf16_mixed",
    )


def main() -> None:
    settings = load()
    output_dir = Path(os.environ.get("OUTPUT_DIR", "output"))
    pretrain(configuration(settings, output_dir), forward_step)


if __name__ == "__main__":
    main()
