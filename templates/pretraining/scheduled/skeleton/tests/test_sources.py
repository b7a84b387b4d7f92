import os

import pytest

from watch import sources

NOW = 1_000_000.0


@pytest.fixture
def folder(tmp_path):
    for name, age in [
        ("a.jsonl", 5000),
        ("2026/b.parquet", 5000),
        ("being-written.jsonl", 5),
        ("README.md", 5000),
        (".cache/c.jsonl", 5000),
    ]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name)
        os.utime(path, (NOW - age, NOW - age))
    return tmp_path


def test_finds_data_files_that_are_complete(folder):
    assert list(sources.files_in(folder, NOW)) == ["2026/b.parquet", "a.jsonl"]


def test_a_file_that_has_changed_is_new(folder):
    learned = sources.files_in(folder, NOW)
    assert sources.new_parts(sources.files_in(folder, NOW), learned) == {}
    (folder / "a.jsonl").write_text("more")
    os.utime(folder / "a.jsonl", (NOW - 1000, NOW - 1000))
    assert list(sources.new_parts(sources.files_in(folder, NOW), learned)) == ["a.jsonl"]


def test_says_where_the_data_should_be(tmp_path):
    with pytest.raises(FileNotFoundError, match="missing is not a folder"):
        sources.contents_of({"store": "claim", "source": str(tmp_path / "missing")})
