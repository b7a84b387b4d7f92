from pathlib import Path

import pytest
import yaml
from conftest import SETTINGS

import settings
from checked_settings import SettingsError

ROOT = Path(__file__).parent.parent


def read(folder: str, name: str) -> dict:
    return yaml.safe_load((ROOT / folder / name).read_text())


def pod() -> dict:
    return read("k8s/base", "deployment.yaml")["spec"]["template"]["spec"]


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.tenants
    for tenant in loaded.tenants:
        assert loaded.adapters_of(tenant)


def test_the_cluster_gets_all_of_the_code():
    (generated,) = read("src", "kustomization.yaml")["configMapGenerator"]
    assert sorted(generated["files"]) == sorted(file.name for file in (ROOT / "src").glob("*.py"))
    volumes = {volume["name"]: volume for volume in pod()["volumes"]}
    for name in ("code", "config"):
        assert volumes[name]["configMap"]["name"] == generated["name"]


def test_adapters_on_volumes_are_mounted():
    mounts = {mount["mountPath"] for each in pod()["containers"] for mount in each["volumeMounts"]}
    for adapter in settings.load().adapters:
        if adapter.source.startswith("/"):
            assert any(adapter.source.startswith(mount) for mount in mounts)


def test_the_gateway_has_nothing_that_it_does_not_need():
    engine, gateway = pod()["containers"]
    assert [port["name"] for port in gateway["ports"]] == ["http", "internal"]
    assert "ports" not in engine
    assert {mount["name"] for mount in gateway["volumeMounts"]} == {"code", "config", "keys"}
    assert "keys" not in {mount["name"] for mount in engine["volumeMounts"]}


def test_tenants_come_in_at_one_port():
    policy = read("k8s/base", "network-policy.yaml")
    open_to_all = [rule for rule in policy["spec"]["ingress"] if "from" not in rule]
    assert [rule["ports"] for rule in open_to_all] == [[{"port": 8000}]]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("name: support", "name: _base", "can't be the name of an adapter"),
        ("name: support", "name: a/b", "can't be the name of an adapter"),
        ("name: support", "name: billing", "adapters has billing twice"),
        ("tenants: [globex]", "tenants: []", "at least one tenant"),
        ("tenants: [globex]", "tenants: [../x]", "can't be the name of a tenant"),
        ("source: /artifacts/support", "source: ''", "must say where"),
        ("max_rank: 16", "max_rank: 0", "engine.max_rank must be between"),
        ("dtype: auto", "dtype: int8", "engine.dtype must be one of"),
    ],
)
def test_names_the_setting_that_is_wrong(old, new, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse((SETTINGS % 8001).replace(old, new, 1))
