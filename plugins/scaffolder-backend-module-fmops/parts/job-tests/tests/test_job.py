"""The Job reads the settings of this project, and leaves its results where they stay."""

from collections.abc import Iterator
from typing import Any

from project import CONFIG, mounts, pod, read


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)


def test_the_cluster_reads_the_same_settings():
    (generated,) = read("config", "kustomization.yaml")["configMapGenerator"]
    assert generated["files"] == [CONFIG.name]
    assert mounts()["/workspace/config"]["configMap"]["name"] == generated["name"]


def test_results_outlive_the_pod():
    environment = {e["name"]: e.get("value") for e in pod()["containers"][0]["env"]}
    output = environment["OUTPUT_DIR"]
    (volume,) = [v for path, v in mounts().items() if output.startswith(f"{path}/")]
    assert "persistentVolumeClaim" in volume


def test_folders_of_the_settings_are_mounted():
    for folder in texts(read("config", "config.yaml")):
        if folder.startswith("/artifacts/"):
            assert any(folder == path or folder.startswith(f"{path}/") for path in mounts())
