import dataclasses

import pytest
from test_config import changed

import settings
from checked_settings import SettingsError


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("training", {"method": "qlora"}, "training.method must be one of full, lora"),
        ("reinforcement", {"samples_per_prompt": 1}, "samples_per_prompt must be between"),
        ("reinforcement", {"algorithm": "ppo"}, "algorithm must be one of dapo, grpo"),
        ("reward_model", {"url": "file:///etc/passwd"}, "url must begin with http"),
        ("rewards", {"answer": 0, "format": 0, "reward_model": 0}, "rewards must give"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))


@pytest.mark.parametrize("batch_size", [1, 3, 4, 100])
def test_all_answers_of_a_prompt_come_into_one_update(batch_size):
    loaded = settings.load()
    training = dataclasses.replace(loaded.training, batch_size=batch_size)
    these = dataclasses.replace(loaded, training=training)
    assert these.micro_batch <= batch_size
    update = these.micro_batch * these.gradient_accumulation
    assert update == these.answers_per_update
    assert update % these.reinforcement.samples_per_prompt == 0
