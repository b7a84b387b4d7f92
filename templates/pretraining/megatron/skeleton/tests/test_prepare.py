import json

import pytest

import prepare


class Builder:
    def __init__(self):
        self.documents = []

    def add_document(self, document, lengths):
        assert lengths == [len(document)]
        self.documents.append(document)


def encode(texts):
    return [[len(word) for word in text.split()] for text in texts]


def documents(texts):
    rows = [{"text": text} for text in texts]
    return prepare.tokens_of_documents(rows, "text", encode, 0)


def test_ends_each_document_and_leaves_out_empty_ones():
    assert list(documents(["a bb", "", None, "ccc"])) == [[1, 2, 0], [3, 0]]


def test_takes_all_documents_whatever_their_number():
    assert len(list(documents(["a"] * (3 * prepare.GROUP + 1)))) == 3 * prepare.GROUP + 1


def test_deals_documents_out_until_there_are_enough_tokens(capsys):
    builders = [Builder(), Builder()]
    written = prepare.write_shards(documents(["a b c"] * 100), builders, tokens=10)
    assert written == 12
    assert [len(builder.documents) for builder in builders] == [2, 1]
    assert json.loads(capsys.readouterr().out)["event"] == "prepared"


def test_takes_what_there_is_of_a_small_dataset():
    assert prepare.write_shards(documents(["a b"] * 3), [Builder()], tokens=1000) == 9


def test_writes_files_that_megatron_reads(tmp_path):
    pytest.importorskip("megatron.core")
    from megatron.core.datasets.indexed_dataset import IndexedDataset, IndexedDatasetBuilder

    (prefix,) = prepare.shard_prefixes(tmp_path, 1)
    builder = IndexedDatasetBuilder(f"{prefix}.bin")
    prepare.write_shards(documents(["a bb", "ccc"]), [builder], tokens=1000)
    builder.finalize(f"{prefix}.idx")
    dataset = IndexedDataset(prefix)
    assert [row.tolist() for row in dataset] == [[1, 2, 0], [3, 0]]
