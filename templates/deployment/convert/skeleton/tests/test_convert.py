"""Converts a tiny model with random weights on the CPU: nothing is downloaded."""

import dataclasses

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("peft")

from peft import LoraConfig, get_peft_model  # noqa: E402
from tokenizers import Tokenizer, models  # noqa: E402
from transformers import (  # noqa: E402
    AutoModelForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedTokenizerFast,
)

import settings as settings_module  # noqa: E402
from checkpoint import CheckpointError  # noqa: E402
from convert import convert  # noqa: E402
from manifest import verify  # noqa: E402

PROMPT = torch.tensor([[1, 2, 3]])


@pytest.fixture
def base(tmp_path):
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=64,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
    )
    folder = tmp_path / "base"
    LlamaForCausalLM(config).save_pretrained(folder)
    vocabulary = {"<unk>": 0, "a": 1, "b": 2}
    raw = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    PreTrainedTokenizerFast(tokenizer_object=raw, unk_token="<unk>").save_pretrained(folder)
    return folder


def adapter_for(base, tmp_path):
    model = get_peft_model(
        AutoModelForCausalLM.from_pretrained(base),
        LoraConfig(r=4, target_modules=["q_proj", "v_proj"], init_lora_weights=False),
    )
    folder = tmp_path / "adapter"
    model.save_pretrained(folder)
    model.eval()
    return folder, model(PROMPT).logits.detach()


def settings_for(base, adapter="", **output):
    loaded = settings_module.load()
    return dataclasses.replace(
        loaded,
        source=settings_module.Source(model=str(base), adapter=str(adapter)),
        output=settings_module.Output(model="merged", **output),
    )


def logits(folder):
    return AutoModelForCausalLM.from_pretrained(folder).eval()(PROMPT).logits.detach()


def test_the_merged_model_answers_as_model_and_adapter_together(base, tmp_path):
    adapter, expected = adapter_for(base, tmp_path)
    manifest = convert(settings_for(base, adapter), tmp_path)
    assert torch.allclose(logits(tmp_path / "model"), expected, atol=1e-5)
    assert not torch.allclose(logits(base), expected, atol=1e-3)
    assert verify(tmp_path / "model") == manifest
    assert not tmp_path.joinpath("model/adapter_config.json").exists()
    assert tmp_path.joinpath("model/tokenizer.json").is_file()


def test_changes_the_type_and_cuts_into_files(base, tmp_path):
    manifest = convert(settings_for(base, dtype="bfloat16", shard_gib=0.0001), tmp_path)
    assert manifest["dtype"] == "bfloat16"
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path / "model", dtype="auto")
    assert loaded.dtype == torch.bfloat16


def test_refuses_what_has_no_finite_numbers(base, tmp_path):
    model = AutoModelForCausalLM.from_pretrained(base)
    with torch.no_grad():
        model.model.norm.weight[0] = 1e6
    model.save_pretrained(base)
    with pytest.raises(CheckpointError, match="no finite numbers, such as model.norm.weight"):
        convert(settings_for(base, dtype="float16"), tmp_path)
    assert not tmp_path.joinpath("model").exists()


def test_does_nothing_twice(base, tmp_path):
    first = convert(settings_for(base), tmp_path)
    assert convert(settings_for("/gone"), tmp_path) == first


def test_puts_a_sharded_checkpoint_together(base, tmp_path):
    import torch.distributed.checkpoint as dcp

    expected = logits(base)
    model = AutoModelForCausalLM.from_pretrained(base)
    pieces = tmp_path / "sharded" / "pytorch_model_fsdp_0"
    dcp.save({"model": model.state_dict()}, checkpoint_id=pieces)
    for name in ("config.json", "tokenizer.json", "tokenizer_config.json"):
        tmp_path.joinpath("sharded", name).write_bytes(base.joinpath(name).read_bytes())
    convert(settings_for(tmp_path / "sharded"), tmp_path)
    assert torch.allclose(logits(tmp_path / "model"), expected, atol=1e-5)
