from pathlib import Path

import pytest
import yaml

import settings
from checked_settings import SettingsError

ROOT = Path(__file__).parent.parent
CONFIG = settings.CONFIG.read_text()
WORKFLOW = yaml.safe_load((ROOT / "k8s" / "base" / "workflow.yaml").read_text())["spec"]
STEPS = {step["name"]: step for step in WORKFLOW["templates"]}


def changed(section: str, **values) -> str:
    raw = yaml.safe_load(CONFIG)
    raw.setdefault(section, {}).update(values)
    return yaml.safe_dump(raw)


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.model.id
    assert -100 <= loaded.gate.min_improvement <= 100


def test_every_step_runs_a_program_of_the_project():
    for step in STEPS.values():
        if "container" in step:
            assert (ROOT / Path(step["container"]["command"][-1]).name).exists()


def test_every_step_waits_for_the_one_before():
    tasks = STEPS["pipeline"]["dag"]["tasks"]
    assert [task.get("depends") for task in tasks] == [
        None,
        *(task["name"] for task in tasks[:-1]),
    ]
    assert [task["template"] for task in tasks][:4] == ["prepare", "train", "evaluate", "register"]


def test_the_steps_read_the_same_settings_and_write_to_the_claim():
    (generated,) = yaml.safe_load((ROOT / "config" / "kustomization.yaml").read_text())[
        "configMapGenerator"
    ]
    volumes = {volume["name"]: volume for volume in WORKFLOW["volumes"]}
    assert volumes["config"]["configMap"]["name"] == generated["name"]
    for step in (step for step in STEPS.values() if "container" in step):
        mounted = {m["mountPath"]: m["name"] for m in step["container"]["volumeMounts"]}
        output = next(e["value"] for e in step["container"]["env"] if e["name"] == "OUTPUT_DIR")
        (volume,) = [name for path, name in mounted.items() if output.startswith(path + "/")]
        assert "persistentVolumeClaim" in volumes[volume]


def test_the_endpoint_serves_what_the_steps_leave():
    deploy = STEPS.get("deploy")
    if deploy is None:
        pytest.skip("the pipeline does not serve")
    service = yaml.safe_load(deploy["resource"]["manifest"])
    (container,) = service["spec"]["predictor"]["containers"]
    assert any(settings.load().output.model in argument for argument in container["args"])


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("training", {"epochs": 0}, "training.epochs must be between"),
        ("gate", {"holdout_fraction": 0.9}, "gate.holdout_fraction must be between"),
        ("gate", {"min_improvment": 1}, "unknown setting gate.min_improvment"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))
