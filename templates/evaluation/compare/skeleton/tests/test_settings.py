import pytest
from project import changed

import settings
from checked_settings import SettingsError


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.before.name
    assert loaded.after.name


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (changed("gate", fails="always"), "gate.fails must be one of never"),
        (changed("gate", allowed_drop=5), "gate.allowed_drop must be between"),
        (changed("before", results="a", subject=None), None),
        (changed("before", results="/etc", subject=None), "before.results must be a folder on"),
        (changed("before", results="a/../b", subject=None), "before.results must be a folder"),
        (changed("before", results="", subject=None), "before must have either results"),
        (changed("before", results="a", subject={"name": "n", "id": "i"}), "must have either"),
    ],
)
def test_names_the_setting_that_is_wrong(text, message):
    if message is None:
        assert settings.parse(text).before.results == "a"
        return
    with pytest.raises(SettingsError, match=message):
        settings.parse(text)
