from pathlib import Path

import pytest
import yaml

import settings

ROOT = Path(__file__).parent.parent
CONFIG = (ROOT / "config.yaml").read_text()


def changed(section: str, **values) -> str:
    raw = yaml.safe_load(CONFIG)
    raw[section].update(values)
    return yaml.safe_dump(raw)


def manifest_environment() -> dict[str, str]:
    manifest = yaml.safe_load((ROOT / "k8s" / "trainjob.yaml").read_text())
    return {e["name"]: e.get("value", "") for e in manifest["spec"]["trainer"]["env"]}


def test_the_file_is_valid():
    loaded = settings.load(ROOT / "config.yaml")
    assert loaded.model.id
    assert loaded.training.epochs > 0


def test_the_manifest_carries_the_same_settings():
    inline = manifest_environment()[settings.CONFIG_VARIABLE]
    assert settings.parse(inline) == settings.parse(CONFIG)


def test_the_output_lies_on_the_mounted_volume():
    manifest = yaml.safe_load((ROOT / "k8s" / "trainjob.yaml").read_text())
    job = manifest["spec"]["runtimePatches"][0]["trainingRuntimeSpec"]["template"]["spec"]
    pod = job["replicatedJobs"][0]["template"]["spec"]["template"]["spec"]
    volumes = {volume["name"]: volume for volume in pod["volumes"]}
    (mount,) = [
        mount
        for mount in pod["containers"][0]["volumeMounts"]
        if manifest_environment()["OUTPUT_DIR"].startswith(mount["mountPath"] + "/")
    ]
    assert "persistentVolumeClaim" in volumes[mount["name"]]


def test_the_environment_is_read_when_no_file_is_named(monkeypatch):
    monkeypatch.setenv(settings.CONFIG_VARIABLE, changed("training", seed=7))
    assert settings.load().training.seed == 7


def test_reads_numbers_that_yaml_takes_for_text():
    assert settings.parse(changed("training", learning_rate="2e-4")).training.learning_rate == 2e-4


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("training", {"epochs": 0}, "training.epochs must be between"),
        ("training", {"batch_size": 1.5}, "training.batch_size must be of type int"),
        ("training", {"batch_size": True}, "training.batch_size must be of type int"),
        ("training", {"learning_rat": 1}, "unknown setting training.learning_rat"),
        ("lora", {"method": "full"}, "lora.method must be one of lora, qlora"),
        ("lora", {"r": None}, "lora.r is missing"),
        ("model", {"id": ["a"]}, "model.id must be of type str"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(settings.SettingsError, match=message):
        settings.parse(changed(section, **values))


def test_refuses_a_file_without_settings():
    with pytest.raises(settings.SettingsError, match="mapping"):
        settings.parse("- 1")
