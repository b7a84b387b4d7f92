from pathlib import Path

import pytest
import yaml

import settings
from checked_settings import SettingsError

ROOT = Path(__file__).parent.parent
CONFIG = settings.CONFIG.read_text()
ENVIRONMENTS = ["dev", "preprod", "prod"]


def read(*path: str) -> dict:
    return yaml.safe_load(ROOT.joinpath(*path).read_text())


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_every_environment_is_valid(name):
    different = ROOT / "k8s" / "overlays" / name / "environment.yaml"
    loaded = settings.parse(CONFIG, different.read_text())
    assert loaded.endpoint.url.startswith("http")
    assert loaded.app.environment == ("" if name == "prod" else name)


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_cluster_gets_what_is_different(name):
    (generator,) = read("k8s", "overlays", name, "kustomization.yaml")["configMapGenerator"]
    (base,) = read("config", "kustomization.yaml")["configMapGenerator"]
    assert generator["name"] == base["name"]
    assert generator["behavior"] == "merge"
    assert generator["files"] == ["environment.yaml"]


def test_what_is_different_takes_the_place_of_what_was_there():
    loaded = settings.parse(CONFIG, "endpoint: {url: http://other}\nfilters: {input: []}")
    assert loaded.endpoint.url == "http://other"
    assert loaded.endpoint.model == settings.parse(CONFIG).endpoint.model
    assert loaded.filters.input == []
    assert loaded.filters.output


def changed(path: str, value) -> str:
    raw = yaml.safe_load(CONFIG)
    *folders, last = path.split("/")
    place = raw
    for folder in folders:
        place = place[int(folder) if folder.isdigit() else folder]
    place[last] = value
    return yaml.safe_dump(raw)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("chain", [], "at least one step"),
        ("chain/0/name", "question", "no new name"),
        ("chain/0/name", "Step 1", "no new name"),
        ("chain/0/prompt", "{later}", "there is no {later} yet"),
        ("filters/input/0/pattern", "(", "no regular expression"),
        ("filters/input/0/pattern", "x*", "matches an empty text"),
        ("filters/input/0/action", "drop", "must be one of block, mask"),
        ("limits/answer_seconds", 0, "limits.answer_seconds must be between"),
        ("app/titel", "x", "unknown setting app.titel"),
    ],
)
def test_names_the_setting_that_is_wrong(path, value, message):
    with pytest.raises(SettingsError, match=message.replace("{", r"\{")):
        settings.parse(changed(path, value))
