import pytest

from architectures import SIZES, architecture, llama_config


def test_counts_the_parameters_of_known_models():
    # Llama 3.2 1B and Llama 3.1 8B have these shapes, with a vocabulary of 128,256.
    assert SIZES["1b"].parameters(128_256) == 1_235_814_400
    assert SIZES["8b"].parameters(128_256) == 8_030_261_248


@pytest.mark.parametrize("size", sorted(SIZES))
def test_every_size_makes_a_model(size):
    assert architecture(size).problems() == []


def test_takes_other_numbers():
    assert architecture("125m", layers=2, hidden_size=None).layers == 2


def test_refuses_numbers_that_make_no_model():
    with pytest.raises(ValueError, match="hidden_size 100 must be a multiple"):
        architecture("125m", hidden_size=100)


def test_describes_the_shape_to_the_library():
    config = llama_config(SIZES["125m"], vocab_size=1000, context=2048)
    assert config["num_hidden_layers"] == 12
    assert config["max_position_embeddings"] == 2048
