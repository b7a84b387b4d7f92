"""Checkpoints of a sharded run: weights, optimizer and the position in the data."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus import PackedCorpus, load_position, save_position

if TYPE_CHECKING:
    import torch

NAME = re.compile(r"step-(\d+)")


def checkpoints_in(folder: Path) -> list[tuple[int, Path]]:
    """Complete checkpoints by their step, the newest last."""
    if not folder.is_dir():
        return []
    found = [(NAME.fullmatch(path.name), path) for path in folder.iterdir()]
    return sorted((int(match[1]), path) for match, path in found if match)


def keep_newest(folder: Path, count: int) -> None:
    """Delete all but the newest checkpoints, and what is left of unfinished ones."""
    for _, path in checkpoints_in(folder)[:-count]:
        shutil.rmtree(path, ignore_errors=True)
    for path in folder.glob("*.partial"):
        shutil.rmtree(path, ignore_errors=True)


class Checkpoints:
    """Saves and restores what a run needs to go on."""

    def __init__(
        self,
        folder: Path,
        model: torch.nn.Module,
        optimizer: torch.optim.Optimizer,
        corpus: PackedCorpus,
    ) -> None:
        self._folder = folder
        self._model = model
        self._optimizer = optimizer
        self._corpus = corpus

    def save(self, step: int, keep: int) -> Path:
        """Write a checkpoint; it counts only once all processes have written their part."""
        import torch.distributed as dist
        import torch.distributed.checkpoint as dcp

        rank = dist.get_rank()
        target = self._folder / f"step-{step:08d}"
        partial = target.with_suffix(".partial")
        if rank == 0:
            shutil.rmtree(partial, ignore_errors=True)
            partial.mkdir(parents=True)
        dist.barrier()
        dcp.save(self._state(), checkpoint_id=partial)
        save_position(self._corpus, partial / "data", rank, dist.get_world_size())
        dist.barrier()
        if rank == 0:
            shutil.rmtree(target, ignore_errors=True)
            partial.rename(target)
            keep_newest(self._folder, keep)
        dist.barrier()
        return target

    def restore(self) -> int:
        """Load the newest checkpoint; returns the steps that it has behind it, 0 without one."""
        import torch.distributed as dist
        import torch.distributed.checkpoint as dcp
        from torch.distributed.checkpoint.state_dict import set_state_dict

        found = checkpoints_in(self._folder)
        if not found:
            return 0
        step, path = found[-1]
        load_position(self._corpus, path / "data", dist.get_rank(), dist.get_world_size())
        state = self._state()
        dcp.load(state, checkpoint_id=path)
        set_state_dict(
            self._model,
            self._optimizer,
            model_state_dict=state["model"],
            optim_state_dict=state["optimizer"],
        )
        return step

    def _state(self) -> dict[str, Any]:
        from torch.distributed.checkpoint.state_dict import get_state_dict

        model, optimizer = get_state_dict(self._model, self._optimizer)
        return {"model": model, "optimizer": optimizer}
