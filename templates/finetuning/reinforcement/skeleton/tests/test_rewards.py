import pytest

from rewards import answer_format, final_answer, is_same, right_answer


def said(*texts):
    return [[{"role": "assistant", "content": text}] for text in texts]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("<think>9 + 9</think><answer> 18 </answer>", "18"),
        ("So it is $\\boxed{18}$.", "18"),
        ("9 + 9 = 18\n#### 18", "18"),
        ("First 7, then 1,234.50 dollars.", "1,234.50"),
        (" Paris ", "Paris"),
        ("<answer>1</answer> no, <answer>2</answer>", "2"),
    ],
)
def test_finds_the_result(text, answer):
    assert final_answer(text) == answer


@pytest.mark.parametrize(
    ("given", "right", "same"),
    [
        ("$1,000", "1000.0", True),
        ("18%", "18", True),
        ("18", "19", False),
        ("paris.", "Paris", True),
        ("Paris", "18", False),
        ("", "18", False),
    ],
)
def test_compares_numbers_as_numbers_and_words_as_words(given, right, same):
    assert is_same(given, right) is same


def test_rewards_each_answer_by_itself():
    answers = said("<answer>18</answer>", "It is 17.", "")
    assert right_answer(answers, answer=["9 + 9\n#### 18"] * 3, prompts=[]) == [1, 0, 0]


@pytest.mark.parametrize(
    ("text", "reward"),
    [
        ("<think>9 + 9</think>\n<answer>18</answer>", 1),
        ("<answer>18</answer>", 0),
        ("<think></think><answer>18</answer>", 0),
        ("<think>9 + 9</think><answer>18</answer> Really.", 0),
        ("<think>a</think><think>b</think><answer>18</answer>", 0),
    ],
)
def test_rewards_the_format_only_where_all_of_it_is_there(text, reward):
    assert answer_format(said(text), answer=["18"]) == [reward]
