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
    assert loaded.before.name
    assert loaded.after.name


def test_files_on_claims_are_mounted():
    mounts = [mount["mountPath"] for mount in pod()["containers"][0]["volumeMounts"]]
    loaded = settings.load()
    for subject in (loaded.before.subject, loaded.after.subject):
        for folder in (subject.id, subject.adapter) if subject else ():
            if folder.startswith("/"):
                assert any(folder == path or folder.startswith(f"{path}/") for path in mounts)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (changed("gate", fails="always"), "gate.fails must be one of never"),
        (changed("gate", allowed_drop=5), "gate.allowed_drop must be between"),
        (changed("before", results="a", subject=None), None),
        (changed("before", results="/etc", subject=None), "before.results must be a folder on"),
        (changed("before", results="a/../b", subject=None), "before.results must be a folder"),
        (changed("before", results="", subject=None), "before must have either results"),
        (changed("before", results="a", subject={"name": "n", "id": "i"}), "must have either"),
    ],
)
def test_names_the_setting_that_is_wrong(text, message):
    if message is None:
        assert settings.parse(text).before.results == "a"
        return
    with pytest.raises(SettingsError, match=message):
        settings.parse(text)
