import json

import pytest

from judging import end_unless_better
from settings import load


@pytest.fixture(autouse=True)
def output(tmp_path, monkeypatch):
    monkeypatch.setenv("OUTPUT_DIR", str(tmp_path))
    return tmp_path


def test_goes_on_with_a_better_model(output, capsys):
    end_unless_better(load(), lambda *_: (2.0, 0.0001))
    assert json.loads((output / "gate.json").read_text())["passed"] is True
    assert "gate passed" in capsys.readouterr().out


def test_ends_with_the_reason_and_leaves_the_verdict(output):
    with pytest.raises(SystemExit, match="gate not passed"):
        end_unless_better(load(), lambda *_: (2.0, 9.0))
    assert json.loads((output / "gate.json").read_text())["passed"] is False
