import pytest

import settings
from checked_settings import SettingsError


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.dataset.id
    assert loaded.training.tokens > 0


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("training", {"steps": 0}, "training.steps must be between"),
        ("training", {"global_batch_size": 1, "micro_batch_size": 7}, "must be a multiple of"),
        ("parallelism", {"tensor": 16}, "more than the"),
        ("model", {"start_from": "", "shape": {"size": ""}}, "model.start_from is missing"),
    ],
)
def test_names_the_setting_that_is_wrong(changed, section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))


SCRATCH = {"start_from": "", "tokenizer": "example/tokenizer"}


def test_begins_from_scratch_with_a_shape_and_a_tokenizer(changed):
    text = changed("model", **SCRATCH, shape={"size": "3b", "layers": 16})
    shape = settings.shape_of(settings.parse(text))
    assert (shape.layers, shape.hidden_size) == (16, 3072)


@pytest.mark.parametrize(
    ("shape", "message"),
    [
        ({"size": "2b"}, "model.shape.size must be one of"),
        ({"size": "8b", "hidden_size": 4000, "attention_heads": 30}, "model.shape: hidden_size"),
    ],
)
def test_refuses_a_shape_that_makes_no_model(changed, shape, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed("model", **SCRATCH, shape=shape))
