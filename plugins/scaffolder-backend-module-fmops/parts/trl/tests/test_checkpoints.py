import json

import pytest

from checkpoints import newest_checkpoint


@pytest.fixture
def save(tmp_path):
    def checkpoint(step: int, state: str | None = None):
        folder = tmp_path / f"checkpoint-{step}"
        folder.mkdir()
        if state is None:
            state = json.dumps({"global_step": step})
        (folder / "trainer_state.json").write_text(state)
        return folder

    return checkpoint


def test_a_run_begins_without(tmp_path):
    assert newest_checkpoint(tmp_path / "nothing") is None
    assert newest_checkpoint(tmp_path) is None


def test_the_highest_step_is_the_newest(tmp_path, save):
    save(200)
    newest = save(1000)
    assert newest_checkpoint(tmp_path) == newest


def test_passes_over_what_was_cut_off(tmp_path, save):
    complete = save(200)
    save(400, '{"global_st')
    (tmp_path / "checkpoint-600").mkdir()
    (tmp_path / "checkpoint-last").mkdir()
    assert newest_checkpoint(tmp_path) == complete
