from pathlib import Path

import yaml

from config import nccl_test

ROOT = Path(__file__).parent.parent
SPEC = yaml.safe_load((ROOT / "k8s" / "base" / "mpijob.yaml").read_text())["spec"]


def pod(role: str) -> dict:
    return SPEC["mpiReplicaSpecs"][role]["template"]["spec"]


LAUNCHER = pod("Launcher")["containers"][0]
WORKER = pod("Worker")["containers"][0]
OPTIONS = nccl_test.parse(LAUNCHER["args"][1:])


def test_the_cluster_runs_the_test_that_is_here():
    config = yaml.safe_load((ROOT / "config" / "kustomization.yaml").read_text())
    (generated,) = config["configMapGenerator"]
    script = Path(nccl_test.__file__).name
    assert generated["files"] == [script]
    (volume,) = pod("Launcher")["volumes"]
    assert volume["configMap"]["name"] == generated["name"]
    (mount,) = LAUNCHER["volumeMounts"]
    assert LAUNCHER["args"][0] == f"{mount['mountPath']}/{script}"


def test_a_process_runs_for_each_gpu():
    assert SPEC["mpiReplicaSpecs"]["Worker"]["replicas"] == OPTIONS.nodes
    assert SPEC["slotsPerWorker"] == OPTIONS.gpus_per_node
    assert WORKER["resources"]["limits"]["nvidia.com/gpu"] == OPTIONS.gpus_per_node
    command = nccl_test.command(OPTIONS)
    assert command[command.index("-np") + 1] == str(OPTIONS.nodes * OPTIONS.gpus_per_node)


def test_what_is_asked_for_is_measured():
    command = nccl_test.command(OPTIONS)
    assert command[-12:-10] == ["-b", "8"]
    assert f"/opt/nccl-tests/build/{OPTIONS.operation}_perf" in command


def test_efa_is_used_where_workers_have_it():
    has_efa = "vpc.amazonaws.com/efa" in WORKER["resources"]["limits"]
    assert OPTIONS.network == ("efa" if has_efa else "tcp")
    assert ("FI_PROVIDER=efa" in nccl_test.command(OPTIONS)) == has_efa


def test_requests_of_devices_and_huge_pages_are_their_limits():
    resources = WORKER["resources"]
    names = [name for name in resources["limits"] if name != "cpu"]
    assert {name: resources["requests"][name] for name in names} == resources["limits"]


def test_workers_tolerate_the_taint_of_their_devices():
    assert [toleration["key"] for toleration in pod("Worker")["tolerations"]] == ["nvidia.com/gpu"]


def test_huge_pages_are_used_where_workers_have_them():
    limits = WORKER["resources"]["limits"]
    if "vpc.amazonaws.com/efa" in limits:
        assert OPTIONS.huge_pages == ("hugepages-2Mi" in limits)
