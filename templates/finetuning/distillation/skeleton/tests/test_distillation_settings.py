import pytest
from test_config import changed

import settings
from checked_settings import SettingsError


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("teacher", {"dtype": "int4"}, "teacher.dtype must be one of"),
        ("answers", {"samples": 0}, "answers.samples must be between"),
        ("answers", {"temperature": 3}, "answers.temperature must be between"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))
