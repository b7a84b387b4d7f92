import pytest

import data
from conversations import DataError

ASKED = {"role": "user", "content": "Two and two?"}
RIGHT = {"role": "assistant", "content": "Four."}
WRONG = {"role": "assistant", "content": "Five."}
EXAMPLE = {"prompt": [ASKED], "chosen": [RIGHT], "rejected": [WRONG]}


@pytest.mark.parametrize(
    ("row", "layout"),
    [
        (
            {"prompt": "Two and two?", "chosen": "Four.", "rejected": "Five."},
            "prompt-chosen-rejected",
        ),
        (
            {"prompt": "Two and two?", "chosen": [ASKED, RIGHT], "rejected": [ASKED, WRONG]},
            "prompt-chosen-rejected",
        ),
        (
            {"prompt": [ASKED], "chosen": [RIGHT], "rejected": [WRONG]},
            "prompt-chosen-rejected",
        ),
        ({"chosen": [ASKED, RIGHT], "rejected": [ASKED, WRONG]}, "chosen-rejected"),
        (
            {
                "chosen": "\n\nHuman: Two and two?\n\nAssistant: Four.",
                "rejected": "\n\nHuman: Two and two?\n\nAssistant: Five.",
            },
            "chosen-rejected",
        ),
    ],
)
def test_finds_the_prompt_and_both_answers(row, layout):
    assert data.to_example(row, layout) == EXAMPLE
    assert data.is_usable(EXAMPLE)


def test_keeps_what_was_said_before_in_the_prompt():
    before = [{"role": "system", "content": "Be brief."}, ASKED, RIGHT, ASKED]
    row = {"chosen": [*before, RIGHT], "rejected": [*before, WRONG]}
    assert data.to_example(row, "chosen-rejected")["prompt"] == before


@pytest.mark.parametrize(
    "row",
    [
        {"prompt": "Two?", "chosen": "Four.", "rejected": "Four."},
        {"prompt": "Two?", "chosen": "Four.", "rejected": ""},
        {"prompt": "", "chosen": "Four.", "rejected": "Five."},
        {"prompt": "Two?", "chosen": [ASKED, RIGHT], "rejected": [ASKED]},
        {"prompt": None, "chosen": None, "rejected": None},
    ],
)
def test_rows_without_two_different_answers_are_not_usable(row):
    assert not data.is_usable(data.to_example(row, "prompt-chosen-rejected"))


def test_names_the_columns_that_are_missing():
    with pytest.raises(DataError, match="no column rejected"):
        data.check_layout("chosen-rejected", ["chosen", "score"])


def test_refuses_an_unknown_layout():
    with pytest.raises(DataError, match="unknown layout tree"):
        data.check_layout("tree", ["chosen"])
