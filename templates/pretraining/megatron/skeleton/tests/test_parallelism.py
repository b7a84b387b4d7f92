from dataclasses import dataclass

import pytest

from architectures import SIZES
from parallelism import Machines, Parallelism, data_parallel, problems


@dataclass(frozen=True)
class Batch:
    sequence_length: int = 4096
    micro_batch_size: int = 1
    global_batch_size: int = 64


TWO_NODES = Machines(nodes=2, gpus_per_node=8)


@pytest.mark.parametrize(
    ("parallelism", "copies"),
    [
        (Parallelism(), 16),
        (Parallelism(tensor=8), 2),
        (Parallelism(tensor=4, pipeline=2), 2),
        (Parallelism(tensor=4, pipeline=2, context=2), 1),
    ],
)
def test_what_is_left_of_the_gpus_are_copies(parallelism, copies):
    assert data_parallel(TWO_NODES, parallelism) == copies
    assert problems(TWO_NODES, parallelism, Batch(), SIZES["8b"]) == []


@pytest.mark.parametrize(
    ("parallelism", "batch", "message"),
    [
        (Parallelism(tensor=16), Batch(), "more than the 8 GPUs of a node"),
        (Parallelism(tensor=3), Batch(), "does not divide the 16 GPUs"),
        (Parallelism(tensor=8, pipeline=4), Batch(), "= 32 does not divide the 16 GPUs"),
        (Parallelism(), Batch(global_batch_size=24), "must be a multiple of 16"),
        (Parallelism(tensor=2), Batch(micro_batch_size=3), "must be a multiple of 24"),
        (Parallelism(context=4), Batch(sequence_length=4100), "must be a multiple of 8"),
    ],
)
def test_says_what_does_not_go_together(parallelism, batch, message):
    assert any(message in problem for problem in problems(TWO_NODES, parallelism, batch))


def test_says_what_does_not_go_with_the_shape():
    found = problems(Machines(nodes=8, gpus_per_node=8), Parallelism(8, 8), Batch(), SIZES["3b"])
    assert found == ["parallelism.pipeline 8 must divide the 28 layers"]
    (found,) = problems(TWO_NODES, Parallelism(tensor=8), Batch(), SIZES["125m"])
    assert "must divide the 12 attention heads" in found
