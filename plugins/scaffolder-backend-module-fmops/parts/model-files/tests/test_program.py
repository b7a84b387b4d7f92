import json
import sys
from types import SimpleNamespace

import pytest

import bucket
from checked_settings import SettingsError
from program import run


class Refused(RuntimeError):
    pass


@pytest.fixture(autouse=True)
def environment(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "argv", ["program"])
    monkeypatch.setenv("OUTPUT_DIR", str(tmp_path))


def settings(address=""):
    return lambda path: SimpleNamespace(output=SimpleNamespace(bucket=address))


def events(capsys):
    return [json.loads(line)["event"] for line in capsys.readouterr().out.splitlines()]


def test_makes_a_model(tmp_path, capsys):
    made = []
    assert run(settings(), lambda _, output: made.append(output) or {"files": []}, ()) == 0
    assert made == [tmp_path]
    assert events(capsys) == ["done"]


def test_copies_it_to_a_bucket(tmp_path, capsys, monkeypatch):
    sent = []
    monkeypatch.setattr(bucket, "upload", lambda *arguments: sent.append(arguments) or 3)
    assert run(settings("s3://models/chat"), lambda *_: {"files": []}, ()) == 0
    assert sent == [(tmp_path / "model", "s3://models/chat")]
    assert events(capsys) == ["copied", "done"]


@pytest.mark.parametrize("error", [Refused("no"), SettingsError("no")])
def test_tells_why_it_refuses(capsys, error):
    def make(*_):
        raise error

    assert run(settings(), make, (Refused,)) == 2
    assert events(capsys) == ["refused"]


def test_lets_other_errors_be_tried_again():
    def make(*_):
        raise OSError("the network is down")

    with pytest.raises(OSError):
        run(settings(), make, (Refused,))
