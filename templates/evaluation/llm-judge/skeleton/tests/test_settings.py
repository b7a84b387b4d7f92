import pytest
from project import changed

import settings
from checked_settings import SettingsError
from questions import CONVERSATIONS, LAYOUTS


def test_the_file_is_valid():
    loaded = settings.load()
    assert loaded.candidate.url
    assert loaded.judge.url
    assert loaded.dataset.layout in {*LAYOUTS, *CONVERSATIONS}


@pytest.mark.parametrize(
    ("section", "values", "message"),
    [
        ("requests", {"concurrency": 0}, "requests.concurrency must be between"),
        ("gate", {"minimum_score": 11}, "gate.minimum_score must be between"),
        ("judging", {"rubric": "  "}, "judging.rubric must say"),
        ("other", {"link": "http://x"}, "unknown setting other.link"),
    ],
)
def test_names_the_setting_that_is_wrong(section, values, message):
    with pytest.raises(SettingsError, match=message):
        settings.parse(changed(section, **values))
