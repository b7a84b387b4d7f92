"""The settings of this project, and of the objects in k8s that go with them."""

from pathlib import Path

import pytest
import yaml

import settings
from checked_settings import SettingsError

ROOT = Path(__file__).parent.parent


def test_the_settings_can_be_read():
    loaded = settings.load()
    assert loaded.source.model
    assert loaded.output.shard_gib > 0


def test_a_wrong_type_is_named():
    raw = yaml.safe_load(ROOT.joinpath("config/config.yaml").read_text())
    raw["output"]["dtype"] = "int3"
    with pytest.raises(SettingsError, match="output.dtype"):
        settings.parse(yaml.safe_dump(raw))


def test_the_job_sees_the_folders_that_are_named():
    job = yaml.safe_load(ROOT.joinpath("k8s/base/job.yaml").read_text())
    [container] = job["spec"]["template"]["spec"]["containers"]
    mounted = [mount["mountPath"] for mount in container["volumeMounts"]]
    source = settings.load().source
    for folder in (source.model, source.adapter):
        if folder.startswith("/"):
            assert any(folder.startswith(f"{path}/") for path in mounted)
    uri = job["metadata"]["annotations"]["fmops.dev/output-uri"]
    assert uri.startswith("pvc://") and uri.endswith("/model")
