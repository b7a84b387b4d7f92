import dataclasses
import json

import pytest

import consolidate
import settings as settings_module
from progress import COMPLETE


@pytest.fixture
def output(tmp_path, monkeypatch):
    monkeypatch.setenv("OUTPUT_DIR", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("method", ["full", "lora"])
def test_leaves_what_is_complete(tmp_path, method):
    loaded = settings_module.load()
    training = dataclasses.replace(loaded.training, method=method)
    loaded = dataclasses.replace(loaded, training=training)
    name = "config.json" if method == "full" else "adapter_config.json"
    (tmp_path / name).write_text("{}")
    consolidate.consolidate(loaded, tmp_path / "checkpoint", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_makes_no_result_of_a_run_that_is_not_complete(output):
    checkpoint = output / "checkpoints/from-0/checkpoint-1"
    checkpoint.mkdir(parents=True)
    (checkpoint / COMPLETE).write_text(json.dumps({}))
    with pytest.raises(SystemExit, match="training has 1 of"):
        consolidate.main()


def test_leaves_a_result_that_is_there(output, capsys):
    (output / "model").mkdir()
    (output / "model/training-metadata.json").write_text("{}")
    consolidate.main()
    assert json.loads(capsys.readouterr().out)["event"] == "complete"
