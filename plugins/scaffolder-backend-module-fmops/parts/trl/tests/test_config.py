from pathlib import Path

import pytest
import yaml

import settings
from checked_settings import SettingsError

ROOT = Path(__file__).parent.parent
CONFIG = settings.CONFIG.read_text()


def changed(section: str, **values) -> str:
    raw = yaml.safe_load(CONFIG)
    raw.setdefault(section, {}).update(values)
    return yaml.safe_dump(raw)


def trainjob() -> dict:
    return yaml.safe_load((ROOT / "k8s" / "base" / "trainjob.yaml").read_text())


def pod() -> dict:
    job = trainjob()["spec"]["runtimePatches"][0]["trainingRuntimeSpec"]["template"]["spec"]
    return job["replicatedJobs"][0]["template"]["spec"]["template"]["spec"]


def mounts() -> dict[str, dict]:
    """Volumes by the path that they are mounted at."""
    volumes = {volume["name"]: volume for volume in pod()["volumes"]}
    return {m["mountPath"]: volumes[m["name"]] for m in pod()["containers"][0]["volumeMounts"]}


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.model.id
    assert loaded.training.epochs > 0


def test_the_cluster_reads_the_same_settings():
    config = yaml.safe_load((ROOT / "config" / "kustomization.yaml").read_text())
    (generated,) = config["configMapGenerator"]
    assert generated["files"] == [settings.CONFIG.name]
    assert mounts()["/workspace/config"]["configMap"]["name"] == generated["name"]


def test_the_output_lies_on_the_mounted_volume():
    environment = {e["name"]: e.get("value") for e in trainjob()["spec"]["trainer"]["env"]}
    output = environment["OUTPUT_DIR"]
    (volume,) = [v for path, v in mounts().items() if output.startswith(path + "/")]
    assert "persistentVolumeClaim" in volume


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("training", {"epochs": 0}, "training.epochs must be between"),
        ("training", {"method": "dora"}, "training.method must be one of full, lora"),
        ("lora", {"r": 0}, "lora.r must be between"),
        ("model", {"dtype": "int4"}, "model.dtype must be one of"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))
