import pytest

from conversations import DataError, check_columns, text_of, turns_of


def test_understands_both_names_of_speakers():
    assert turns_of(
        [
            {"from": "human", "value": " Hi "},
            {"role": "assistant", "content": "Hello"},
        ]
    ) == [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]


def test_leaves_out_turns_that_say_nothing_or_are_of_nobody():
    assert turns_of([{"role": "tool", "content": "3"}, {"role": "user", "content": None}]) == []
    assert turns_of(None) == []


def test_text_is_text_only():
    assert text_of("  a ") == "a"
    assert text_of(["a"]) == ""


def test_names_the_columns_that_are_missing():
    with pytest.raises(DataError, match="no column answer, question, which layout qa needs"):
        check_columns("qa", ["question", "answer"], ["input"])


def test_accepts_further_columns():
    check_columns("qa", ["question"], ["question", "id"])
