import pytest
import yaml

import settings
from checked_settings import SettingsError


def changed(section: str, **values) -> str:
    raw = yaml.safe_load(settings.CONFIG.read_text())
    raw.setdefault(section, {}).update(values)
    return yaml.safe_dump(raw)


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.dataset.id
    assert loaded.training.workers >= 1


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("model", {"architecture": "lenet"}, "model.architecture must be one of"),
        ("training", {"epochs": 0}, "training.epochs must be between"),
        ("dataset", {"layout": "image-caption"}, "dataset.layout must be one of"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))
