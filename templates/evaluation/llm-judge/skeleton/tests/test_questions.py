import pytest

from questions import LAYOUTS, DataError, Question, draw, question_of
from settings import Dataset


def source(layout: str, limit: int | None = None) -> Dataset:
    return Dataset("acme/questions", "test", layout, limit=limit)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_every_layout_yields_a_question(layout):
    row = {column: f"text of {column}" for column in LAYOUTS[layout].values()}
    question = question_of(3, row, layout)
    assert question.text.startswith(f"text of {LAYOUTS[layout]['ask']}")
    answer = LAYOUTS[layout].get("answer")
    assert question.reference == (f"text of {answer}" if answer else "")


def test_a_conversation_is_asked_by_how_it_begins():
    turns = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "One?"},
        {"role": "assistant", "content": "1"},
        {"role": "user", "content": "Two?"},
    ]
    assert question_of(0, {"messages": turns}, "messages") == Question(0, "One?", "1")
    older = [{"from": "human", "value": "Hi"}]
    assert question_of(1, {"conversations": older}, "conversations") == Question(1, "Hi")


def test_draws_the_same_questions_each_time():
    rows = [{"question": f"question {number}"} for number in range(100)]
    drawn = draw(rows, source("question", limit=5), ["question"])
    assert drawn == draw(rows, source("question", limit=5), ["question"])
    assert len(drawn) == 5
    assert [q.row for q in drawn] == sorted(q.row for q in drawn)
    assert len(draw(rows, source("question", limit=500), ["question"])) == 100


def test_leaves_out_rows_without_a_question():
    rows = [{"question": " "}, {"question": None}, {"question": "Why?"}]
    assert [q.row for q in draw(rows, source("question"), ["question"])] == [2]


def test_says_what_is_missing():
    with pytest.raises(DataError, match="no column question"):
        draw([], source("question"), ["text"])
    with pytest.raises(DataError, match="unknown layout tree"):
        draw([], source("tree"), ["text"])
    with pytest.raises(DataError, match="holds a question"):
        draw([{"question": ""}], source("question"), ["question"])
