from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent


def groups() -> list[dict]:
    spec = yaml.safe_load((ROOT / "k8s" / "base" / "raycluster.yaml").read_text())["spec"]
    return [spec["headGroupSpec"], *spec["workerGroupSpecs"]]


def test_all_pods_run_the_same_image():
    assert len({g["template"]["spec"]["containers"][0]["image"] for g in groups()}) == 1


def test_work_goes_to_the_workers():
    head, *workers = groups()
    assert head["rayStartParams"]["num-cpus"] == "0"
    assert all(int(group["rayStartParams"]["num-cpus"]) > 0 for group in workers)


def test_the_number_of_workers_is_possible():
    for group in groups()[1:]:
        assert group["minReplicas"] <= group["replicas"] <= group["maxReplicas"]


def test_the_example_compiles():
    compile((ROOT / "jobs" / "hello.py").read_text(), "hello.py", "exec")
