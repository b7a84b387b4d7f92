import pytest

from progress import COMPLETE, newest


@pytest.fixture
def folder(tmp_path):
    def add(name, complete=True):
        path = tmp_path / name
        path.mkdir(parents=True)
        if complete:
            (path / COMPLETE).write_text("{}")
        return path

    add("from-0/checkpoint-100")
    add("from-0/checkpoint-200")
    add("from-200/checkpoint-50", complete=False)
    tmp_path.joinpath("from-0/runs").mkdir()
    return tmp_path, add


def test_begins_at_the_beginning(tmp_path):
    assert newest(tmp_path / "checkpoints").steps == 0
    assert newest(tmp_path / "checkpoints").checkpoint is None


def test_finds_the_newest_that_is_complete(folder):
    root, _ = folder
    assert newest(root).steps == 200
    assert newest(root).checkpoint == root / "from-0/checkpoint-200"


def test_counts_the_steps_of_earlier_starts(folder):
    root, add = folder
    path = add("from-200/checkpoint-100")
    assert newest(root).steps == 300
    assert newest(root).checkpoint == path
