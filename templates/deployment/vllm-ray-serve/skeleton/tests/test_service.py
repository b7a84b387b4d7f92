"""What the manifest promises to Ray Serve, and the other way round."""

from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
BASE = ROOT / "k8s" / "base"


@pytest.fixture
def spec() -> dict:
    return yaml.safe_load((BASE / "rayservice.yaml").read_text())["spec"]


@pytest.fixture
def llm(spec) -> dict:
    (application,) = yaml.safe_load(spec["serveConfigV2"])["applications"]
    (config,) = application["args"]["llm_configs"]
    return config


@pytest.fixture
def workers(spec) -> dict:
    (group,) = spec["rayClusterConfig"]["workerGroupSpecs"]
    return group


def container(group: dict) -> dict:
    return group["template"]["spec"]["containers"][0]


def test_all_pods_run_the_same_image(spec, workers):
    head = container(spec["rayClusterConfig"]["headGroupSpec"])
    assert head["image"] == container(workers)["image"]


def test_a_replica_fits_on_a_worker(llm, workers):
    limits = container(workers)["resources"]["limits"]
    (gpus,) = [count for name, count in limits.items() if name.endswith("/gpu")]
    assert llm["engine_kwargs"]["tensor_parallel_size"] == gpus


def test_there_are_workers_for_all_replicas(spec, llm, workers):
    scaling = llm["deployment_config"]["autoscaling_config"]
    assert scaling["min_replicas"] <= workers["replicas"]
    assert scaling["max_replicas"] <= workers["maxReplicas"]
    if scaling["max_replicas"] > scaling["min_replicas"]:
        assert spec["rayClusterConfig"]["enableInTreeAutoscaling"]


def test_weights_are_loaded_from_a_mounted_claim(llm, workers):
    pod = workers["template"]["spec"]
    mounts = [mount["mountPath"] for mount in pod["containers"][0]["volumeMounts"]]
    adapters = llm["engine_kwargs"].get("lora_modules", [])
    for source in [llm["model_loading_config"]["model_source"], *(a["path"] for a in adapters)]:
        if isinstance(source, str) and source.startswith("/artifacts/"):
            assert any(source.startswith(f"{mount}/") or source == mount for mount in mounts)


def test_pods_get_the_code_of_the_server(llm, workers):
    server = llm.get("server_cls")
    if server is None:
        assert not (ROOT / "src").exists()
        return
    file = f"{server.split('.')[0]}.py"
    assert (ROOT / "src" / file).is_file()
    (volume,) = [v for v in workers["template"]["spec"]["volumes"] if v["name"] == "code"]
    generated = yaml.safe_load((ROOT / "src" / "kustomization.yaml").read_text())
    assert generated["configMapGenerator"][0]["name"] == volume["configMap"]["name"]
    assert file in {item["path"] for item in volume["configMap"]["items"]}


def test_clients_reach_the_server(spec):
    policy = yaml.safe_load((BASE / "network-policy.yaml").read_text())
    open_ports = {
        port["port"]
        for rule in policy["spec"]["ingress"]
        if "from" not in rule
        for port in rule["ports"]
    }
    head = container(spec["rayClusterConfig"]["headGroupSpec"])
    ports = {port["name"]: port["containerPort"] for port in head["ports"]}
    assert ports["serve"] in open_ports
