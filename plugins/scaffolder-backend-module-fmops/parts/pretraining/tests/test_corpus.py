import pytest

import corpus
from corpus import DataError, PackedCorpus

END = 0


class Rows:
    """Documents in memory, with a position like that of a streamed dataset."""

    def __init__(self, texts):
        self._texts = texts
        self._epoch = 0
        self._position = 0
        self._start = None

    def set_epoch(self, epoch):
        self._epoch = epoch

    def __iter__(self):
        start, self._start = self._start, None
        self._position = start["position"] if start and start["epoch"] == self._epoch else 0
        while self._position < len(self._texts):
            self._position += 1
            yield {"text": self._texts[self._position - 1]}

    def state_dict(self):
        return {"epoch": self._epoch, "position": self._position}

    def load_state_dict(self, state):
        self._start = state
        self._position = state["position"]


def encode(texts):
    return [[ord(letter) for letter in text] for text in texts]


def packed(texts, length=4):
    return PackedCorpus(Rows(texts), "text", encode, END, length)


def letters(sequences):
    return ["".join(chr(token) if token else "." for token in each) for each in sequences]


def test_joins_documents_and_cuts_them_into_sequences():
    assert letters(packed(["abc", "defgh", "ij"]).next_batch(3)) == ["abc.", "defg", "h.ij"]


def test_begins_again_after_the_last_document():
    stream = packed(["abc"])
    assert letters(stream.next_batch(2)) == ["abc.", "abc."]
    assert stream.epoch == 2


def test_leaves_out_rows_without_text():
    assert letters(packed(["", "  ", None, "abcd"]).next_batch(1)) == ["abcd"]


def test_refuses_data_without_any_text():
    with pytest.raises(DataError, match="has text in the column text"):
        packed(["", None]).next_batch(1)


@pytest.mark.parametrize("read", [0, 1, 3, 17, 40])
def test_goes_on_where_it_stopped(read, monkeypatch):
    monkeypatch.setattr(corpus, "GROUP", 3)
    texts = [chr(ord("a") + n) * (n + 1) for n in range(20)]
    whole = packed(texts)
    expected = letters(whole.next_batch(read + 30))[read:]
    first = packed(texts)
    first.next_batch(read)
    second = packed(texts)
    second.load_state_dict(first.state_dict())
    assert letters(second.next_batch(30)) == expected


def test_keeps_the_position_of_each_rank_in_a_file(tmp_path):
    stream = packed(["abcdefgh", "ijkl"])
    stream.next_batch(1)
    corpus.save_position(stream, tmp_path / "data", rank=1, world_size=2)
    again = packed(["abcdefgh", "ijkl"])
    corpus.load_position(again, tmp_path / "data", rank=1, world_size=2)
    assert letters(again.next_batch(1)) == letters(stream.next_batch(1))


@pytest.mark.parametrize(("rank", "world_size"), [(1, 4), (3, 4)])
def test_refuses_the_position_of_another_number_of_processes(tmp_path, rank, world_size):
    corpus.save_position(packed(["abc"]), tmp_path, rank=1, world_size=2)
    with pytest.raises(DataError, match="this run has 4"):
        corpus.load_position(packed(["abc"]), tmp_path, rank, world_size)


def test_refuses_a_tokenizer_without_an_end():
    class Tokenizer:
        eos_token_id = None

    with pytest.raises(DataError, match="end-of-text"):
        corpus.encoder(Tokenizer())
