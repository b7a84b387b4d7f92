import pytest
from test_config import changed

import settings
from checked_settings import SettingsError


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"beta": 0}, "preference.beta must be between"),
        ({"loss": "hinge"}, "preference.loss must be one of ipo, sigmoid"),
    ],
)
def test_names_the_setting_that_is_wrong(values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed("preference", **values))
