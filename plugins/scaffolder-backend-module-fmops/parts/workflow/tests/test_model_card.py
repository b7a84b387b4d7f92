import json

import pytest
import yaml

from model_card import model_card, write_card

FACTS = {
    "name": "support-model",
    "base_model": 'org/model: "x"\n- y',
    "dataset": "org/data",
    "library": "peft",
    "method": "lora",
    "rows": 10,
    "run": "run-1",
    "gate": {"base_loss": 2.0, "tuned_loss": 1.5, "improvement": 25.0},
}


def test_the_facts_in_front_are_yaml_whatever_they_hold():
    _, front, _ = model_card(FACTS).split("---", 2)
    assert yaml.safe_load(front)["base_model"] == FACTS["base_model"]


def test_writes_the_checksums_of_the_weights(tmp_path):
    (tmp_path / "adapter.safetensors").write_bytes(b"weights")
    first = write_card(tmp_path, FACTS)
    assert list(first) == ["adapter.safetensors"]
    assert write_card(tmp_path, FACTS) == first
    assert json.loads((tmp_path / "checksums.json").read_text()) == first


def test_refuses_a_folder_without_a_model(tmp_path):
    with pytest.raises(FileNotFoundError, match="holds no model"):
        write_card(tmp_path, FACTS)
