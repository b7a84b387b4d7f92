import pytest

from adapters import target_modules


def test_passes_all_linear_on():
    assert target_modules("all-linear", []) == "all-linear"


def test_finds_separate_projections():
    layers = [
        "model.layers.0.self_attn.q_proj",
        "model.layers.0.self_attn.v_proj",
        "model.layers.1.self_attn.q_proj",
        "model.layers.0.mlp.up_proj",
        "lm_head",
    ]
    assert target_modules("attention", layers) == ["q_proj", "v_proj"]


def test_finds_fused_projections():
    layers = ["h.0.self_attention.query_key_value", "h.0.self_attention.dense", "h.0.mlp.fc"]
    assert target_modules("attention", layers) == ["dense", "query_key_value"]


def test_says_what_to_do_about_unknown_names():
    with pytest.raises(ValueError, match="all-linear"):
        target_modules("attention", ["block.0.mix"])
