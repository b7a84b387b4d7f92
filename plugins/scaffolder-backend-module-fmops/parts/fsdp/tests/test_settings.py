import pytest

import settings
from checked_settings import SettingsError


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.dataset.id
    assert loaded.training.steps > 0


def test_warms_up_for_a_share_of_the_steps(changed):
    text = changed("training", steps=1000, warmup_ratio=0.05)
    assert settings.parse(text).training.warmup_steps == 50


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("training", {"steps": 0}, "training.steps must be between"),
        ("training", {"sharding": "some"}, "training.sharding must be one of full, hybrid"),
        ("model", {"size": "2b"}, "model.size must be one of"),
        ("model", {"dtype": "float16"}, "model.dtype must be one of bfloat16, float32"),
        ("model", {"start_from": "", "size": "1b", "tokenizer": ""}, "model.start_from is missing"),
        ("dataset", {"column": None}, "dataset.column is missing"),
    ],
)
def test_names_the_setting_that_is_wrong(changed, section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))


def test_begins_from_scratch_with_a_size_and_a_tokenizer(changed):
    model = {"start_from": "", "size": "1b", "tokenizer": "example/tokenizer"}
    assert settings.parse(changed("model", **model)).model.size == "1b"
