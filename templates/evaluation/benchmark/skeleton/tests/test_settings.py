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
    assert loaded.subject.id
    assert loaded.tasks


def test_the_cluster_reads_the_same_settings():
    config = yaml.safe_load((ROOT / "config" / "kustomization.yaml").read_text())
    (generated,) = config["configMapGenerator"]
    assert generated["files"] == [settings.CONFIG.name]
    maps = [v["configMap"]["name"] for v in pod()["volumes"] if "configMap" in v]
    assert maps == [generated["name"]]


def test_files_on_claims_are_mounted():
    mounts = [mount["mountPath"] for mount in pod()["containers"][0]["volumeMounts"]]
    subject = settings.load().subject
    for folder in (subject.id, subject.adapter):
        if folder.startswith("/"):
            assert any(folder == path or folder.startswith(f"{path}/") for path in mounts)


def test_tasks_of_the_gate_are_run_too():
    raw = {**yaml.safe_load(CONFIG), "gate": [{"task": "winogrande", "minimum": 0.5}]}
    loaded = settings.parse(yaml.safe_dump(raw))
    assert loaded.tasks.count("winogrande") == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (changed("evaluation", few_shot=-1), "evaluation.few_shot must be between"),
        (changed("evaluation", batch_size=0), "evaluation.batch_size must be between"),
        (changed("evaluation", task="arc"), "unknown setting evaluation.task"),
        (changed("subject", endpoint="http://x", served_model=""), "served_model is missing"),
        (CONFIG.split("gate:")[0] + "gate: [{task: a, minimum: 50}]", "minimum of a must be"),
    ],
)
def test_names_the_setting_that_is_wrong(text, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(text)


def test_needs_a_task():
    raw = yaml.safe_load(changed("evaluation", tasks=[]))
    raw.pop("gate", None)
    with pytest.raises(SettingsError, match="at least one task"):
        settings.parse(yaml.safe_dump(raw))
