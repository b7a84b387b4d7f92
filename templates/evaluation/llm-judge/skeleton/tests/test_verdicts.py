import pytest

from verdicts import VerdictError, read_preference, read_score


@pytest.mark.parametrize(
    "text",
    [
        '{"explanation": "Good.", "score": 8}',
        '{"explanation": "Good.", "score": "8"}',
        '{"explanation": "Good.", "score": 8.0}',
        'Here it is:\n```json\n{"explanation": "Good.", "score": 8}\n```',
        '<think>{"score": 3} or {maybe} more</think> {"explanation": "Good.", "score": 8}',
        '{"explanation": "Good.", "score": 8} I hope that {this} helps.',
    ],
)
def test_reads_scores_however_they_come(text):
    assert read_score(text) == {"explanation": "Good.", "score": 8}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("8", "must be a JSON object"),
        ("", "must be a JSON object"),
        ('{"explanation": "Good."}', "from 1 to 10"),
        ('{"explanation": "Good.", "score": 0}', "from 1 to 10"),
        ('{"explanation": "Good.", "score": 7.5}', "from 1 to 10"),
        ('{"explanation": "Good.", "score": true}', "from 1 to 10"),
        ('{"explanation": " ", "score": 8}', "must say why"),
    ],
)
def test_tells_what_is_wrong_with_a_score(text, message):
    with pytest.raises(VerdictError, match=message):
        read_score(text)


def test_reads_preferences():
    assert read_preference('{"explanation": "x", "better": "b"}')["better"] == "B"
    assert read_preference('{"explanation": "x", "better": "tie"}')["better"] == "equal"
    with pytest.raises(VerdictError, match='"A", "B" or "equal"'):
        read_preference('{"explanation": "x", "better": "both"}')
