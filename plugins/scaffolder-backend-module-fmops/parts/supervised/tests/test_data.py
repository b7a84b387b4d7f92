import pytest

import data
from conversations import DataError


def test_joins_instruction_and_input():
    row = {"instruction": "Translate.", "input": "Guten Tag", "output": "Good day"}
    assert data.to_example(row, "instruction-input-output") == {
        "prompt": [{"role": "user", "content": "Translate.\n\nGuten Tag"}],
        "completion": [{"role": "assistant", "content": "Good day"}],
    }


def test_leaves_out_an_empty_context():
    row = {"instruction": "Name a colour.", "context": "", "response": "Blue"}
    example = data.to_example(row, "instruction-context-response")
    assert example["prompt"][0]["content"] == "Name a colour."


@pytest.mark.parametrize("layout", sorted(data.LAYOUTS))
def test_every_layout_yields_a_question_and_an_answer(layout):
    row = {name: f"text of {name}" for name in data.LAYOUTS[layout].values()}
    example = data.to_example(row, layout)
    assert data.is_usable(example)
    assert example["completion"][0]["content"] == f"text of {data.LAYOUTS[layout]['answer']}"


def test_learns_the_last_answer_of_a_conversation():
    row = {
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "One?"},
            {"role": "assistant", "content": "1"},
            {"role": "user", "content": "Two?"},
            {"role": "assistant", "content": "2"},
            {"role": "user", "content": "Thanks"},
        ]
    }
    example = data.to_example(row, "messages")
    assert [turn["role"] for turn in example["prompt"]] == ["system", "user", "assistant", "user"]
    assert example["completion"] == [{"role": "assistant", "content": "2"}]


def test_understands_the_older_names_of_speakers():
    row = {"conversations": [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Hello"}]}
    assert data.to_example(row, "conversations") == {
        "prompt": [{"role": "user", "content": "Hi"}],
        "completion": [{"role": "assistant", "content": "Hello"}],
    }


@pytest.mark.parametrize(
    ("row", "layout"),
    [
        ({"prompt": "Why?", "response": "  "}, "prompt-response"),
        ({"prompt": None, "response": "Because"}, "prompt-response"),
        ({"messages": []}, "messages"),
        ({"messages": [{"role": "assistant", "content": "Unasked"}]}, "messages"),
        ({"messages": [{"role": "tool", "content": "3"}]}, "messages"),
    ],
)
def test_rows_without_question_or_answer_are_not_usable(row, layout):
    assert not data.is_usable(data.to_example(row, layout))


def test_names_the_columns_that_are_missing():
    with pytest.raises(DataError, match="no column output"):
        data.check_layout("instruction-input-output", ["instruction", "input", "response"])


def test_accepts_further_columns():
    data.check_layout("prompt-response", ["prompt", "response", "id"])


def test_refuses_an_unknown_layout():
    with pytest.raises(DataError, match="unknown layout tree"):
        data.check_layout("tree", ["messages"])
