"""How a model is spread over GPUs, and whether the numbers go together.

GPUs = tensor × pipeline × context × data. What is given decides on the data parallelism: how
many copies of the model learn from different sequences at the same time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from architectures import Architecture


@dataclass(frozen=True)
class Machines:
    nodes: int
    gpus_per_node: int

    @property
    def gpus(self) -> int:
        return self.nodes * self.gpus_per_node


@dataclass(frozen=True)
class Parallelism:
    """Over how many GPUs one copy of the model is spread, in three ways."""

    # Each matrix is cut into pieces. Talks the most: stays within a node.
    tensor: int = 1
    # The layers are cut into stages.
    pipeline: int = 1
    # The sequence is cut into pieces, for very long ones.
    context: int = 1

    @property
    def gpus_per_copy(self) -> int:
        return self.tensor * self.pipeline * self.context


class Batches(Protocol):
    sequence_length: int
    micro_batch_size: int
    global_batch_size: int


def data_parallel(machines: Machines, parallelism: Parallelism) -> int:
    """Copies of the model."""
    return machines.gpus // parallelism.gpus_per_copy


def problems(
    machines: Machines,
    parallelism: Parallelism,
    batches: Batches,
    shape: Architecture | None = None,
) -> list[str]:
    """Everything that keeps the numbers from working together; empty when they do."""
    tensor, pipeline, context = parallelism.tensor, parallelism.pipeline, parallelism.context
    found = []
    if tensor > machines.gpus_per_node:
        found.append(
            f"parallelism.tensor {tensor} is more than the {machines.gpus_per_node} GPUs of a node"
        )
    if machines.gpus % parallelism.gpus_per_copy != 0:
        found.append(
            f"parallelism: tensor {tensor} × pipeline {pipeline} × context {context} = "
            f"{parallelism.gpus_per_copy} does not divide the {machines.gpus} GPUs"
        )
    else:
        per_pass = batches.micro_batch_size * data_parallel(machines, parallelism)
        if batches.global_batch_size % per_pass != 0:
            found.append(
                f"training.global_batch_size {batches.global_batch_size} must be a multiple of "
                f"{per_pass}: micro_batch_size × {data_parallel(machines, parallelism)} copies"
            )
    if context > 1 and batches.sequence_length % (2 * context) != 0:
        found.append(
            f"training.sequence_length {batches.sequence_length} must be a multiple of "
            f"{2 * context}: twice parallelism.context"
        )
    if shape and shape.layers % pipeline != 0:
        found.append(f"parallelism.pipeline {pipeline} must divide the {shape.layers} layers")
    if shape and shape.attention_heads % tensor != 0:
        found.append(
            f"parallelism.tensor {tensor} must divide the {shape.attention_heads} attention heads"
        )
    return found
