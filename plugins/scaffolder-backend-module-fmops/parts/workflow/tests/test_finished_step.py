from dataclasses import dataclass

import pytest

from finished_step import once


@dataclass(frozen=True)
class Settings:
    epochs: int


@pytest.fixture(autouse=True)
def output(tmp_path, monkeypatch):
    monkeypatch.setenv("OUTPUT_DIR", str(tmp_path))
    return tmp_path


def test_a_step_is_done_once():
    calls = []

    def step():
        calls.append(1)
        return {"rows": 3}

    assert once("prepare", Settings(1), step) == {"rows": 3}
    assert once("prepare", Settings(1), step) == {"rows": 3}
    assert len(calls) == 1
    once("prepare", Settings(2), step)
    assert len(calls) == 2


def test_a_step_that_failed_is_done_again():
    def fails():
        raise OSError("disk")

    with pytest.raises(OSError):
        once("prepare", Settings(1), fails)
    assert once("prepare", Settings(1), lambda: {"rows": 1}) == {"rows": 1}


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"settings": 1}'])
def test_a_broken_file_counts_for_nothing(output, text):
    (output / "prepare.json").write_text(text)
    assert once("prepare", Settings(1), lambda: {"rows": 1}) == {"rows": 1}
