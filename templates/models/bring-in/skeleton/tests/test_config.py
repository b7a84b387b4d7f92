"""The settings of this project, and of the objects in k8s that go with them."""

from pathlib import Path

import pytest
import yaml

import settings
from checked_settings import SettingsError

ROOT = Path(__file__).parent.parent


def test_the_settings_can_be_read():
    loaded = settings.load()
    assert loaded.model.id.count("/") == 1
    assert loaded.model.revision


def test_a_wrong_policy_is_named():
    text = ROOT.joinpath("config/config.yaml").read_text()
    raw = yaml.safe_load(text)
    raw["policy"] = {"weights": "any"}
    with pytest.raises(SettingsError, match="policy.weights"):
        settings.parse(yaml.safe_dump(raw))


def test_the_job_is_told_where_the_settings_are():
    job = yaml.safe_load(ROOT.joinpath("k8s/base/job.yaml").read_text())
    [container] = job["spec"]["template"]["spec"]["containers"]
    assert container["command"] == ["python", "/workspace/bring_in.py"]
    assert {"name": "config", "mountPath": "/workspace/config"} in container["volumeMounts"]
    uri = job["metadata"]["annotations"]["fmops.dev/output-uri"]
    assert uri.startswith("pvc://") and uri.endswith("/model")
