from pathlib import Path

import yaml

from config import smoke_test

ROOT = Path(__file__).parent.parent
JOB = yaml.safe_load((ROOT / "k8s" / "base" / "job.yaml").read_text())
POD = JOB["spec"]["template"]["spec"]
(CONTAINER,) = POD["containers"]


def test_the_cluster_runs_the_test_that_is_here():
    config = yaml.safe_load((ROOT / "config" / "kustomization.yaml").read_text())
    (generated,) = config["configMapGenerator"]
    script = Path(smoke_test.__file__).name
    assert generated["files"] == [script]
    volumes = {v["configMap"]["name"]: v["name"] for v in POD["volumes"] if "configMap" in v}
    (mount,) = [m for m in CONTAINER["volumeMounts"] if m["name"] == volumes[generated["name"]]]
    assert CONTAINER["args"][0] == f"{mount['mountPath']}/{script}"


def test_every_device_that_is_asked_for_is_expected():
    limits = CONTAINER["resources"]["limits"]
    (devices,) = [count for name, count in limits.items() if "/" in name]
    assert f"--devices={devices}" in CONTAINER["args"]


def test_pods_tolerate_the_taint_of_their_devices():
    devices = {name for name in CONTAINER["resources"]["limits"] if "/" in name}
    assert devices == {toleration["key"] for toleration in POD["tolerations"]}


def test_each_node_is_tested_once():
    spec = JOB["spec"]
    assert spec["completionMode"] == "Indexed"
    assert spec["completions"] == spec["parallelism"]
    (term,) = POD["affinity"]["podAntiAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]
    assert term["topologyKey"] == "kubernetes.io/hostname"
    labels = JOB["spec"]["template"]["metadata"]["labels"]
    assert term["labelSelector"]["matchLabels"].items() <= labels.items()
