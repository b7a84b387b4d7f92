import pytest
import yaml

from checked_settings import CONFIG


@pytest.fixture
def changed():
    """The settings of the project with something changed, as text."""

    def change(section: str, **values: object) -> str:
        raw = yaml.safe_load(CONFIG.read_text())
        raw[section] = {**raw[section], **values}
        return yaml.safe_dump(raw)

    return change
