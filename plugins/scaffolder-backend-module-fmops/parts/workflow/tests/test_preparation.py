import pytest

from preparation import divide, fingerprint, is_held_out

ROWS = [{"prompt": f"question {n}", "completion": f"answer {n}"} for n in range(2000)]


def test_keeps_back_about_the_share_that_is_asked_for():
    learned, held_out, copies = divide(ROWS, 0.05, 1000)
    assert len(learned) + len(held_out) == 2000
    assert 60 < len(held_out) < 140
    assert copies == 0


def test_a_row_is_on_the_same_side_whatever_is_around_it():
    _, held_out, _ = divide(ROWS, 0.05, 1000)
    again, _, _ = divide(list(reversed(ROWS))[:1000], 0.05, 1000)
    assert not [row for row in again if row in held_out]


def test_copies_are_left_out_and_counted():
    learned, held_out, copies = divide(ROWS[:10] * 3, 0.05, 1000)
    assert len(learned) + len(held_out) == 10
    assert copies == 20


def test_nothing_is_learned_that_another_limit_would_judge_by():
    learned, held_out, _ = divide(ROWS, 0.05, 5)
    assert len(held_out) == 5
    assert not [row for row in learned if is_held_out(fingerprint(row), 0.05)]


@pytest.mark.parametrize("row", [{"a": 1, "b": 2}, {"b": 2, "a": 1}])
def test_the_order_of_fields_does_not_matter(row):
    assert fingerprint(row) == fingerprint({"a": 1, "b": 2})


def test_the_content_decides_not_the_row():
    rows = [{"id": n, "text": f"text {n % 10}"} for n in range(30)]
    learned, held_out, copies = divide(rows, 0.05, 1000, content=lambda row: row["text"])
    assert len(learned) + len(held_out) == 10
    assert copies == 20
