"""What the manifest of the Ray cluster promises to the code, and the other way round."""

from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
SRC = ROOT / "src"


def rayjob() -> dict:
    return yaml.safe_load((ROOT / "k8s" / "base" / "rayjob.yaml").read_text())


def pods() -> list[dict]:
    """The pod of the head, and that of the workers."""
    cluster = rayjob()["spec"]["rayClusterSpec"]
    groups = [cluster["headGroupSpec"], *cluster["workerGroupSpecs"]]
    return [group["template"]["spec"] for group in groups]


def mounts(pod: dict) -> dict[str, dict]:
    """Volumes by the path that they are mounted at."""
    volumes = {volume["name"]: volume for volume in pod["volumes"]}
    return {m["mountPath"]: volumes[m["name"]] for m in pod["containers"][0]["volumeMounts"]}


def requirements() -> list[str]:
    lines = (ROOT / "requirements.txt").read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_all_pods_run_the_same_image():
    images = {pod["containers"][0]["image"] for pod in pods()}
    assert len(images) == 1


def test_the_image_is_built_for_the_version_of_the_cluster():
    version = rayjob()["spec"]["rayClusterSpec"]["rayVersion"]
    (base,) = [
        line for line in (ROOT / "Dockerfile").read_text().splitlines() if line.startswith("FROM ")
    ]
    assert base.startswith(f"FROM rayproject/ray:{version}-")


def test_the_run_installs_what_the_image_would_hold():
    environment = rayjob()["spec"].get("runtimeEnvYAML")
    if environment is not None:
        assert yaml.safe_load(environment)["pip"] == requirements()


def test_pods_get_all_of_the_code():
    generated = yaml.safe_load((SRC / "kustomization.yaml").read_text())["configMapGenerator"][0]
    code = {f"{path.relative_to(SRC)}" for path in SRC.rglob("*") if path.is_file()}
    code = {path for path in code if "__pycache__" not in path} - {"kustomization.yaml"}
    assert set(generated["files"]) == code
    for pod in pods():
        volume = mounts(pod)["/workspace"]["configMap"]
        assert volume["name"] == generated["name"]
        assert {item["path"] for item in volume["items"]} == code


def test_the_entrypoint_is_there():
    program = rayjob()["spec"]["entrypoint"].split()[1]
    assert (SRC / Path(program).relative_to("/workspace")).is_file()


def test_what_is_saved_outlives_the_pods():
    for pod in pods():
        environment = {e["name"]: e.get("value") for e in pod["containers"][0]["env"]}
        if "OUTPUT_DIR" in environment:
            assert environment["OUTPUT_DIR"].startswith("/output/")
            assert "persistentVolumeClaim" in mounts(pod)["/output"]
