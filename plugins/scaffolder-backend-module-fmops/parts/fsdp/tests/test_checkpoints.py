import pytest

from checkpoints import checkpoints_in, keep_newest


@pytest.fixture
def folder(tmp_path):
    for name in ("step-00000200", "step-00001000", "step-00000400", "step-00001200.partial"):
        (tmp_path / name / "data").mkdir(parents=True)
    (tmp_path / "notes.txt").write_text("kept")
    return tmp_path


def test_finds_complete_checkpoints_in_their_order(folder):
    assert [step for step, _ in checkpoints_in(folder)] == [200, 400, 1000]


def test_finds_none_where_nothing_was_written(tmp_path):
    assert checkpoints_in(tmp_path / "checkpoints") == []


def test_keeps_the_newest(folder):
    keep_newest(folder, 2)
    assert sorted(path.name for path in folder.iterdir()) == [
        "notes.txt",
        "step-00000400",
        "step-00001000",
    ]
