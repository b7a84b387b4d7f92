import pytest
from project import changed

import settings
from checked_settings import SettingsError


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.endpoint.url
    assert loaded.load.seconds > 0


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("load", {"scenario": "spike"}, "load.scenario must be one of baseline"),
        ("load", {"concurrency": 0}, "load.concurrency must be between"),
        ("request", {"output_tokens": 0}, "request.output_tokens must be between"),
        ("limits", {"errors_percent": 101}, "limits.errors_percent must be between"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))
