import json

import pytest

import tokenise


class Corpus:
    epoch = 0

    def __init__(self):
        self.read = 0

    def next_batch(self, size):
        self.read += size
        return [[self.read, self.read]] * size


def test_writes_as_many_sequences_as_asked(capsys):
    rows = list(tokenise.sequences(Corpus(), 3))
    assert rows == [{"input_ids": [n, n]} for n in (1, 2, 3)]
    assert json.loads(capsys.readouterr().out)["event"] == "tokenised"


def test_refuses_models_that_can_not_be_trained_here():
    tokenise.assert_trainable("llama")
    with pytest.raises(ValueError, match="those that can: granite, llama, qwen3"):
        tokenise.assert_trainable("gpt2")
