import pytest

from conversations import DataError
from pictures import ASK, check_layout, content, is_usable, to_example

IMAGE = {"bytes": b"png", "path": None}


@pytest.mark.parametrize(
    ("layout", "row", "question"),
    [
        (
            "images-texts",
            {"images": [IMAGE], "texts": [{"user": "What?", "assistant": "A cat."}]},
            "What?",
        ),
        ("image-text", {"image": IMAGE, "text": "A cat."}, ASK),
        (
            "image-question-answer",
            {"image": IMAGE, "question": "What?", "answer": "A cat."},
            "What?",
        ),
    ],
)
def test_makes_an_example_of_a_row(layout, row, question):
    check_layout(layout, row)
    example = to_example(row, layout)
    assert is_usable(example)
    assert example["images"] == [IMAGE]
    assert example["prompt"] == [{"role": "user", "content": question}]
    assert example["completion"] == [{"role": "assistant", "content": "A cat."}]


@pytest.mark.parametrize(
    ("layout", "row"),
    [
        ("images-texts", {"images": [], "texts": [{"user": "a", "assistant": "b"}]}),
        ("images-texts", {"images": [IMAGE], "texts": []}),
        ("images-texts", {"images": [IMAGE], "texts": None}),
        ("image-text", {"image": None, "text": "A cat."}),
        ("image-text", {"image": IMAGE, "text": " "}),
        ("image-question-answer", {"image": IMAGE, "question": None, "answer": "x"}),
    ],
)
def test_a_row_without_an_answer_is_not_learned_from(layout, row):
    assert not is_usable(to_example(row, layout))


@pytest.mark.parametrize("layout", ["image-text", "unknown"])
def test_refuses_columns_that_do_not_fit(layout):
    with pytest.raises(DataError):
        check_layout(layout, ["image", "label"])


def test_the_same_image_and_words_are_a_copy():
    row = {"image": IMAGE, "text": "A cat."}
    other = {"image": {"bytes": b"png", "path": "b.png"}, "text": "A cat."}
    assert content(to_example(row, "image-text")) == content(to_example(other, "image-text"))
