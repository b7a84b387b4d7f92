from journal import Journal


def test_keeps_what_was_added(tmp_path):
    first = Journal(tmp_path / "new" / "a.jsonl")
    first.add("1", answer="grün\nblau")
    first.close()
    second = Journal(tmp_path / "new" / "a.jsonl")
    assert "1" in second
    assert second.records["1"]["answer"] == "grün\nblau"


def test_forgets_a_line_that_was_half_written(tmp_path):
    path = tmp_path / "a.jsonl"
    journal = Journal(path)
    journal.add("1", score=1)
    journal.close()
    path.write_bytes(path.read_bytes() + b'{"key": "2", "sc')
    again = Journal(path)
    assert list(again.records) == ["1"]
    again.add("3", score=3)
    again.close()
    assert list(Journal(path).records) == ["1", "3"]
