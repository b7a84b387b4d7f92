import pytest

import data
from conversations import DataError


@pytest.mark.parametrize("layout", sorted(data.LAYOUTS))
def test_every_layout_yields_a_question_and_an_answer(layout):
    ask, answer = data.LAYOUTS[layout]
    example = data.to_example({ask: " Nine and nine? ", answer: "18"}, layout)
    assert example == {
        "prompt": [{"role": "user", "content": "Nine and nine?"}],
        "answer": "18",
    }
    assert data.is_usable(example)


def test_says_first_how_to_answer():
    row = {"question": "Why?", "answer": "18"}
    prompt = data.to_example(row, "question-answer", "Be brief.")["prompt"]
    assert prompt == [{"role": "user", "content": "Be brief.\n\nWhy?"}]


@pytest.mark.parametrize("row", [{"question": " ", "answer": "18"}, {"question": "Why?"}])
def test_rows_without_question_or_answer_are_not_usable(row):
    assert not data.is_usable(data.to_example(row, "question-answer", "Be brief."))


def test_names_the_columns_that_are_missing():
    with pytest.raises(DataError, match="no column answer"):
        data.check_layout("question-answer", ["question"])


def test_refuses_an_unknown_layout():
    with pytest.raises(DataError, match="unknown layout tree"):
        data.check_layout("tree", ["question"])
