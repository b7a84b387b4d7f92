"""The model, spread over the GPUs with PyTorch FSDP2."""

from __future__ import annotations

from typing import Any

import torch
from accelerate import init_empty_weights
from torch.distributed import get_rank
from torch.distributed.checkpoint.state_dict import StateDictOptions, set_model_state_dict
from torch.distributed.device_mesh import DeviceMesh, init_device_mesh
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard
from transformers import AutoConfig, AutoModelForCausalLM, LlamaConfig, PreTrainedModel

from architectures import architecture, llama_config
from settings import Settings


def device_mesh(sharding: str, device: torch.device, nodes: int, per_node: int) -> DeviceMesh:
    """One group of all GPUs; for `hybrid` one copy of the model for each node."""
    if sharding == "hybrid" and nodes > 1:
        return init_device_mesh(
            device.type, (nodes, per_node), mesh_dim_names=("replicate", "shard")
        )
    return init_device_mesh(device.type, (nodes * per_node,), mesh_dim_names=("shard",))


def load_config(settings: Settings, vocab_size: int) -> Any:
    chosen = settings.model
    if chosen.start_from:
        return AutoConfig.from_pretrained(chosen.start_from, revision=chosen.revision or None)
    shape = architecture(chosen.size)
    return LlamaConfig(**llama_config(shape, vocab_size, settings.training.sequence_length))


def first_weights(settings: Settings, config: Any) -> dict[str, torch.Tensor]:
    """The weights that training begins with, in full precision."""
    chosen = settings.model
    if chosen.start_from:
        model = AutoModelForCausalLM.from_pretrained(
            chosen.start_from, revision=chosen.revision or None, dtype=torch.float32
        )
    else:
        torch.manual_seed(settings.training.seed)
        model = AutoModelForCausalLM.from_config(config, dtype=torch.float32)
    return model.state_dict()


def load_model(
    settings: Settings, config: Any, mesh: DeviceMesh, device: torch.device
) -> PreTrainedModel:
    """The sharded model with its first weights.

    The first process alone reads the weights and deals them out: the others never hold more
    than their share.
    """
    with init_empty_weights(include_buffers=False):
        model = AutoModelForCausalLM.from_config(
            config, dtype=torch.float32, attn_implementation="sdpa"
        )
    model.tie_weights()
    model.config.use_cache = False
    if settings.training.gradient_checkpointing:
        model.gradient_checkpointing_enable({"use_reentrant": False})
    shard(model, settings.model.dtype, mesh)
    # What is not a weight, such as the tables of rotary embeddings, is in no checkpoint.
    buffers = {name: buffer.clone() for name, buffer in model.named_buffers()}
    model.to_empty(device=device)
    for name, buffer in model.named_buffers():
        buffer.copy_(buffers[name])
    weights = first_weights(settings, config) if get_rank() == 0 else {}
    options = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
    set_model_state_dict(model, weights, options=options)
    if settings.training.compile:
        for layer in layers_of(model):
            layer.compile()
    return model


def shard(model: PreTrainedModel, dtype: str, mesh: DeviceMesh) -> None:
    """Shard each layer by itself, so that one at a time is gathered."""
    policy = MixedPrecisionPolicy(param_dtype=getattr(torch, dtype), reduce_dtype=torch.float32)
    for layer in layers_of(model):
        fully_shard(layer, mesh=mesh, mp_policy=policy)
    fully_shard(model, mesh=mesh, mp_policy=policy)


def layers_of(model: PreTrainedModel) -> list[torch.nn.Module]:
    """The repeated blocks, by the names that the library keeps for every architecture."""
    names = set(model._no_split_modules or [])
    layers = [module for module in model.modules() if type(module).__name__ in names]
    if not layers:
        raise ValueError(f"{type(model).__name__} does not tell its layers, so it can't be sharded")
    return layers
