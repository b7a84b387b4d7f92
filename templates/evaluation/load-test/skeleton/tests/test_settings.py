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


def pod() -> dict:
    job = yaml.safe_load((ROOT / "k8s" / "base" / "job.yaml").read_text())
    return job["spec"]["template"]["spec"]


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.endpoint.url
    assert loaded.load.seconds > 0


def test_the_cluster_reads_the_same_settings():
    config = yaml.safe_load((ROOT / "config" / "kustomization.yaml").read_text())
    (generated,) = config["configMapGenerator"]
    assert generated["files"] == [settings.CONFIG.name]
    maps = [v["configMap"]["name"] for v in pod()["volumes"] if "configMap" in v]
    assert maps == [generated["name"]]


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("load", {"scenario": "spike"}, "load.scenario must be one of baseline"),
        ("load", {"concurrency": 0}, "load.concurrency must be between"),
        ("request", {"output_tokens": 0}, "request.output_tokens must be between"),
        ("limits", {"errors_percent": 101}, "limits.errors_percent must be between"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))
