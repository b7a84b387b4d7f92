import pytest
import yaml
from project import changed, read

import settings
from checked_settings import SettingsError


def gated(task: str, minimum: float) -> str:
    raw = {**read("config", "config.yaml"), "gate": [{"task": task, "minimum": minimum}]}
    return yaml.safe_dump(raw)


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.subject.id
    assert loaded.tasks


def test_tasks_of_the_gate_are_run_too():
    loaded = settings.parse(gated("winogrande", 0.5))
    assert loaded.tasks.count("winogrande") == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (changed("evaluation", few_shot=-1), "evaluation.few_shot must be between"),
        (changed("evaluation", batch_size=0), "evaluation.batch_size must be between"),
        (changed("evaluation", task="arc"), "unknown setting evaluation.task"),
        (changed("subject", endpoint="http://x", served_model=""), "served_model is missing"),
        (gated("arc_easy", 50), "minimum of arc_easy must be"),
    ],
)
def test_names_the_setting_that_is_wrong(text, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(text)


def test_needs_a_task():
    raw = yaml.safe_load(changed("evaluation", tasks=[]))
    raw.pop("gate", None)
    with pytest.raises(SettingsError, match="at least one task"):
        settings.parse(yaml.safe_dump(raw))
