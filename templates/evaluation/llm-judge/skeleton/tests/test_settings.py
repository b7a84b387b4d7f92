from pathlib import Path

import pytest
import yaml

import settings
from checked_settings import SettingsError
from questions import CONVERSATIONS, LAYOUTS

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
    assert loaded.candidate.url
    assert loaded.judge.url
    assert loaded.dataset.layout in {*LAYOUTS, *CONVERSATIONS}


def test_the_cluster_reads_the_same_settings():
    config = yaml.safe_load((ROOT / "config" / "kustomization.yaml").read_text())
    (generated,) = config["configMapGenerator"]
    assert generated["files"] == [settings.CONFIG.name]
    maps = [v["configMap"]["name"] for v in pod()["volumes"] if "configMap" in v]
    assert maps == [generated["name"]]


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("requests", {"concurrency": 0}, "requests.concurrency must be between"),
        ("gate", {"minimum_score": 11}, "gate.minimum_score must be between"),
        ("judging", {"rubric": "  "}, "judging.rubric must say"),
        ("other", {"link": "http://x"}, "unknown setting other.link"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))
