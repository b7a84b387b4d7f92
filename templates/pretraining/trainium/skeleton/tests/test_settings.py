import pytest
import yaml

import settings
from checked_settings import SettingsError


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.dataset.id
    assert loaded.tokens_per_step > 0


def test_cores_that_share_a_model_learn_from_the_same_sequences(changed):
    raw = yaml.safe_load(changed("machines", nodes=2, processes_per_node=32))
    raw["training"].update(
        tensor_parallel=8, batch_size=2, gradient_accumulation=4, sequence_length=1024
    )
    loaded = settings.parse(yaml.safe_dump(raw))
    assert loaded.copies == 8
    assert loaded.sequences_per_step == 64
    assert loaded.tokens_per_step == 65_536


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("training", {"steps": 0}, "training.steps must be between"),
        ("training", {"method": "qlora"}, "training.method must be one of full, lora"),
        ("training", {"tensor_parallel": 3}, "training.tensor_parallel 3 must divide"),
        ("training", {"tensor_parallel": 64}, "cores of a node|between"),
        ("model", {"start_from": None}, "model.start_from is missing"),
    ],
)
def test_names_the_setting_that_is_wrong(changed, section, values, message):
    text = changed(section, **values)
    raw = yaml.safe_load(text)
    raw["machines"]["processes_per_node"] = 32
    with pytest.raises(SettingsError, match=message):
        settings.parse(yaml.safe_dump(raw))
